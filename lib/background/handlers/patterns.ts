/** What the Patterns page asks. */
import { withCasebook } from "../../casebook/database";
import { knownCases } from "../../casebook/patterns/read";
import { now } from "../../clock";
import type { Handlers } from "../../messaging/server";
import { LOCAL_CALENDAR } from "../../patterns/calendar";
import { HISTORY_DAYS, patternsView } from "../../patterns/view";
import { windowOf } from "../../patterns/window";

const DAY = 86_400_000;

export const patternsHandlers = {
  "patterns.view": ({ days }) =>
    withCasebook(async (db) => {
      const at = now();
      const { beforeFrom, from } = windowOf(days, at, LOCAL_CALENDAR);
      const { cases, past } = await knownCases(db, beforeFrom, from - HISTORY_DAYS * DAY);
      return patternsView(cases, past, days, at, LOCAL_CALENDAR);
    }),
} satisfies Partial<Handlers>;
