/** "6th this week, usually 1 or 2": said at the moment it happens, and not before. */
import { describe, expect, it } from "vitest";
import { historyOf } from "@/lib/patterns/history";
import { hotToday, isHot } from "@/lib/patterns/load";
import type { PatternCase } from "@/lib/patterns/types";
import { ordinalInWeek } from "@/lib/patterns/week";
import { caseAgo, NOW, UTC } from "./made";

const week = (cases: readonly PatternCase[], newest: PatternCase) =>
  ordinalInWeek([historyOf(cases)], newest.subcategory, newest.at, NOW);

/** One or two a week for twelve weeks. */
const calm = Array.from({ length: 12 }, (_, weeks) =>
  Array.from({ length: 1 + (weeks % 2) }, (_, place) => caseAgo(7 * (weeks + 1) + 1 + place)),
).flat();

describe("how many of a kind came this week [001-5]", () => {
  it("is said from the third on where nothing is known of other weeks, and not for the second", () => {
    const [first, second, third] = [caseAgo(3), caseAgo(2), caseAgo(0)];
    expect(week([first, second], second)).toBeNull();
    expect(week([first, second, third], third)).toMatchObject({ count: 3, place: 3, usual: null });
  });

  it("is said with what is usual where weeks are known", () => {
    const now = [5, 4, 3, 2, 1, 0].map((days) => caseAgo(days));
    expect(week([...calm, ...now], now[5] as PatternCase)).toEqual({
      count: 6,
      place: 6,
      usual: { low: 1, high: 2 },
      weeks: [1, 2, 1, 2, 1, 6],
    });
  });

  it("is not said for as many as come anyway", () => {
    const busy = Array.from({ length: 12 * 4 }, (_, place) => caseAgo(7.5 + (place / 4) * 7));
    const now = [3, 2, 1, 0].map((days) => caseAgo(days));
    expect(week([...busy, ...now], now[3] as PatternCase)).toBeNull();
  });

  it("counts neither other kinds nor what is no dispute nor the week before", () => {
    const other = [1, 2, 3].map((days) => caseAgo(days, { subcategory: "late" }));
    const none = [1, 2].map((days) => caseAgo(days, { subcategory: "not-a-dispute" }));
    const old = [7.01, 7.5].map((days) => caseAgo(days));
    const own = [1, 0].map((days) => caseAgo(days));
    expect(week([...other, ...none, ...old, ...own], own[1] as PatternCase)).toBeNull();
    expect(
      week([...none, ...none, caseAgo(0, { subcategory: "not-a-dispute" })], none[0] as PatternCase),
    ).toBeNull();
  });

  it("says the place of an earlier one of the week, and nothing for an older case", () => {
    const now = [5, 4, 3, 2, 1, 0].map((days) => caseAgo(days));
    expect(week([...calm, ...now], now[1] as PatternCase)).toMatchObject({ count: 6, place: 2 });
    expect(week([...calm, ...now], calm[0] as PatternCase)).toBeNull();
  });
});

describe("heated cases of a day [002-13]", () => {
  it("are told of from the fourth on, and only today's", () => {
    const hot = (hoursAgo: number) => caseAgo(hoursAgo / 24, { emotion: "angry" });
    const three = [1, 2, 3].map(hot);
    expect(hotToday(three, NOW, UTC)).toBeNull();
    expect(hotToday([...three, hot(14), caseAgo(0)], NOW, UTC)).toBeNull();
    expect(hotToday([...three, caseAgo(0.1, { triggers: ["legal-threat"] })], NOW, UTC)).toBe(4);
  });

  it("are those of the angry, and of threats and insults", () => {
    expect(isHot({ emotion: "frustrated", triggers: ["repeat-contact"] })).toBe(false);
    expect(isHot({ emotion: "calm", triggers: ["abuse"] })).toBe(true);
  });
});
