/** The remedies on offer: what is owed stays on top, and what a refund costs is counted. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { paysBack, REMEDIES_WITH_NATURE } from "../../../../lib/resolution/decide/natures";
import { type OptionCase, paletteFor } from "../../../../lib/resolution/decide/options";
import { PLAYBOOKS } from "../../../../lib/resolution/playbooks";
import { TeamPolicy } from "../../../../lib/resolution/team";
import { Fault } from "../../../../lib/resolution/types";
import { ALL_SUBCATEGORIES, Ask, Emotion } from "../../../../lib/triage/taxonomy";

const policy = TeamPolicy.parse({
  agentLimit: 100,
  ladder: [
    { upTo: 500, who: "Ana" },
    { upTo: 5000, who: "Head" },
  ],
});

const usd = (value: number) => ({ value, currency: "USD" });

const dispute = (changes: Partial<OptionCase> = {}): OptionCase => ({
  subcategory: "defective",
  fault: "ours",
  amount: usd(80),
  ask: ["refund"],
  emotion: "calm",
  triggers: [],
  failures: 0,
  policy,
  ...changes,
});

const order = (facts: OptionCase) => paletteFor(facts).ranking.options.map(({ option }) => option.id);

const anyCase: fc.Arbitrary<OptionCase> = fc.record({
  subcategory: fc.constantFrom(...ALL_SUBCATEGORIES),
  fault: fc.option(fc.constantFrom(...Fault.options)),
  amount: fc.option(
    fc.record({
      value: fc.float({ min: 0, max: 100_000, noNaN: true }),
      currency: fc.constantFrom("", "USD", "EUR"),
    }),
  ),
  ask: fc.subarray([...Ask.options]),
  emotion: fc.constantFrom(...Emotion.options),
  triggers: fc.constant([]),
  failures: fc.integer({ min: 0, max: 3 }),
  policy: fc.constant(policy),
});

describe("natures", () => {
  it("are known for every remedy of every playbook, and for no other", () => {
    const ids = new Set(PLAYBOOKS.flatMap(({ remedies }) => remedies.map(({ id }) => id)));
    expect([...ids].filter((id) => !REMEDIES_WITH_NATURE.includes(id))).toEqual([]);
    expect(REMEDIES_WITH_NATURE.filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe("the palette", () => {
  it("offers several remedies for each dispute, one of them free to word [001-11]", () => {
    for (const subcategory of ALL_SUBCATEGORIES.filter((kind) => kind !== "not-a-dispute")) {
      const ids = order(dispute({ subcategory }));
      expect(ids.length, subcategory).toBeGreaterThanOrEqual(3);
      expect(ids).toContain("common.other");
    }
  });

  it("puts what is owed first, never scored away, in any case [001-13/14]", () => {
    fc.assert(
      fc.property(anyCase, (facts) => {
        const { options } = paletteFor(facts).ranking;
        const owed = options.map(({ option }) => option.kind === "owed");
        expect(owed).toEqual(owed.toSorted((a, b) => Number(b) - Number(a)));
      }),
      { numRuns: 200 },
    );
  });

  it("ranks the same case the same way every time [001-12]", () => {
    fc.assert(
      fc.property(anyCase, (facts) => {
        expect(order(facts)).toEqual(order(structuredClone(facts)));
      }),
      { numRuns: 100 },
    );
  });

  it("names who must approve, and leaves nobody's ceiling to the scorer [001-12]", () => {
    const { options } = paletteFor(dispute({ amount: usd(300) }));
    expect(options.get("defective.refund")?.approval).toMatchObject({ kind: "rung", who: "Ana" });
    expect(options.get("common.guidance")?.approval ?? { kind: "own" }).toMatchObject({ kind: "own" });
    const far = paletteFor(dispute({ amount: usd(90_000) }));
    expect(far.options.get("defective.refund")?.option.policy).toBe("not-allowed");
    expect(far.ranking.recommended?.option.id).not.toBe("defective.refund");
  });

  it("recommends one with its two reasons, beside a runner-up [001-15]", () => {
    const { ranking } = paletteFor(
      dispute({ subcategory: "misunderstanding", fault: "misunderstanding", ask: ["explanation"] }),
    );
    expect(ranking.recommended).not.toBeNull();
    expect(ranking.runnerUp).not.toBeNull();
    expect(ranking.because?.en).toMatch(/ and /);
  });

  it("shows the customer's gain beside our cost, and follows what they ask for [002-3]", () => {
    const gain = (ask: OptionCase["ask"], id: string) => paletteFor(dispute({ ask })).options.get(id)?.option;
    expect(gain(["refund"], "defective.refund")?.satisfaction).toBeGreaterThan(
      gain(["repair"], "defective.refund")?.satisfaction ?? 1,
    );
    expect(gain(["refund"], "defective.refund")?.cost).toBeGreaterThan(
      gain(["refund"], "defective.price-cut")?.cost ?? 1e9,
    );
  });

  it("gives goodwill more weight after a second failure on the same case", () => {
    const credit = (failures: number) =>
      paletteFor(dispute({ failures, ask: ["compensation"] })).options.get("common.goodwill-credit")?.option
        .satisfaction ?? 0;
    const loan = (failures: number) =>
      paletteFor(dispute({ failures })).options.get("defective.loan")?.option.satisfaction ?? 0;
    expect(loan(1)).toBeGreaterThan(loan(0));
    expect(credit(1)).toBeGreaterThanOrEqual(credit(0));
  });

  it("counts an unknown amount as unknown, and ranks all the same", () => {
    const { options, ranking } = paletteFor(dispute({ amount: null }));
    expect(options.get("defective.refund")?.option.cost).toBeNaN();
    expect(ranking.options).toHaveLength(options.size);
  });
});

describe("money back", () => {
  it("is what may be paid twice", () => {
    expect(paysBack("duplicate-charge.refund-second")).toBe(true);
    expect(paysBack("fee.waive")).toBe(true);
    expect(paysBack("common.guidance")).toBe(false);
    expect(paysBack("common.benefit-of-doubt")).toBe(false);
  });
});
