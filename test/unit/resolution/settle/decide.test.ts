/** Deciding: what is owed stays on top, limits hold, firmness waits for the gate, precedents are compared. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gateState } from "../../../../lib/resolution/decide/gate";
import { approvalFor, askBeyondCeiling, doubtAdvice } from "../../../../lib/resolution/decide/limits";
import { paysBack, REMEDIES_WITH_NATURE } from "../../../../lib/resolution/decide/natures";
import { type OptionCase, paletteFor } from "../../../../lib/resolution/decide/options";
import { fairness, type PastDecision, precedentsFor } from "../../../../lib/resolution/decide/precedents";
import { PLAYBOOKS } from "../../../../lib/resolution/playbooks";
import { Decision } from "../../../../lib/resolution/record/decided";
import { stanceFor } from "../../../../lib/resolution/stance";
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

describe("an unclear cause", () => {
  const first = (doubt: "trust" | "ask") =>
    paletteFor(dispute({ subcategory: "late", fault: "unclear", doubt })).ranking;

  it("is settled on the customer's word under the limit, and never over it [000-6]", () => {
    expect(first("trust").recommended?.option.id).toBe("common.benefit-of-doubt");
    expect(first("ask").recommended?.option.id).not.toBe("common.benefit-of-doubt");
    expect(first("ask").options.at(-1)?.option.id).toBe("common.benefit-of-doubt");
  });
});

describe("limits", () => {
  it("climb the ladder by amount [000-16]", () => {
    expect(approvalFor(usd(100), policy)).toEqual({ kind: "own" });
    expect(approvalFor(usd(101), policy)).toMatchObject({ kind: "rung", who: "Ana", step: 1 });
    expect(approvalFor(usd(501), policy)).toMatchObject({ who: "Head", step: 2 });
    expect(approvalFor(usd(5001), policy)).toEqual({ kind: "above" });
    expect(approvalFor(null, policy)).toEqual({ kind: "unknown" });
    expect(approvalFor(usd(5), { ...policy, currency: "EUR" })).toEqual({ kind: "unknown" });
  });

  it("say how far an ask goes beyond the ceiling", () => {
    expect(askBeyondCeiling(usd(6000), policy)).toBe(1000);
    expect(askBeyondCeiling(usd(60), policy)).toBe(0);
    expect(askBeyondCeiling(null, policy)).toBeNull();
  });

  it.each([
    ["under the limit, first time", usd(49), 0, false, [], "trust"],
    ["at the limit", usd(50), 0, false, [], "trust"],
    ["over the limit", usd(51), 0, false, [], "ask"],
    ["the second time", usd(10), 1, false, [], "ask"],
    ["no amount", null, 0, false, [], "ask"],
    ["paid by somebody else", usd(10), 0, true, [], "bank"],
    ["fraud suspected", usd(10), 0, false, ["fraud-suspected"], "bank"],
  ] as const)(
    "benefit of the doubt: %s [000-6]",
    (_, amount, earlierUnclear, unauthorised, triggers, expected) => {
      expect(doubtAdvice({ amount, earlierUnclear, unauthorised, triggers }, policy)).toBe(expected);
    },
  );
});

describe("the contract gate", () => {
  const yes = {
    agreed: true,
    delivered: true,
    promisesKept: true,
    theirSide: "They planned with the old date",
  };
  const open = { agreed: null, delivered: null, promisesKept: null, theirSide: "" };

  it("keeps firmness locked until agreed, delivered and promised are answered [000-26]", () => {
    const stance = (gate: typeof open | typeof yes) => {
      const state = gateState(gate, "invoice-validity", "misunderstanding", []);
      return stanceFor("misunderstanding", {
        subcategory: "invoice-validity",
        triggers: [],
        contractGatePassed: state === "passed",
      });
    };
    expect(stance(open)).toBe("explain");
    expect(stance({ ...yes, delivered: null as unknown as true })).toBe("explain");
    expect(stance(yes)).toBe("firm");
  });

  it("asks for their side in one sentence before anything firm; saying why it is left out will do [000-17]", () => {
    const state = (theirSide: string) =>
      gateState({ ...yes, theirSide }, "invoice-validity", "misunderstanding", []);
    expect(state(" ")).toBe("their-side");
    expect(state("Skipped: they asked for no reasons")).toBe("passed");
    expect(gateState({ ...open, theirSide: "x" }, "invoice-validity", "misunderstanding", [])).toBe("open");
  });

  it("calls for a correction as soon as one answer is no [000-26]", () => {
    expect(gateState({ ...open, promisesKept: false }, "invoice-validity", null, [])).toBe("failed");
    expect(gateState(open, "invoice-validity", null, [])).toBe("open");
    expect(gateState(open, "late", "ours", ["legal-threat"])).toBe("not-needed");
    expect(gateState(open, "late", "misunderstanding", ["legal-threat"])).toBe("open");
  });
});

describe("precedents", () => {
  const past = (
    number: string,
    subcategory: PastDecision["subcategory"],
    given: number,
    of: number,
    at = 1,
  ): PastDecision => ({
    caseKey: number,
    number,
    subcategory,
    disputed: usd(of),
    decision: Decision.parse({
      id: "d",
      at,
      remedyId: "late.return-fee",
      fault: "ours",
      stance: "own",
      amount: usd(given),
      reason: "why",
    }),
  });

  it("are our own, of the same kind first, then by amount, at most three [001-16]", () => {
    const found = precedentsFor("late", usd(100), [
      past("1", "outage", 50, 100),
      past("2", "late", 10, 1000),
      past("3", "late", 50, 90),
      past("4", "late", 50, 110),
      past("5", "defective", 50, 100),
    ]);
    expect(found.map(({ number }) => number)).toEqual(["4", "3", "2"]);
  });

  it("tell an offer that is far below or above from one in line [000-10]", () => {
    const like = [past("1", "late", 50, 100), past("2", "late", 45, 90), past("3", "late", 60, 100)];
    expect(fairness(usd(50), usd(100), like)?.verdict).toBe("in-line");
    expect(fairness(usd(10), usd(100), like)?.verdict).toBe("far-below");
    expect(fairness(usd(100), usd(100), like)?.verdict).toBe("far-above");
    expect(fairness(usd(10), usd(100), like.slice(0, 1))).toBeNull();
    expect(fairness(null, usd(100), like)).toBeNull();
    expect(fairness({ value: 50, currency: "EUR" }, usd(100), like)).toBeNull();
  });

  it("may name the team value they follow [000-18]", () => {
    const decision = Decision.parse({
      id: "d",
      at: 1,
      remedyId: "x",
      fault: null,
      stance: "own",
      value: "We keep our word",
    });
    expect(decision.value).toBe("We keep our word");
    expect(TeamPolicy.safeParse({ values: ["a", "b", "c", "d", "e", "f", "g"] }).success).toBe(false);
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
