/** What the Patterns page asks. */
import { withCasebook } from "../../casebook/database";
import { now } from "../../clock";
import type { Handlers } from "../../messaging/server";
import { LOCAL_CALENDAR } from "../../patterns/calendar";
import type { PatternCase } from "../../patterns/types";
import { patternsView } from "../../patterns/view";
import { categoryOf } from "../../triage/taxonomy";

const DAY = 86_400_000;

export const patternsHandlers = {
  "patterns.view": ({ days }) =>
    withCasebook(async (db) => {
      const at = now();
      const cards = await db.cards
        .where("id")
        .belowOrEqual(-(at - 2 * (days + 1) * DAY) * 1000)
        .toArray();
      const cases = cards.map(
        (card): PatternCase => ({
          key: card.caseKey,
          at: card.firstSeenAt,
          closedAt: card.closedAt,
          answeredAt: null,
          language: card.language,
          category: categoryOf(card.subcategory),
          subcategory: card.subcategory,
          emotion: card.emotion,
          triggers: card.triggers,
          amount: card.amount,
          currency: card.currency,
          cost: null,
          outcome: card.outcome,
          fault: card.fault,
          cause: "",
          preventions: [],
          lessons: [],
          confusions: [],
          terms: [],
        }),
      );
      return patternsView(cases, days, at, LOCAL_CALENDAR);
    }),
} satisfies Partial<Handlers>;
