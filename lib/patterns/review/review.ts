/** A month of the calendar in figures, held against the month before it. */
import { CATEGORIES } from "../../triage/taxonomy";
import { type Calendar, dayName, dayNumber } from "../calendar";
import { complaintsOf } from "../complaints";
import { costsOf, groupBy, keptShare, median, medianSettle, tally } from "../count";
import { eachDispute, type HistoryPart } from "../history";
import { problemsOf } from "../problems";
import type { CategoryMonth, MonthlyReview, MonthTimes, NamedCase, Sum } from "../review-types";
import { outcomesOf } from "../slices";
import { surgesOf } from "../surges/surges";
import { themesOf } from "../themes/themes";
import type { PatternCase } from "../types";
import { divide, type Window, type Windowed } from "../window";

const HOUR = 3_600_000;
const RECOMMENDED = 3;

/** The month before (`by` -1) or after (1), as `YYYY-MM`. */
function monthBeside(month: string, by: -1 | 1): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7);
}

/** A month as a window, up to now where it is not over; the month before is taken whole. */
export function monthWindow(month: string, now: number, calendar: Calendar): Window {
  const firstDay = dayNumber(`${month}-01`);
  const from = calendar.startOf(firstDay);
  const to = Math.min(calendar.startOf(dayNumber(`${monthBeside(month, 1)}-01`)) - 1, Math.max(now, from));
  const beforeFrom = calendar.startOf(dayNumber(`${monthBeside(month, -1)}-01`));
  return { firstDay, lastDay: calendar.dayOf(to), from, to, beforeFrom, beforeTo: from };
}

function disputedOf(cases: readonly PatternCase[]): Sum[] {
  const asked = cases.map((each) => ({ ...each, cost: each.amount }));
  return costsOf(asked).filter(({ currency }) => currency !== "");
}

function categoriesOf({ inside, before }: Windowed): CategoryMonth[] {
  const [now, then] = [inside, before].map((cases) => groupBy(cases, ({ category }) => category));
  return CATEGORIES.flatMap((category) => {
    const cases = now?.get(category) ?? [];
    const earlier = then?.get(category)?.length ?? 0;
    if (cases.length + earlier === 0) return [];
    return [
      {
        category,
        count: cases.length,
        before: earlier,
        kept: keptShare(cases),
        medianDays: medianSettle(cases),
        cost: costsOf(cases),
      },
    ];
  });
}

function timesOf(cases: readonly PatternCase[]): MonthTimes {
  const reply = median(
    cases.flatMap(({ at, answeredAt }) => (answeredAt === null || answeredAt < at ? [] : [answeredAt - at])),
  );
  return {
    firstReplyHours: reply === null ? null : Math.round((reply / HOUR) * 10) / 10,
    settleDays: medianSettle(cases),
    closed: cases.filter(({ closedAt }) => closedAt !== null).length,
  };
}

/** The cases by customer; those whose customer is not known any more are not among them. */
const namesOf = (cases: readonly PatternCase[], nameOf: NameOf): NamedCase[] =>
  cases
    .flatMap(({ key, subcategory }) => {
      const named = nameOf(key);
      return named ? [{ key, ...named, subcategory }] : [];
    })
    .sort(
      (one, other) => one.customer.localeCompare(other.customer) || one.number.localeCompare(other.number),
    );

type NameOf = (key: string) => { customer: string; number: string } | null;

interface Told {
  now: number;
  calendar: Calendar;
  /** Whom a case is about; null names nobody. */
  nameOf: NameOf | null;
}

/**
 * What a month came to.
 * @param cases whole, from the beginning of the month before on
 * @param history in short, the same and as much as there is of the time before
 * @param month `YYYY-MM`
 */
export function reviewOf(
  cases: readonly PatternCase[],
  history: readonly HistoryPart[],
  month: string,
  { now, calendar, nameOf }: Told,
): MonthlyReview {
  const window = monthWindow(month, now, calendar);
  const windowed = divide(cases, window);
  const { inside } = windowed;
  const themes = themesOf(inside);
  const days = new Set<number>();
  eachDispute(history, now, (at) => days.add(calendar.dayOf(at)));
  const months = new Set([...days].map((day) => dayName(day).slice(0, 7)));
  return {
    month,
    months: [...months.add(month)].sort().reverse(),
    running: calendar.dayOf(now) < dayNumber(`${monthBeside(month, 1)}-01`),
    total: inside.length,
    before: windowed.before.length,
    categories: categoriesOf(windowed),
    complaints: complaintsOf(windowed, themes.common),
    surges: surgesOf(cases, history, themes, window, calendar),
    causes: tally(inside.map(({ cause, why }) => why || cause)),
    disputed: disputedOf(inside),
    cost: costsOf(inside),
    outcomes: outcomesOf(windowed),
    kept: keptShare(inside),
    times: timesOf(inside),
    misunderstandings: tally(inside.flatMap(({ confusions }) => confusions)),
    lessons: tally(inside.flatMap(({ lessons }) => lessons)),
    recommendations: problemsOf(inside, themes).slice(0, RECOMMENDED),
    names: nameOf && namesOf(inside, nameOf),
  };
}
