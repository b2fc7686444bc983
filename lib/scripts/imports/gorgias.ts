/**
 * Gorgias macros, as its API lists them (`GET /api/macros`).
 *
 * Documented: developers.gorgias.com, "The Macro object" (read 2026-11): `{ id, name, language, actions: [{ name, type,
 * arguments }] }`; the reply is the action `setResponseText` with `body_text` and `body_html`. `addInternalNote` is in
 * use, though not in that page's example. The list comes as `{ data: […] }`. Variables: Gorgias' help centre, "Macro
 * variables 101". A CSV export exists in its settings, but its columns are not documented: it is not read.
 */
import { textOfHtml, tidyText } from "./html-text";
import { LIQUID_GAP, liquidCommandIn, liquidName } from "./liquid";
import { convert, type Meanings } from "./placeholders";
import { type Fields, idIn, isFields, listIn, mark, textIn } from "./records";
import { refusalOf } from "./refusal";
import type { Importer, Macro } from "./types";

const MEANINGS: Meanings = {
  "ticket.customer.firstname": "name",
  "ticket.customer.name": "name",
  "ticket.requester.firstname": "name",
  "ticket.requester.name": "name",
  "current_user.firstname": "agent",
  "current_user.name": "agent",
  "ticket.assignee_user.name": "agent",
  "ticket.assignee_user.firstname": "agent",
  "ticket.id": "ref",
  "ticket.subject": "topic",
  "ticket.customer.integrations.shopify.orders[0].name": "order",
  "ticket.customer.integrations.shopify.orders[0].order_number": "order",
};

interface Action {
  name: string;
  given: Fields;
}

const actionsOf = (macro: Fields): Action[] =>
  (Array.isArray(macro.actions) ? macro.actions : []).flatMap((action): Action[] =>
    isFields(action) && typeof action.name === "string"
      ? [{ name: action.name, given: isFields(action.arguments) ? action.arguments : {} }]
      : [],
  );

export const fromGorgias: Importer = (data) => {
  const all = listIn(data, "data", "macros").filter(isFields);
  if (!all.some((macro) => "name" in macro && actionsOf(macro).length > 0)) return null;
  const macros: Macro[] = [];
  const refused = [];
  for (const macro of all) {
    const actions = actionsOf(macro);
    const title = textIn(macro, "name").trim() || idIn(macro) || "?";
    const reply = actions.find(({ name }) => name === "setResponseText");
    const note = actions.find(({ name }) => name === "addInternalNote");
    const given = (reply ?? note)?.given ?? {};
    const html = textIn(given, "body_html");
    const words = html || textIn(given, "body_text");
    const refusal = refusalOf(title, words, liquidCommandIn(words));
    if (refusal) refused.push(refusal);
    else {
      const plain = html ? textOfHtml(html) : tidyText(words);
      const { text, unknown } = convert(plain, LIQUID_GAP, MEANINGS, liquidName);
      const language = textIn(macro, "language");
      macros.push({
        key: idIn(macro) || mark(title),
        title,
        mail: text,
        internal: !reply,
        ...(language && { language }),
        gaps: unknown,
        actionsLeft: actions.some(({ name }) => name !== "setResponseText" && name !== "addInternalNote"),
      });
    }
  }
  return { macros, refused };
};
