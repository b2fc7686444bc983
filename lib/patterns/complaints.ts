/** What comes back: one line for each kind of complaint, with the theme that most of it speaks of. */
import { angryShare, groupBy, keptShare, keysOf, medianSettle, tally } from "./count";
import type { Complaint, Counted, PatternCase, Theme } from "./types";
import type { Windowed } from "./window";

/** Causes, preventions and lessons shown beside a pattern. */
const SHOWN = 5;

const shown = (texts: readonly string[]): Counted[] => tally(texts).slice(0, SHOWN);

/** @param themeOf the theme that most cases of a kind have in common, or null */
export function complaintsOf(
  { inside, before }: Windowed,
  themeOf: (cases: readonly PatternCase[]) => Theme | null,
): Complaint[] {
  const then = groupBy(before, ({ subcategory }) => subcategory);
  return [...groupBy(inside, ({ subcategory }) => subcategory)]
    .map(([subcategory, cases]) => ({
      category: (cases[0] as PatternCase).category,
      subcategory,
      theme: themeOf(cases),
      count: cases.length,
      before: then.get(subcategory)?.length ?? 0,
      angry: angryShare(cases),
      kept: keptShare(cases),
      medianDays: medianSettle(cases),
      causes: shown(cases.map(({ why, cause }) => why || cause)),
      preventions: shown(cases.flatMap(({ preventions }) => preventions)),
      lessons: shown(cases.flatMap(({ lessons }) => lessons)),
      keys: keysOf(cases),
    }))
    .sort((one, other) => other.count - one.count || one.subcategory.localeCompare(other.subcategory));
}
