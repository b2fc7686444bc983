/**
 * Finds the days on which more came than chance explains. A stretch of days up to a day is held against the time
 * before it by the exact test for two Poisson counts, with the days of the week weighed. How strict the test is was set
 * by simulation (`test/bench/surges-time.ts`), so that the false alarms of a year stay under what is claimed, whatever
 * the rate.
 */
import { atLeast } from "./tail";

/** Lengths of the stretches looked at, in days: what is rare shows only in long ones. */
export const STRETCHES = [1, 2, 3, 5, 7, 14, 28, 56, 84, 112, 168] as const;

/** What is claimed: over all kinds of complaints and all themes, calm data bring at most so many alarms a year. */
export const FALSE_ALARMS_A_YEAR = 1;
/** Kinds of complaints, each a stream of its own; as much again is spent on themes. */
export const STREAMS = 26;
/**
 * Of one stream's tests in a year, so many count as if they were independent: days and stretches overlap. Set on
 * simulated calm years, where no rate comes up to what is claimed.
 */
const TESTS_A_YEAR = 1500;

/** A stretch needs as many cases to be told of at all, and as many times what is usual of late: slow growth is no surge. */
export const LEAST = 4;
const RATIO = 1.6;
/** What a stretch is held against: so many times its length, within bounds. Older days say less of today. */
const TIMES = 12;
const SHORTEST_PAST = 84;
const LONGEST_PAST = 364;
/** Days of history below which nothing is said. */
const LEAST_PAST = 28;
const WEEK = 7;
/** Weeks from which on clustering is judged. */
const WEEKS = 8;

export interface Stretch {
  /** Place of its last day. */
  end: number;
  days: number;
  count: number;
  usual: number;
  /** How many as strong a calm year brings, over all tests of all streams. */
  perYear: number;
}

/** Sums up to each day, so that any stretch is one subtraction. */
interface Sums {
  counts: Float64Array;
  exposure: Float64Array;
}

/** @param weights how much of a week's cases a day takes: by place, 1 on average */
export function sumsOf(counts: ArrayLike<number>, weights: (place: number) => number): Sums {
  const sums: Sums = {
    counts: new Float64Array(counts.length + 1),
    exposure: new Float64Array(counts.length + 1),
  };
  for (let place = 0; place < counts.length; place++) {
    sums.counts[place + 1] = (sums.counts[place] as number) + (counts[place] as number);
    sums.exposure[place + 1] = (sums.exposure[place] as number) + weights(place);
  }
  return sums;
}

const between = (sums: Float64Array, from: number, to: number): number =>
  (sums[to] as number) - (sums[from] as number);

/**
 * By how much cases have to be scaled down to be as good as independent ones: 1 for chance alone. Weeks that differ
 * more than chance have a longer tail, too, which scaling alone does not give: the excess counts twice (the skew of a
 * negative binomial is 2f - 1 times that of its standard deviation, where f is variance over mean).
 */
function clustering(sums: Sums, from: number, to: number): number {
  const weeks = Math.floor((to - from) / WEEK);
  if (weeks < WEEKS) return 1;
  const rate = between(sums.counts, from, to) / between(sums.exposure, from, to);
  if (rate === 0) return 1;
  let spread = 0;
  for (let week = 0; week < weeks; week++) {
    const start = to - (week + 1) * WEEK;
    const expected = rate * between(sums.exposure, start, start + WEEK);
    if (expected > 0) spread += (between(sums.counts, start, start + WEEK) - expected) ** 2 / expected;
  }
  return Math.max(1, 2 * (spread / (weeks - 1)) - 1);
}

/** The strongest stretch that ends on a day, or null where none is a surge. */
export function surgeOn(sums: Sums, end: number, streams = STREAMS * 2): Stretch | null {
  let best: Stretch | null = null;
  for (const days of STRETCHES) {
    const start = end + 1 - days;
    const from = Math.max(0, start - Math.min(LONGEST_PAST, Math.max(SHORTEST_PAST, days * TIMES)));
    if (start - from < LEAST_PAST) break;
    const count = between(sums.counts, start, end + 1);
    if (count < LEAST) continue;
    const exposure = between(sums.exposure, start, end + 1);
    const [then, past] = [between(sums.counts, from, start), between(sums.exposure, from, start)];
    const usual = (then / past) * exposure;
    const lately = Math.max(from, start - SHORTEST_PAST);
    const late = (between(sums.counts, lately, start) / between(sums.exposure, lately, start)) * exposure;
    if (count < Math.max(usual, late) * RATIO) continue;
    const share = exposure / (exposure + past);
    const chance = (factor: number) => atLeast(count / factor, then / factor, share) * TESTS_A_YEAR * streams;
    if (chance(1) > FALSE_ALARMS_A_YEAR) continue;
    const perYear = chance(clustering(sums, Math.max(0, start - LONGEST_PAST), start));
    if (perYear <= FALSE_ALARMS_A_YEAR && (!best || perYear < best.perYear)) {
      best = { end, days, count, usual, perYear };
    }
  }
  return best;
}

/** Alarms of days that follow each other are one: from its first day to its last, with the strongest of its stretches. */
export interface Run {
  since: number;
  until: number;
  strongest: Stretch;
}

/** A gap of so many days does not end a run: a weekend, or a quiet day. */
const GAP = 3;

/**
 * The day a run most likely began: from which on it is least like the time before it (the greatest ratio of Poisson
 * likelihoods). Stretches of fixed lengths reach back into calm days.
 */
function beginning(sums: Sums, { since, until, strongest }: Run): number {
  const start = strongest.end + 1 - strongest.days;
  const rate = strongest.usual / between(sums.exposure, start, strongest.end + 1);
  let [best, most] = [since, Number.NEGATIVE_INFINITY];
  for (let place = since; place <= until; place++) {
    const count = between(sums.counts, place, until + 1);
    const usual = Math.max(rate * between(sums.exposure, place, until + 1), Number.EPSILON);
    const told = count > usual ? count * Math.log(count / usual) - (count - usual) : 0;
    if (told > most) [best, most] = [place, told];
  }
  return best;
}

/** Every run that has an alarm on a day from `first` on. */
export function runsOf(sums: Sums, first: number, streams?: number): Run[] {
  const runs: Run[] = [];
  for (let end = first; end < sums.counts.length - 1; end++) {
    const found = surgeOn(sums, end, streams);
    if (!found) continue;
    const since = end + 1 - found.days;
    const last = runs.at(-1);
    if (last && end - last.until <= GAP) {
      last.until = end;
      last.since = Math.min(last.since, since);
      if (found.perYear < last.strongest.perYear) last.strongest = found;
    } else runs.push({ since, until: end, strongest: found });
  }
  return runs.map((run) => ({ ...run, since: beginning(sums, run) }));
}
