/** Finding a reply by a word of it, in any language, accents or not. */
import { describe, expect, it } from "vitest";
import { LIBRARY } from "../../../lib/scripts/library/index";
import { searchScripts } from "../../../lib/scripts/search";

const find = (query: string) => searchScripts(query, LIBRARY, "en", "en").map(({ id }) => id);

describe("searchScripts", () => {
  it("gives everything public for an empty query, by title", () => {
    const all = searchScripts("  ", LIBRARY, "en", "es");
    expect(all.map(({ id }) => id).sort()).toEqual(
      LIBRARY.filter(({ internal }) => !internal)
        .map(({ id }) => id)
        .sort(),
    );
    const titles = all.map(({ title }) => title.es);
    expect(titles).toEqual([...titles].sort(new Intl.Collator("es").compare));
  });

  it("finds by title first", () => {
    expect(find("shall we talk")[0]).toBe("gen.call.invite");
    expect(find("refund second")[0]).toBe("bill.dup.own");
    expect(find("renovacao")[0]).toBe("bill.renewal.doubt");
  });

  it("ignores accents and case in every language", () => {
    for (const query of ["retencion", "retención", "RETENCIÓN"])
      expect(find(query)).toContain("bill.dup.hold");
    expect(find("transportadora")).toContain("prod.damage.own");
  });

  it("finds what is being typed, and forgives a slip", () => {
    expect(find("warehou")).toContain("prod.missing.doubt");
    expect(find("warehuose")).toContain("prod.missing.doubt");
  });

  it("puts what the agent likes and used lately first", () => {
    const habit = (rating: -1 | 0 | 1, lastAt: number) => ({ used: lastAt > 0 ? 1 : 0, lastAt, rating });
    const habits = {
      "serv.outage": habit(0, 20),
      "bill.dup.own": habit(0, 10),
      "gen.vuln": habit(1, 0),
      "gen.ack.recap": habit(-1, 30),
    };
    const all = searchScripts("", LIBRARY, "en", "en", habits).map(({ id }) => id);
    expect(all.slice(0, 3)).toEqual(["gen.vuln", "serv.outage", "bill.dup.own"]);
    expect(all.at(-1)).toBe("gen.ack.recap");
    const refunds = (habits: Parameters<typeof searchScripts>[4]) =>
      searchScripts("refund", LIBRARY, "en", "en", habits).map(({ id }) => id);
    const second = refunds({})[1] ?? "";
    expect(refunds({ [second]: habit(1, 5) })[0]).toBe(second);
    expect(refunds({ [second]: habit(1, 5) }).sort()).toEqual(refunds({}).sort());
  });

  it("wants every word", () => {
    expect(find("carrier warehouse zebra")).toEqual([]);
  });

  it("never finds internal scripts", () => {
    expect(find("records")).not.toContain("gen.dept.ask");
    expect(find("gen.dept.ask")).not.toContain("gen.dept.ask");
  });

  it("survives anything typed", () => {
    for (const query of ["(", "\\", "…", "–", "¿?", "🙂", "a".repeat(200)])
      expect(find(query)).toBeInstanceOf(Array);
  });
});
