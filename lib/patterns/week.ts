/** "6th this week, usually 1 or 2": how a ticket's kind of complaint stands in the last seven days, at the moment it is read (practice 001-5). */
import type { Subcategory } from "../triage/taxonomy";
import { eachDispute, type HistoryPart } from "./history";
import { atLeast } from "./surges/tail";

const WEEK = 7 * 86_400_000;
/** Weeks that say what is usual, and the fewest that can. */
export const WEEKS_KNOWN = 12;
const WEEKS_LEAST = 2;
/** The third of a kind in a week is worth a word, where chance brings as many in fewer than one week of twenty. */
const WORTH_A_WORD = 3;
const CHANCE = 0.05;

export interface WeekOrdinal {
  /** Complaints of the kind in the last seven days, this one among them. */
  count: number;
  /** The place of this one among them, oldest first. */
  place: number;
  /** What the middle half of the weeks before brought; null while too few are known. */
  usual: { low: number; high: number } | null;
  /** The weeks before, oldest first, then this one: at most six. */
  weeks: readonly number[];
}

const BARS = 5;

/** Counts of the weeks before the last seven days, newest first, as far back as anything is known. */
function weeksBefore(times: readonly number[], first: number, now: number): number[] {
  const known = Math.min(WEEKS_KNOWN, Math.floor((now - WEEK - first) / WEEK));
  const counts = Array.from({ length: Math.max(0, known) }, () => 0);
  for (const at of times) {
    const week = Math.floor((now - WEEK - at) / WEEK);
    if (at <= now - WEEK && week < counts.length) counts[week] = (counts[week] as number) + 1;
  }
  return counts;
}

/** The value a share of the sorted values lies below. */
const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;

/**
 * @param history of the last thirteen weeks, the case itself among it
 * @param at when the case came
 * @returns null where there is nothing to say: too few, no more than usual, or an older case
 */
export function ordinalInWeek(
  history: readonly HistoryPart[],
  subcategory: Subcategory,
  at: number,
  now: number,
): WeekOrdinal | null {
  if (subcategory === "not-a-dispute" || at <= now - WEEK) return null;
  const times: number[] = [];
  let first = now;
  eachDispute(history, now, (when, kind) => {
    first = Math.min(first, when);
    if (kind === subcategory) times.push(when);
  });
  const inWeek = times.filter((when) => when > now - WEEK);
  const before = weeksBefore(times, first, now);
  const count = inWeek.length;
  if (count < WORTH_A_WORD) return null;
  const weeks = [...before.slice(0, BARS).reverse(), count];
  const place = inWeek.filter((when) => when <= at).length;
  if (before.length < WEEKS_LEAST) return { count, place, usual: null, weeks };
  const sorted = before.toSorted((one, other) => one - other);
  const usual = { low: quantile(sorted, 0.25), high: quantile(sorted, 0.75) };
  const then = before.reduce((sum, each) => sum + each, 0);
  const chance = atLeast(count, then, 1 / (1 + before.length));
  return count > usual.high && chance <= CHANCE ? { count, place, usual, weeks } : null;
}
