/** The window cut along one thing at a time: days, emotions, outcomes, time to settle. */
import { CATEGORIES, type Category, Emotion } from "../triage/taxonomy";
import { type Calendar, dayName } from "./calendar";
import { groupBy, keysOf, medianSettle } from "./count";
import type { Day, PatternCase, PatternsView, Slice } from "./types";
import type { Window, Windowed } from "./window";

const OUTCOMES = ["kept", "lost", "unknown", "open"] as const;

/** How a case stands: `unknown`, too, where it was closed without a word on the customer. */
export const outcomeOf = ({ outcome, closedAt }: PatternCase): (typeof OUTCOMES)[number] =>
  outcome ?? (closedAt === null ? "open" : "unknown");

/** Every day of the window, empty ones too. */
export function dailyOf(inside: readonly PatternCase[], window: Window, calendar: Calendar): Day[] {
  const byDay = groupBy(inside, ({ at }) => calendar.dayOf(at));
  return Array.from({ length: window.lastDay - window.firstDay + 1 }, (_, place) => {
    const byCategory = groupBy(byDay.get(window.firstDay + place) ?? [], ({ category }) => category);
    const counts: Partial<Record<Category, number>> = {};
    const keys: Partial<Record<Category, readonly string[]>> = {};
    for (const [category, cases] of byCategory) {
      counts[category] = cases.length;
      keys[category] = keysOf(cases);
    }
    return { day: dayName(window.firstDay + place), counts, keys };
  });
}

function slices<Name extends string>(
  names: readonly Name[],
  { inside, before }: Windowed,
  nameOf: (each: PatternCase) => Name,
): Slice<Name>[] {
  const [now, then] = [groupBy(inside, nameOf), groupBy(before, nameOf)];
  return names.map((name) => {
    const cases = now.get(name) ?? [];
    return { name, count: cases.length, before: then.get(name)?.length ?? 0, keys: keysOf(cases) };
  });
}

export const emotionsOf = (windowed: Windowed): Slice<Emotion>[] =>
  slices(Emotion.options, windowed, ({ emotion }) => emotion);

export const outcomesOf = (windowed: Windowed): Slice<(typeof OUTCOMES)[number]>[] =>
  slices(OUTCOMES, windowed, outcomeOf);

/** Median days from the complaint to the close, for categories in which something was closed. */
export function settleOf(inside: readonly PatternCase[]): PatternsView["settle"] {
  const byCategory = groupBy(
    inside.filter(({ closedAt }) => closedAt !== null),
    ({ category }) => category,
  );
  return CATEGORIES.flatMap((category) => {
    const cases = byCategory.get(category) ?? [];
    const medianDays = medianSettle(cases);
    return medianDays === null ? [] : [{ category, medianDays, count: cases.length }];
  });
}
