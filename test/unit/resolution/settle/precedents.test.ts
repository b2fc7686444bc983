/** Decisions like this one: found, compared, and measured for fairness. */
import { describe, expect, it } from "vitest";
import { fairness, type PastDecision, precedentsFor } from "../../../../lib/resolution/decide/precedents";
import { Decision } from "../../../../lib/resolution/record/decided";
import { TeamPolicy } from "../../../../lib/resolution/team";

const usd = (value: number) => ({ value, currency: "USD" });

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
