/** What the days say to a case that is open: how many of its kind came this week, and how heavy today is. */
import { withCasebook } from "../casebook/database";
import { factsOf } from "../casebook/patterns/facts";
import { historySince, knownCases } from "../casebook/patterns/read";
import type { CaseRow } from "../casebook/rows";
import type { WeekView } from "../messaging/case-view";
import { LOCAL_CALENDAR } from "../patterns/calendar";
import { hotToday } from "../patterns/load";
import { ordinalInWeek, WEEKS_KNOWN } from "../patterns/week";

const DAY = 86_400_000;

/** Null where there is nothing to say, or the casebook is refused. */
export async function weekBeside(row: CaseRow, now: number): Promise<WeekView | null> {
  const { at, subcategory } = factsOf(row);
  const since = now - (WEEKS_KNOWN + 1) * 7 * DAY;
  if (at < now - 7 * DAY || subcategory === "not-a-dispute") return null;
  const history = await withCasebook((db) => historySince(db, since));
  const week = history.ok ? ordinalInWeek(history.value, subcategory, at, now) : null;
  return week && { ...week, weeks: [...week.weeks], subcategory };
}

/** @param wanted the agent's setting: without it nothing is even counted */
export async function hotBeside(wanted: boolean, now: number): Promise<number | null> {
  if (!wanted) return null;
  const from = LOCAL_CALENDAR.startOf(LOCAL_CALENDAR.dayOf(now));
  const known = await withCasebook((db) => knownCases(db, from, from));
  return known.ok ? hotToday(known.value.cases, now, LOCAL_CALENDAR) : null;
}
