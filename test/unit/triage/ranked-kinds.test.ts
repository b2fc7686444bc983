/** Confidence that follows the length of a text, and dangers and threats that nothing hides. */
import { describe, expect, it } from "vitest";
import { disputeFirst, rankedKinds, surenessOf } from "../../../lib/triage/ranked-kinds";
import { ALL_SUBCATEGORIES } from "../../../lib/triage/taxonomy";

const scores = (high: Record<string, number>) =>
  Float64Array.from(ALL_SUBCATEGORIES, (label) => high[label] ?? 0);
const ranked = (high: Record<string, number>, words = 40, settled = 0) =>
  rankedKinds(scores(high), ALL_SUBCATEGORIES, { words, settled });

describe("kinds by their scores", () => {
  it("come likeliest first, and their confidence sums to one", () => {
    const kinds = ranked({ late: 2, fee: 4, deposit: 3 });
    expect(kinds.slice(0, 3).map(({ subcategory }) => subcategory)).toEqual(["fee", "deposit", "late"]);
    expect(kinds[0]?.category).toBe("billing");
    expect(kinds.reduce((sum, { confidence }) => sum + confidence, 0)).toBeCloseTo(1, 6);
  });

  it("are less sure in a short text for the same scores", () => {
    const confidence = (words: number) => ranked({ late: 3 }, words)[0]?.confidence ?? 0;
    expect(confidence(3)).toBe(confidence(12));
    expect(confidence(12)).toBeLessThan(confidence(16));
    expect(confidence(16)).toBeLessThan(confidence(24));
    expect(confidence(24)).toBe(confidence(400));
  });

  it("give way as far as all is well", () => {
    expect(ranked({ late: 4 }, 40, 0.9)[0]).toMatchObject({ subcategory: "not-a-dispute", category: "none" });
    expect(ranked({ late: 4 }, 40, 0.1)[0]?.subcategory).toBe("late");
  });
});

describe("a danger that is told", () => {
  const calm = ranked({ "not-a-dispute": 5, safety: 1, late: 2 });

  it("is offered first, and for the agent to pick, where the rest sounds like no dispute", () => {
    const [first, second] = disputeFirst(calm, ["vulnerable", "safety"], []);
    expect(first?.subcategory).toBe("safety");
    expect(surenessOf(first?.confidence ?? 1)).toBe("unsure");
    expect(second?.subcategory).toBe("not-a-dispute");
    expect(disputeFirst(calm, ["safety"], [])).toHaveLength(calm.length);
  });

  it("or a threat that only disputes bring offers the likeliest dispute first", () => {
    const [first, second] = disputeFirst(calm, ["regulator-threat"], []);
    expect(first?.subcategory).toBe("late");
    expect(surenessOf(first?.confidence ?? 1)).toBe("unsure");
    expect(second?.subcategory).toBe("not-a-dispute");
    expect(disputeFirst(calm, ["public-threat"], [])).toBe(calm);
  });

  it("or a wish that disputes bring does, where the likeliest one may be meant at all", () => {
    const near = ranked({ "not-a-dispute": 3, "invoice-validity": 2.6 });
    const [first, second] = disputeFirst(near, [], ["correct-invoice"]);
    expect(first?.subcategory).toBe("invoice-validity");
    expect(surenessOf(first?.confidence ?? 1)).toBe("unsure");
    expect(second?.subcategory).toBe("not-a-dispute");
    expect(disputeFirst(near, [], ["explanation"])).toBe(near);
    expect(disputeFirst(near, [], ["none"])).toBe(near);
    expect(disputeFirst(calm, [], ["refund"])).toBe(calm);
  });

  it("does not displace a dispute, and nothing else comes first by itself", () => {
    const dispute = ranked({ defective: 5, safety: 1 });
    expect(disputeFirst(dispute, ["safety"], [])).toBe(dispute);
    expect(disputeFirst(calm, ["deadline"], [])).toBe(calm);
  });
});
