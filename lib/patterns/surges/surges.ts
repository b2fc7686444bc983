/** Surges of a window: kinds of complaints, and themes within them, of which more came than chance explains. */
import type { Subcategory } from "../../triage/taxonomy";
import { type Calendar, dayName, weekdayOf } from "../calendar";
import { groupBy, keysOf } from "../count";
import type { Themes } from "../themes/themes";
import { unitOf } from "../themes/units";
import type { PastCase, PatternCase, Surge, Theme } from "../types";
import type { Window } from "../window";
import { runsOf, STREAMS, sumsOf } from "./detect";

/** Weekdays of short histories are taken for less certain: as if so many more cases had come evenly. */
const EVENLY = 5;

interface Day {
  day: number;
  each: PastCase;
}

/** How much of a week's cases a weekday takes, 1 on average. */
function weekdayWeights(days: readonly Day[]): (day: number) => number {
  const counts = new Float64Array(7);
  for (const { day } of days) counts[weekdayOf(day)] = (counts[weekdayOf(day)] as number) + 1;
  return (day) => ((counts[weekdayOf(day)] as number) + EVENLY) / (days.length / 7 + EVENLY);
}

interface Timeline {
  first: number;
  days: readonly Day[];
  weights: (day: number) => number;
}

function runsIn(timeline: Timeline, days: readonly Day[], window: Window, streams: number) {
  const counts = new Float64Array(window.lastDay - timeline.first + 1);
  for (const { day } of days) counts[day - timeline.first] = (counts[day - timeline.first] as number) + 1;
  const sums = sumsOf(counts, (place) => timeline.weights(timeline.first + place));
  return runsOf(sums, Math.max(0, window.firstDay - timeline.first), streams).map((run) => {
    const length = run.strongest.days;
    return {
      since: timeline.first + run.since,
      until: timeline.first + run.until,
      // What is usual in a stretch is usual in the same share of the run.
      usual: (run.strongest.usual / length) * (run.until - run.since + 1),
      p: 1 - Math.exp(-run.strongest.perYear),
    };
  });
}

/** A theme's surge is its kind's where so much of it is the same cases. */
const SAME = 0.5;

/**
 * @param cases whole, at least those of the window
 * @param past in short: the same, and the year before
 */
export function surgesOf(
  cases: readonly PatternCase[],
  past: readonly PastCase[],
  themes: Themes,
  window: Window,
  calendar: Calendar,
): Surge[] {
  const days = past
    .filter(({ subcategory, at }) => subcategory !== "not-a-dispute" && at <= window.to)
    .map((each): Day => ({ each, day: calendar.dayOf(each.at) }));
  if (days.length === 0) return [];
  const first = days.reduce((least, { day }) => Math.min(least, day), window.lastDay);
  const timeline: Timeline = { first, days, weights: weekdayWeights(days) };
  const surge = (
    run: ReturnType<typeof runsIn>[number],
    own: readonly PatternCase[],
    subcategory: Subcategory,
    theme: Theme | null,
  ): Surge & { own: ReadonlySet<string> } => {
    const inRun = own.filter(({ at }) => {
      const day = calendar.dayOf(at);
      return day >= run.since && day <= run.until;
    });
    return {
      subcategory,
      theme: theme ?? themes.common(inRun),
      since: dayName(run.since),
      count: inRun.length,
      usual: Math.round(run.usual * 10) / 10,
      p: run.p,
      keys: keysOf(inRun),
      own: new Set(inRun.map(({ key }) => key)),
    };
  };
  const bySubcategory = groupBy(cases, ({ subcategory }) => subcategory);
  const kinds = [...groupBy(days, ({ each }) => each.subcategory)].flatMap(([subcategory, own]) =>
    runsIn(timeline, own, window, STREAMS * 2).map((run) =>
      surge(run, bySubcategory.get(subcategory) ?? [], subcategory, null),
    ),
  );
  const inThemes = themeSurges(cases, themes, timeline, window).flatMap(({ run, own, theme }) => {
    const [most] = [...groupBy(own, ({ subcategory }) => subcategory)].sort(
      (a, b) => b[1].length - a[1].length,
    );
    return most ? [surge(run, own, most[0], theme)] : [];
  });
  const news = inThemes.filter(
    ({ own }) => !kinds.some((kind) => [...own].filter((key) => kind.own.has(key)).length >= own.size * SAME),
  );
  return [...kinds, ...news].sort((one, other) => one.p - other.p).map(({ own: _, ...rest }) => rest);
}

/** Themes are found because there are many cases of them: every unit that might have been one counts as a test. */
function themeSurges(cases: readonly PatternCase[], themes: Themes, timeline: Timeline, window: Window) {
  const wanted = new Map(themes.found.map(({ unit, theme }) => [unit, theme]));
  if (wanted.size === 0) return [];
  const counts = new Map<string, number>();
  for (const { terms, at } of cases) {
    if (at < window.from) continue;
    for (const unit of new Set(terms.map(unitOf))) if (unit) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  const tried = [...counts.values()].filter((count) => count >= 4).length;
  const has = (unit: string) => (each: PastCase) => each.terms.some((term) => unitOf(term) === unit);
  const byUnit = new Map<string, Day[]>([...wanted.keys()].map((unit) => [unit, []]));
  for (const day of timeline.days) {
    for (const unit of new Set(day.each.terms.map(unitOf))) if (unit) byUnit.get(unit)?.push(day);
  }
  return [...wanted].flatMap(([unit, theme]) =>
    runsIn(timeline, byUnit.get(unit) ?? [], window, 2 * Math.max(STREAMS, tried)).map((run) => ({
      run,
      theme,
      own: cases.filter(has(unit)),
    })),
  );
}
