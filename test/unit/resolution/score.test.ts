/** The scorer is deterministic, monotone in each factor, and nothing owed is ever scored away. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  DEFAULT_WEIGHTS,
  type RemedyOption,
  rankRemedies,
  type Weights,
} from "../../../lib/resolution/score";

const option = (id: string, more: Partial<RemedyOption> = {}): RemedyOption => ({
  id,
  kind: "usual",
  cost: 50,
  days: 3,
  policy: "ok",
  satisfaction: 0.5,
  ...more,
});
const ids = (...args: Parameters<typeof rankRemedies>) =>
  rankRemedies(...args).options.map((each) => each.option.id);

const anyNumber = fc.oneof(fc.double({ min: 0, max: 1e4, noNaN: true }), fc.double());
const anyOption = fc.record({
  kind: fc.constantFrom("owed" as const, "usual" as const, "goodwill" as const),
  cost: anyNumber,
  days: anyNumber,
  policy: fc.constantFrom("ok" as const, "needs-approval" as const, "not-allowed" as const),
  satisfaction: fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.double()),
});
const anyOptions = fc
  .array(anyOption, { minLength: 1, maxLength: 6 })
  .map((options) => options.map((each, index): RemedyOption => ({ ...each, id: `r${index}` })));
const weight = fc.double({ min: 0, max: 1, noNaN: true });
const anyWeights: fc.Arbitrary<Weights> = fc.record({
  satisfaction: weight,
  cost: weight,
  time: weight,
  policy: weight,
});

describe("rankRemedies", () => {
  it("pins what is owed on top, whatever it costs", () => {
    const owed = option("owed", {
      kind: "owed",
      cost: 9_000,
      days: 90,
      satisfaction: 0,
      policy: "not-allowed",
    });
    expect(ids([option("cheap", { cost: 0 }), owed], 100)).toEqual(["owed", "cheap"]);
  });

  it("never loses or scores away anything owed [001-13/14]", () => {
    fc.assert(
      fc.property(anyOptions, anyNumber, anyWeights, (options, stake, weights) => {
        const ranked = ids(options, stake, weights);
        const owed = options.filter((each) => each.kind === "owed").map((each) => each.id);
        expect(ranked.slice(0, owed.length)).toEqual(owed);
        expect(ranked.toSorted()).toEqual(options.map((each) => each.id).toSorted());
      }),
    );
  });

  it("gives the same ranking for the same input", () => {
    fc.assert(
      fc.property(anyOptions, anyNumber, anyWeights, (options, stake, weights) => {
        expect(rankRemedies(structuredClone(options), stake, weights)).toEqual(
          rankRemedies(options, stake, weights),
        );
      }),
    );
  });

  const BETTER: [string, (better: RemedyOption, by: number) => RemedyOption][] = [
    ["cost", (each, by) => ({ ...each, cost: each.cost / (1 + by) })],
    ["time", (each, by) => ({ ...each, days: each.days / (1 + by) })],
    [
      "satisfaction",
      (each, by) => ({ ...each, satisfaction: each.satisfaction + by * (1 - each.satisfaction) }),
    ],
    ["policy", (each) => ({ ...each, policy: each.policy === "not-allowed" ? "needs-approval" : "ok" })],
  ];

  it.each(BETTER)("scores a remedy higher when its %s gets better and nothing else changes", (_, improve) => {
    const share = fc.double({ min: 0.1, max: 0.9, noNaN: true });
    const one = fc.record({
      cost: fc.double({ min: 1, max: 500, noNaN: true }),
      days: fc.double({ min: 1, max: 60, noNaN: true }),
      satisfaction: share,
      policy: fc.constantFrom("needs-approval" as const, "not-allowed" as const),
    });
    const weights = fc.record({ satisfaction: share, cost: share, time: share, policy: share });
    fc.assert(
      fc.property(one, weights, share, (facts, weighed, by) => {
        const worth = (each: RemedyOption) => rankRemedies([each], 100, weighed).options[0]?.score ?? 0;
        const before = option("r", facts);
        expect(worth(improve(before, by))).toBeGreaterThan(worth(before));
      }),
    );
  });

  it.each(BETTER)("never ranks a remedy lower because its %s got better", (_, improve) => {
    const sane = anyOptions.filter((options) =>
      options.every(
        ({ cost, days, satisfaction }) => cost >= 0 && days >= 0 && satisfaction >= 0 && satisfaction <= 1,
      ),
    );
    fc.assert(
      fc.property(sane, anyWeights, fc.double({ min: 0, max: 1, noNaN: true }), (options, weights, by) => {
        const [first, ...rest] = options;
        if (!first) return;
        const place = (each: RemedyOption) => ids([each, ...rest], 100, weights).indexOf(each.id);
        expect(place(improve(first, by))).toBeLessThanOrEqual(place(first));
      }),
    );
  });

  it("reorders when the weights move [001-13/14]", () => {
    const cheap = option("cheap", { cost: 1, satisfaction: 0.1 });
    const loved = option("loved", { cost: 200, satisfaction: 1 });
    expect(ids([cheap, loved], 100, { ...DEFAULT_WEIGHTS, satisfaction: 1, cost: 0 })[0]).toBe("loved");
    expect(ids([cheap, loved], 100, { ...DEFAULT_WEIGHTS, satisfaction: 0, cost: 1 })[0]).toBe("cheap");
  });

  it("keeps what is not allowed from the top unless a reason overrides it [001-12]", () => {
    const barred = option("barred", { cost: 0, days: 0, satisfaction: 1, policy: "not-allowed" });
    const dear = option("dear", { cost: 500, days: 30, satisfaction: 0 });
    expect(ids([barred, dear], 100)).toEqual(["dear", "barred"]);
    expect(ids([{ ...barred, override: "  " }, dear], 100)).toEqual(["dear", "barred"]);
    expect(ids([{ ...barred, override: "agreed with the director" }, dear], 100)).toEqual(["barred", "dear"]);
    expect(rankRemedies([barred], 100).recommended).toBeNull();
  });

  it("counts an unknown cost or time as the worst, never as nothing", () => {
    const unknown = option("unknown", { cost: Number.NaN });
    expect(ids([unknown, option("known", { cost: 10_000 })], 100)).toEqual(["known", "unknown"]);
  });

  it("names the two factors that decide, and the runner-up [001-15]", () => {
    const ranking = rankRemedies(
      [option("slow", { days: 60, cost: 400 }), option("quick", { days: 0, cost: 0 })],
      100,
    );
    expect([ranking.recommended?.option.id, ranking.runnerUp?.option.id]).toEqual(["quick", "slow"]);
    expect(ranking.because?.en).toBe("Decided by cost to us and time to the customer.");
  });

  it("has nothing to recommend from nothing", () => {
    expect(rankRemedies([], 100)).toEqual({ options: [], recommended: null, runnerUp: null, because: null });
  });
});
