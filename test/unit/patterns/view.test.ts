/** The page's figures against sums done by hand. */
import { describe, expect, it } from "vitest";
import { historyOf } from "@/lib/patterns/history";
import { reviewOf } from "@/lib/patterns/review/review";
import type { PatternCase } from "@/lib/patterns/types";
import { patternsView } from "@/lib/patterns/view";
import { caseAgo, DAY, NOW, UTC } from "./made";

const view = (cases: readonly PatternCase[], days: 7 | 30 | 90 = 7) =>
  patternsView(cases, [historyOf(cases)], days, NOW, UTC);

describe("windows [001-5]", () => {
  it("hold a stretch against the same length of time before it, each case in one of them", () => {
    // Now is a Sunday noon: seven days begin on Monday, the stretch before ends a week before now.
    const cases = [0, 6.4, 6.6, 7.1, 13.4, 13.6, 20].map((days) => caseAgo(days));
    const seven = view(cases);
    expect([seven.total, seven.before]).toEqual([2, 2]);
    expect(seven.complaints).toMatchObject([{ count: 2, before: 2 }]);
    expect(view(cases, 30).total).toBe(7);
  });

  it("count every day, empty ones too, by category, and leave out what is no dispute", () => {
    const { daily, total } = view([
      caseAgo(1),
      caseAgo(1, { subcategory: "late" }),
      caseAgo(1.1),
      caseAgo(3, { subcategory: "not-a-dispute" }),
    ]);
    expect(daily).toHaveLength(7);
    expect(daily[0]?.day).toBe("2026-11-16");
    expect(daily[5]).toMatchObject({ day: "2026-11-21", counts: { billing: 2, service: 1 } });
    expect(daily[3]?.counts).toEqual({});
    expect(total).toBe(3);
  });
});

describe("beside a pattern", () => {
  const closed = (days: number, took: number, changes: Partial<PatternCase>) =>
    caseAgo(days, { closedAt: NOW - days * DAY + took * DAY, ...changes });
  const cases = [
    closed(6, 1, {
      outcome: "kept",
      cause: "system-fault",
      why: "Checkout lets people tap twice",
      preventions: ["Block the second tap"],
      lessons: ["Test on slow phones"],
      emotion: "angry",
      cost: 40,
      currency: "EUR",
    }),
    closed(5, 2, {
      outcome: "kept",
      cause: "system-fault",
      why: "checkout lets people tap twice.",
      preventions: ["Block the second tap"],
      cost: 60,
      currency: "EUR",
    }),
    closed(4, 4, { outcome: "lost", cause: "human-slip", cost: 10, currency: "USD" }),
    caseAgo(3, { emotion: "angry" }),
  ];

  it("stand its causes, preventions and lessons, the most frequent first [001-24] [000-20/37]", () => {
    const [complaint] = view(cases).complaints;
    expect(complaint?.causes).toEqual([
      { text: "Checkout lets people tap twice", count: 2 },
      { text: "human-slip", count: 1 },
    ]);
    expect(complaint?.preventions).toEqual([{ text: "Block the second tap", count: 2 }]);
    expect(complaint?.lessons).toEqual([{ text: "Test on slow phones", count: 1 }]);
  });

  it("stand how it ended and how long it took [001-21] [001-22]", () => {
    const { complaints, outcomes, settle } = view(cases);
    expect(complaints[0]).toMatchObject({ angry: 0.5, medianDays: 2 });
    expect(complaints[0]?.kept).toBeCloseTo(2 / 3, 10);
    expect(outcomes.map(({ name, count }) => [name, count])).toEqual([
      ["kept", 2],
      ["lost", 1],
      ["unknown", 0],
      ["open", 1],
    ]);
    expect(settle).toEqual([{ category: "billing", medianDays: 2, count: 3 }]);
  });

  it("problems come worst first by money, count and anger, as agents put them", () => {
    const { problems } = view(cases);
    expect(problems[0]).toMatchObject({
      kind: "cause",
      title: "Checkout lets people tap twice",
      prevention: "Block the second tap",
      count: 2,
      cost: [{ currency: "EUR", sum: 100 }],
      angry: 0.5,
    });
    expect(problems).toHaveLength(1);
  });

  it("misunderstandings are things to make easier to find, one logged being enough [002-9]", () => {
    const { problems } = view([
      caseAgo(1, { subcategory: "fee", confusions: ["the refund link moved."] }),
      caseAgo(2, { subcategory: "misunderstanding", confusions: ["The refund link moved"] }),
      caseAgo(3, { subcategory: "fee" }),
    ]);
    expect(problems).toMatchObject([{ kind: "misunderstanding", title: "The refund link moved", count: 2 }]);
  });
});

describe("the monthly review [002-12]", () => {
  const cases = [
    ...[1, 2, 3].map((days) =>
      caseAgo(days, {
        amount: 50,
        currency: "EUR",
        cost: 20,
        cause: "supplier",
        answeredAt: NOW - days * DAY + DAY / 12,
      }),
    ),
    caseAgo(30, { amount: 9, currency: "USD" }),
  ];
  const review = (month: string, nameOf: Parameters<typeof reviewOf>[3]["nameOf"] = null) =>
    reviewOf(cases, [historyOf(cases)], month, { now: NOW, calendar: UTC, nameOf });

  it("sums up its month alone, and says the same each time", () => {
    expect(review("2026-11")).toMatchObject({
      total: 3,
      before: 1,
      running: true,
      months: ["2026-11", "2026-10"],
      disputed: [{ currency: "EUR", sum: 150 }],
      cost: [{ currency: "EUR", sum: 60 }],
      times: { firstReplyHours: 2, settleDays: null, closed: 0 },
      names: null,
    });
    expect(review("2026-11")).toEqual(review("2026-11"));
    expect(review("2026-10")).toMatchObject({ total: 1, running: false });
  });

  it("recommends at most three things, with their evidence", () => {
    const { recommendations } = review("2026-11");
    expect(recommendations.length).toBeLessThanOrEqual(3);
    expect(recommendations[0]).toMatchObject({ title: "supplier", count: 3 });
    expect(recommendations[0]?.keys).toHaveLength(3);
  });
});
