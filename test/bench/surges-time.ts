/** Calm years and injected surges by the thousand: how often a surge is told of where there is none, and after how many cases where there is. */
import { FALSE_ALARMS_A_YEAR, runsOf, STREAMS, sumsOf, surgeOn } from "../../lib/patterns/surges/detect.ts";
import { HISTORY_DAYS } from "../../lib/patterns/view.ts";
import { seeded } from "./casebook/made-up-cases.ts";
import { percentile } from "./statistics.ts";

/** Cases a day of one kind of complaint. */
export const RATES = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20] as const;
/** Streams on a desk: every kind, and as many themes. */
const ALL_STREAMS = STREAMS * 2;
/** What a weekday takes of a week: few cases on a weekend. */
const WEEK = [1.3, 1.2, 1.15, 1.1, 1.05, 0.7, 0.5];
const BEFORE = 378;
const YEAR = 365;
const EVENLY = 5;
/** What the page knows when it looks at a month: no more than this is held against a surge. */
const KNOWN = HISTORY_DAYS + 30;
/** A surge that was not told of in so many days is missed. */
const PATIENCE = 182;

type Random = () => number;

/** A number of cases where so many are expected, by Knuth's product of uniform numbers, in parts for large ones. */
export function poisson(expected: number, random: Random): number {
  let count = 0;
  for (let rest = expected; rest > 0; rest -= 20) {
    const limit = Math.exp(-Math.min(rest, 20));
    for (let product = random(); product > limit; product *= random()) count++;
  }
  return count;
}

/** A rate that drifts and clusters: by `drift` over a year, and from week to week by chance. */
export interface Calm {
  rate: number;
  drift?: number;
  /** Spread of a week's rate about the year's, as a share of it. */
  cluster?: number;
}

function dayRates({ rate, drift = 0, cluster = 0 }: Calm, days: number, random: Random): number[] {
  let luck = 1;
  return Array.from({ length: days }, (_, day) => {
    if (day % 7 === 0 && cluster > 0) {
      // A sum of twelve even numbers is as good as a bell.
      const bell = Array.from({ length: 12 }, random).reduce((sum, each) => sum + each, -6);
      luck = Math.exp(bell * cluster - (cluster * cluster) / 2);
    }
    return rate * (WEEK[day % 7] as number) * luck * (1 + drift * (day / YEAR));
  });
}

/** As the patterns weigh weekdays, from the same history. */
function weightsOf(counts: readonly number[]): (place: number) => number {
  const sums = new Float64Array(7);
  counts.forEach((count, day) => {
    sums[day % 7] = (sums[day % 7] as number) + count;
  });
  const all = sums.reduce((sum, each) => sum + each, 0);
  return (place) => ((sums[place % 7] as number) + EVENLY) / (all / 7 + EVENLY);
}

/** False alarms in one calm year of one stream, after a year of history. */
function alarmsInCalm(calm: Calm, random: Random): number {
  const counts = dayRates(calm, BEFORE + YEAR, random).map((expected) => poisson(expected, random));
  return runsOf(sumsOf(counts, weightsOf(counts)), BEFORE).length;
}

/** False alarms a year over a whole desk whose every stream is as `calm` says. */
export function falseAlarms(calm: Calm, years: number, seed: number): number {
  const random = seeded(seed);
  let alarms = 0;
  for (let year = 0; year < years; year++) alarms += alarmsInCalm(calm, random);
  return (alarms / years) * ALL_STREAMS;
}

/** Cases and days of a surge until it was told of, looked at case by case; null where half a year was not enough. */
function untilFound(rate: number, factor: number, random: Random): { cases: number; days: number } | null {
  const counts = dayRates({ rate }, BEFORE, random).map((expected) => poisson(expected, random));
  const weights = weightsOf(counts);
  let seen = 0;
  for (let day = BEFORE; day < BEFORE + PATIENCE; day++) {
    const coming = poisson(rate * factor * (WEEK[day % 7] as number), random);
    counts.push(0);
    for (let count = 1; count <= coming; count++) {
      counts[day] = count;
      seen++;
      // The last case of a day decides; in between it matters only where a day brings many.
      if (count < coming && rate * factor < 8) continue;
      const first = Math.max(0, counts.length - KNOWN);
      const sums = sumsOf(counts.slice(first), (place) => weights(first + place));
      if (surgeOn(sums, day - first)) return { cases: seen, days: day - BEFORE + 1 };
    }
  }
  return null;
}

export interface Finding {
  /** Cases after which nine of ten surges were told of; infinite where fewer were ever found. */
  within: number;
  /** The same in days. */
  days: number;
  /** Of a hundred. */
  found: number;
}

export function surgesFound(rate: number, factor: number, rounds: number, seed: number): Finding {
  const random = seeded(seed);
  const found = Array.from({ length: rounds }, () => untilFound(rate, factor, random));
  const nineOfTen = (what: "cases" | "days") =>
    percentile(
      found.map((each) => each?.[what] ?? Number.POSITIVE_INFINITY),
      0.9,
    );
  return {
    within: nineOfTen("cases"),
    days: nineOfTen("days"),
    found: (found.filter((each) => each !== null).length / rounds) * 100,
  };
}

/** The figures: false alarms over a desk at each rate and in drifting, clustered calm; cases until found. */
export function surgeFigures(years = 1000): Record<string, number> {
  const calm = RATES.map((rate, place) => falseAlarms({ rate }, years, 100 + place));
  const figures: Record<string, number> = {
    surge_false_alarms_claimed_per_year: FALSE_ALARMS_A_YEAR,
    surge_false_alarms_worst_rate_per_year: Math.max(...calm),
    surge_false_alarms_mean_per_year: calm.reduce((sum, each) => sum + each, 0) / calm.length,
    surge_false_alarms_drifting_per_year: falseAlarms({ rate: 2, drift: 0.3, cluster: 0.2 }, years / 4, 7),
  };
  for (const rate of [0.1, 0.2, 0.5, 1, 5, 20]) {
    for (const factor of [2, 4]) {
      const { within, days, found } = surgesFound(rate, factor, 200, 31 + rate * factor);
      figures[`surge_x${factor}_found_in_half_a_year_percent_at_rate_${rate}`] = found;
      if (!Number.isFinite(within)) continue;
      figures[`surge_x${factor}_found_within_cases_at_rate_${rate}`] = within;
      figures[`surge_x${factor}_found_within_days_at_rate_${rate}`] = days;
    }
  }
  return figures;
}
