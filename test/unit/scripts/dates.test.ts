/** Days as replies write them. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { replyDate } from "../../../lib/scripts/dates";
import { VARIANTS } from "../../../lib/scripts/variants";

describe("replyDate", () => {
  it.each([
    ["2026-11-27", "en", true, "Friday 27 November"],
    ["2026-11-27", "es-tu", true, "viernes 27 de noviembre"],
    ["2026-11-27", "pt-br", true, "sexta-feira, 27 de novembro"],
    ["2026-12-01", "pt-br", true, "terça-feira, 1º de dezembro"],
    ["2026-12-01", "pt-pt", true, "terça-feira, 1 de dezembro"],
    ["2026-11-12", "en", false, "12 November"],
    ["2026-11-12", "es-tu", false, "12 de noviembre"],
    ["2026-11-12", "pt-br", false, "12 de novembro"],
  ] as const)("%s in %s, weekday %s", (day, variant, weekday, written) => {
    expect(replyDate(day, variant, weekday)).toBe(written);
  });

  it.each(["", "2026-02-30", "2026-13-01", "27/11/2026", "2026-11-27T10:00"])("%s is no day", (day) => {
    expect(replyDate(day, "en")).toBe("");
  });

  it("keeps the day of the month for every day and variant", () => {
    const day = fc
      .date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, fc.constantFrom(...VARIANTS), (iso, variant) => {
        expect(Number(/\d+/.exec(replyDate(iso, variant))?.[0])).toBe(Number(iso.slice(8)));
      }),
    );
  });
});
