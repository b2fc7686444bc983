/** What the Patterns page asks. */
import { type CasebookDatabase, withCasebook } from "../../casebook/database";
import { knownCases } from "../../casebook/patterns/read";
import { now } from "../../clock";
import type { Handlers } from "../../messaging/server";
import { dayNumber, LOCAL_CALENDAR } from "../../patterns/calendar";
import { monthWindow, reviewOf } from "../../patterns/review/review";
import type { PatternsView, Surge, WindowDays } from "../../patterns/types";
import { HISTORY_DAYS, patternsView } from "../../patterns/view";
import { windowOf } from "../../patterns/window";
import { keptAnswer } from "../pattern-answers";
import { markSeen, unseenSurges } from "../seen-surges";

const DAY = 86_400_000;

/** Months that can be chosen go back so far. */
const MONTHS_DAYS = 2 * 365;

/** Whom some cases are about, as their helpdesks name them. */
async function peopleOf(db: CasebookDatabase, keys: readonly string[]) {
  const cards = await db.cards
    .where("caseKey")
    .anyOf([...keys])
    .toArray();
  const known = new Map(
    cards.map(({ caseKey, requesterName, number }) => [caseKey, { customer: requesterName, number }]),
  );
  return (key: string) => known.get(key) ?? null;
}

/** What the navigation tells of. */
const NEWS_DAYS: WindowDays = 30;

const startOf = ({ since }: Surge): number => LOCAL_CALENDAR.startOf(dayNumber(since));

const viewOf = (db: CasebookDatabase, days: WindowDays): Promise<PatternsView> => {
  const at = now();
  return keptAnswer(days, at, async () => {
    const { beforeFrom, from } = windowOf(days, at, LOCAL_CALENDAR);
    const since = from - HISTORY_DAYS * DAY;
    const { cases, history } = await knownCases(db, beforeFrom, since);
    const view = patternsView(cases, history, days, at, LOCAL_CALENDAR);
    const first = view.surges.reduce((least, surge) => Math.min(least, startOf(surge)), beforeFrom);
    if (first >= beforeFrom) return view;
    // What is rare surges for months: its figures lead to its cases only where those are known whole, too.
    const whole = await knownCases(db, first, since);
    return patternsView(whole.cases, history, days, at, LOCAL_CALENDAR);
  });
};

const fresh = async (db: CasebookDatabase) => ({ fresh: await unseenSurges(await viewOf(db, NEWS_DAYS)) });

export const patternsHandlers = {
  "patterns.view": ({ days }) => withCasebook((db) => viewOf(db, days)),

  "patterns.fresh": () => withCasebook(fresh),

  "patterns.seen": ({ days }) =>
    withCasebook(async (db) => {
      await markSeen(await viewOf(db, days));
      return fresh(db);
    }),

  "patterns.review": ({ month, names }) =>
    withCasebook(async (db) => {
      const at = now();
      const { beforeFrom, from, to } = monthWindow(month, at, LOCAL_CALENDAR);
      const since = Math.min(from - HISTORY_DAYS * DAY, at - MONTHS_DAYS * DAY);
      const { cases, history } = await knownCases(db, beforeFrom, since);
      const inMonth = cases.filter((each) => each.at >= from && each.at <= to);
      const nameOf = names
        ? await peopleOf(
            db,
            inMonth.map(({ key }) => key),
          )
        : null;
      return reviewOf(cases, history, month, { now: at, calendar: LOCAL_CALENDAR, nameOf });
    }),
} satisfies Partial<Handlers>;
