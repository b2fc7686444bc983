/** The give-in rule on the figures of its source, at its edges, and over all of its range. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULT_BANDS, type GiveInCase, giveIn } from "../../../lib/resolution/give-in";

const EUR = (value: number) => ({ value, currency: "EUR" });
const dispute = (disputed: number, value: number, more: Partial<GiveInCase> = {}): GiveInCase => ({
  disputed: EUR(disputed),
  customerValue: EUR(value),
  grounded: true,
  failedPersuasions: 0,
  ...more,
});
const adviceOn = (...args: Parameters<typeof giveIn>) => {
  const result = giveIn(...args);
  return result.ok ? result.value.advice : result.gap;
};

describe("giveIn", () => {
  it("accepts 1 000 of 1 000 000 and persuades at 1 000 of 10 000 [002-15]", () => {
    expect(adviceOn(dispute(1_000, 1_000_000))).toBe("accept");
    expect(adviceOn(dispute(1_000, 10_000))).toBe("persuade");
  });

  it("concedes after a failed persuasion, and asks to review the terms [002-15]", () => {
    const again = giveIn(dispute(1_000, 10_000, { failedPersuasions: 1 }));
    expect(again).toMatchObject({ ok: true, value: { advice: "concede", reviewTerms: true } });
    expect(giveIn(dispute(1_000, 10_000))).toMatchObject({ value: { reviewTerms: false } });
  });

  it("holds what is beyond the bands, also after a failed persuasion", () => {
    expect(adviceOn(dispute(5_000, 10_000))).toBe("hold");
    expect(giveIn(dispute(5_000, 10_000, { failedPersuasions: 3 }))).toMatchObject({
      value: { advice: "hold", reviewTerms: true },
    });
  });

  it("does not simply accept a claim without ground, however small", () => {
    expect(adviceOn(dispute(10, 1_000_000, { grounded: false }))).toBe("persuade");
    expect(adviceOn(dispute(9_000, 10_000, { grounded: false }))).toBe("hold");
  });

  it("puts the edges of the bands on the generous side", () => {
    expect(adviceOn(dispute(100, 10_000))).toBe("accept");
    expect(adviceOn(dispute(100.01, 10_000))).toBe("persuade");
    expect(adviceOn(dispute(1_000.01, 10_000))).toBe("hold");
  });

  it("follows the team’s own bands", () => {
    expect(adviceOn(dispute(1_000, 10_000), { acceptUpTo: 0.2, persuadeUpTo: 0.5 })).toBe("accept");
    expect(adviceOn(dispute(1, 10_000), { acceptUpTo: 0.3, persuadeUpTo: 0.1 })).toBe("bands");
    expect(adviceOn(dispute(1, 10_000), { acceptUpTo: Number.NaN, persuadeUpTo: 0.1 })).toBe("bands");
  });

  it.each([
    ["a negative amount", "disputed-amount", dispute(-1, 100)],
    ["a missing amount", "disputed-amount", dispute(Number.NaN, 100)],
    ["an endless value", "customer-value", dispute(1, Number.POSITIVE_INFINITY)],
    ["a customer worth nothing", "customer-value", dispute(1, 0)],
    ["two currencies", "currency", { ...dispute(1, 100), customerValue: { value: 100, currency: "USD" } }],
    [
      "no currency",
      "currency",
      { ...dispute(1, 100), disputed: { value: 1, currency: "" }, customerValue: { value: 9, currency: "" } },
    ],
  ])("says what is missing on %s", (_, gap, each) => {
    expect(giveIn(each)).toEqual({ ok: false, gap });
  });

  it("is never more generous with a larger amount, nor less to a more valued customer", () => {
    const generosity = ["hold", "persuade", "concede", "accept"];
    const amount = fc.double({ min: 0, max: 1e6, noNaN: true });
    const value = fc.double({ min: 1, max: 1e7, noNaN: true });
    const flags = fc.record({ grounded: fc.boolean(), failedPersuasions: fc.nat(3) });
    fc.assert(
      fc.property(amount, amount, value, value, flags, (a, b, v, w, more) => {
        const at = (disputed: number, worth: number) =>
          generosity.indexOf(String(adviceOn(dispute(disputed, worth, more), DEFAULT_BANDS)));
        expect(at(Math.min(a, b), v)).toBeGreaterThanOrEqual(at(Math.max(a, b), v));
        expect(at(a, Math.max(v, w))).toBeGreaterThanOrEqual(at(a, Math.min(v, w)));
      }),
    );
  });
});
