/** Surges of a window: kinds of complaints, and themes within them, of which more came than chance explains. */
import type { Subcategory } from "../../triage/taxonomy";
import { type Calendar, dayName, weekdayOf } from "../calendar";
import { groupBy, keysOf } from "../count";
import { eachDispute, type HistoryPart, timesOfUnits } from "../history";
import type { Themes } from "../themes/themes";
import type { PatternCase, Surge, Theme } from "../types";
import type { Window } from "../window";
import { LEAST, runsOf, STREAMS, sumsOf } from "./detect";

/** Weekdays of short histories are taken for less certain: as if so many more cases had come evenly. */
const EVENLY = 5;

/** How much of a week's cases a weekday takes, 1 on average. */
function weekdayWeights(days: readonly number[]): (day: number) => number {
  const counts = new Float64Array(7);
  for (const day of days) counts[weekdayOf(day)] = (counts[weekdayOf(day)] as number) + 1;
  return (day) => ((counts[weekdayOf(day)] as number) + EVENLY) / (days.length / 7 + EVENLY);
}

interface Timeline {
  first: number;
  weights: (day: number) => number;
}

interface Run {
  since: number;
  until: number;
  count: number;
  usual: number;
  p: number;
}

/** @param days on which cases of one stream came */
function runsIn(
  { first, weights }: Timeline,
  days: readonly number[],
  window: Window,
  streams: number,
): Run[] {
  const counts = new Float64Array(window.lastDay - first + 1);
  for (const day of days) counts[day - first] = (counts[day - first] as number) + 1;
  const sums = sumsOf(counts, (place) => weights(first + place));
  return runsOf(sums, Math.max(0, window.firstDay - first), streams).map(({ since, until, strongest }) => ({
    since: first + since,
    until: first + until,
    count: counts.slice(since, until + 1).reduce((sum, each) => sum + each, 0),
    // What is usual in a stretch is usual in the same share of the run.
    usual: (strongest.usual / strongest.days) * (until - since + 1),
    p: 1 - Math.exp(-strongest.perYear),
  }));
}

/** A theme's surge is its kind's where so much of it is the same cases. */
const SAME = 0.5;

/**
 * @param cases whole, at least those of the window; a surge that began earlier names of its cases those among them
 * @param history in short: the same, and the year before
 */
export function surgesOf(
  cases: readonly PatternCase[],
  history: readonly HistoryPart[],
  themes: Themes,
  window: Window,
  calendar: Calendar,
): Surge[] {
  const byKind = new Map<Subcategory, number[]>();
  const all: number[] = [];
  eachDispute(history, window.to, (at, kind) => {
    const day = calendar.dayOf(at);
    all.push(day);
    const own = byKind.get(kind);
    if (own) own.push(day);
    else byKind.set(kind, [day]);
  });
  if (all.length === 0) return [];
  const first = all.reduce((least, day) => Math.min(least, day), window.lastDay);
  const timeline: Timeline = { first, weights: weekdayWeights(all) };
  const surge = (
    run: Run,
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
      count: run.count,
      usual: Math.round(run.usual * 10) / 10,
      p: run.p,
      keys: keysOf(inRun),
      own: new Set(inRun.map(({ key }) => key)),
    };
  };
  const bySubcategory = groupBy(cases, ({ subcategory }) => subcategory);
  const kinds = [...byKind].flatMap(([subcategory, own]) =>
    runsIn(timeline, own, window, STREAMS * 2).map((run) =>
      surge(run, bySubcategory.get(subcategory) ?? [], subcategory, null),
    ),
  );
  const inThemes = themeRuns(cases, history, themes, timeline, window, calendar).flatMap(
    ({ run, own, theme }) => {
      const [most] = [...groupBy(own, ({ subcategory }) => subcategory)].sort(
        (one, other) => other[1].length - one[1].length,
      );
      return most ? [surge(run, own, most[0], theme)] : [];
    },
  );
  const news = inThemes.filter(
    ({ own }) => !kinds.some((kind) => [...own].filter((key) => kind.own.has(key)).length >= own.size * SAME),
  );
  return [...kinds, ...news].sort((one, other) => one.p - other.p).map(({ own: _, ...rest }) => rest);
}

/** Themes are found because there are many cases of them: every unit that might have been one counts as a test. */
function themeRuns(
  cases: readonly PatternCase[],
  history: readonly HistoryPart[],
  themes: Themes,
  timeline: Timeline,
  window: Window,
  calendar: Calendar,
) {
  const counts = new Map<string, number>();
  for (const { units, at } of cases) {
    if (at < window.from) continue;
    for (const unit of new Set(units)) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  const tried = [...counts.values()].filter((count) => count >= LEAST).length;
  const times = timesOfUnits(
    history,
    window.to,
    themes.found.map(({ unit }) => unit),
  );
  return themes.found.flatMap(({ unit, theme }) => {
    const days = (times.get(unit) ?? []).map(calendar.dayOf);
    const runs = runsIn(timeline, days, window, 2 * Math.max(STREAMS, tried));
    const own = runs.length > 0 ? cases.filter(({ units }) => units.includes(unit)) : [];
    return runs.map((run) => ({ run, theme, own }));
  });
}
