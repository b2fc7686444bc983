/** What may be given: on trust, alone, or with whose word; firm only behind the gate. */
import { describe, expect, it } from "vitest";
import { gateState } from "../../../../lib/resolution/decide/gate";
import { approvalFor, askBeyondCeiling, doubtAdvice } from "../../../../lib/resolution/decide/limits";
import { type OptionCase, paletteFor } from "../../../../lib/resolution/decide/options";
import { stanceFor } from "../../../../lib/resolution/stance";
import { TeamPolicy } from "../../../../lib/resolution/team";

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
