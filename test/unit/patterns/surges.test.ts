/** Surges: told of where more came than chance explains, and hardly ever where it did not [001-5]. */
import { describe, expect, it } from "vitest";
import { historyOf } from "@/lib/patterns/history";
import { FALSE_ALARMS_A_YEAR, sumsOf, surgeOn } from "@/lib/patterns/surges/detect";
import { atLeast, betaTail, logGamma } from "@/lib/patterns/surges/tail";
import type { PatternCase } from "@/lib/patterns/types";
import { patternsView } from "@/lib/patterns/view";
import { seeded } from "../../bench/casebook/made-up-cases";
import { falseAlarms, poisson, surgesFound } from "../../bench/surges-time";
import { caseAgo, NOW, UTC } from "./made";

describe("the exact test", () => {
  /** Sums of binomial terms, one after the other. */
  const summed = (now: number, then: number, share: number): number => {
    let sum = 0;
    for (let k = now; k <= now + then; k++) {
      const ways = logGamma(now + then + 1) - logGamma(k + 1) - logGamma(now + then - k + 1);
      sum += Math.exp(ways + k * Math.log(share) + (now + then - k) * Math.log(1 - share));
    }
    return sum;
  };

  it.each([
    [3, 5, 0.1],
    [6, 18, 1 / 13],
    [23, 60, 0.25],
    [400, 3000, 0.1],
  ])("agrees with the sum of its terms: %i after %i in a share of %f", (now, then, share) => {
    expect(atLeast(now, then, share) / summed(now, then, share)).toBeCloseTo(1, 8);
  });

  it("knows its ends", () => {
    expect(atLeast(0, 10, 0.1)).toBe(1);
    expect(atLeast(4, 0, 0.5)).toBeCloseTo(1 / 16, 12);
    expect(betaTail(1, 2, 3)).toBe(1);
    expect(logGamma(5)).toBeCloseTo(Math.log(24), 10);
  });
});

describe("on simulated years", () => {
  it("calm ones bring fewer alarms over a whole desk than are claimed, at slow and fast rates", () => {
    const rates = [0.1, 0.5, 2, 10, 20];
    const alarms = rates.map((rate, place) => falseAlarms({ rate }, 120, 500 + place));
    const mean = alarms.reduce((sum, each) => sum + each, 0) / rates.length;
    expect(mean).toBeLessThanOrEqual(FALSE_ALARMS_A_YEAR);
  }, 60_000);

  it("slow growth and streaky weeks do not flood the desk", () => {
    expect(falseAlarms({ rate: 5, drift: 0.3 }, 80, 3)).toBeLessThan(3);
    expect(falseAlarms({ rate: 2, cluster: 0.2 }, 80, 4)).toBeLessThan(4);
  }, 60_000);

  it("twice and four times the rate are found within the cases that are stated", () => {
    expect(surgesFound(2, 2, 40, 5).within).toBeLessThanOrEqual(110);
    expect(surgesFound(0.5, 4, 40, 6).within).toBeLessThanOrEqual(40);
    expect(surgesFound(10, 4, 40, 7).within).toBeLessThanOrEqual(60);
  }, 60_000);

  it("rare ones, too: four times what comes every ten days, and most doublings of what comes every other day", () => {
    const rare = surgesFound(0.1, 4, 60, 8);
    expect(rare.found).toBeGreaterThanOrEqual(95);
    expect(rare.within).toBeLessThanOrEqual(40);
    expect(surgesFound(0.5, 2, 60, 9).found).toBeGreaterThanOrEqual(85);
  }, 60_000);
});

describe("a stretch of days", () => {
  const even = () => 1;

  it("says nothing while the history is shorter than four weeks", () => {
    const young = [...Array.from({ length: 20 }, () => 0), 6, 6, 6];
    expect(surgeOn(sumsOf(young, even), young.length - 1)).toBeNull();
    const old = [...Array.from({ length: 90 }, () => 0), 6, 6, 6];
    expect(surgeOn(sumsOf(old, even), old.length - 1)).toMatchObject({ count: 18 });
  });

  it("takes a busy Monday for a Monday", () => {
    const random = seeded(3);
    const rate = (day: number) => (day % 7 === 0 ? 20 : 1);
    const counts = Array.from({ length: 365 }, (_, day) => poisson(rate(day), random));
    counts[364] = 27;
    const monday = 364 % 7;
    expect(monday).toBe(0);
    expect(
      surgeOn(
        sumsOf(counts, (day) => rate(day) / 3.7),
        364,
      ),
    ).toBeNull();
    expect(surgeOn(sumsOf(counts, even), 364)).not.toBeNull();
  });
});

describe("on the page", () => {
  const random = seeded(11);
  const calm = Array.from({ length: 360 }, (_, day) => day + 4).flatMap((day) =>
    Array.from({ length: poisson(0.25, random) }, () => caseAgo(day, { terms: ["website"] })),
  );
  const others = Array.from({ length: 300 }, (_, day) => caseAgo(day, { subcategory: "late" }));
  const view = (cases: readonly PatternCase[]) => patternsView(cases, [historyOf(cases)], 30, NOW, UTC);

  it("a surge has its day, its count, what is usual, its theme and its cases", () => {
    const sudden = Array.from({ length: 14 }, (_, place) =>
      caseAgo(place / 4, { terms: place < 11 ? ["app checkout"] : [] }),
    );
    const [surge, ...rest] = view([...calm, ...others, ...sudden]).surges;
    expect(rest).toEqual([]);
    expect(surge).toMatchObject({ subcategory: "duplicate-charge", theme: { label: "app checkout" } });
    expect(surge?.count).toBeGreaterThanOrEqual(14);
    expect(surge?.usual).toBeLessThan(3);
    expect(surge?.since).toBe("2026-11-19");
    expect(surge?.p).toBeLessThan(0.01);
    expect(new Set(surge?.keys)).toEqual(new Set(sudden.map(({ key }) => key)));
  });

  it("a theme surges by itself where its kind does not", () => {
    const many = Array.from({ length: 1400 }, (_, place) => caseAgo(place / 4, { subcategory: "fee" }));
    const themed = Array.from({ length: 12 }, (_, place) =>
      caseAgo(place / 4, { subcategory: "fee", terms: ["customs"] }),
    );
    const { surges } = view([...many, ...themed]);
    expect(surges).toMatchObject([{ subcategory: "fee", theme: { id: "t:customsduty" } }]);
    expect(surges[0]?.keys).toHaveLength(12);
  });

  it("a surge older than the window has all its cases counted, though few of them are known whole", () => {
    const rare = Array.from({ length: 32 }, (_, place) => caseAgo(56 + place * 10));
    const often = Array.from({ length: 22 }, (_, place) => caseAgo(place * 2));
    const all = [...others, ...rare, ...often];
    const known = all.filter(({ at }) => at > NOW - 14 * 86_400_000);
    const [surge] = patternsView(known, [historyOf(all)], 7, NOW, UTC).surges;
    expect(surge).toMatchObject({ subcategory: "duplicate-charge", count: 22, since: "2026-10-11" });
    expect(surge?.usual).toBeLessThan(7);
    expect(surge?.keys).toHaveLength(7);
  });

  it("a calm year has none", () => {
    expect(view([...calm, ...others]).surges).toEqual([]);
  });
});
