/**
 * Freshdesk canned responses, as its API v2 gives them.
 *
 * Documented: developers.freshdesk.com, "Canned responses" (read 2026-11, through copies of it): one
 * `{ id, title, folder_id, content, content_html }`, or a list of them for a folder
 * (`GET /api/v2/canned_response_folders/[id]/responses`). Placeholders: Freshdesk's article on dynamic content, of which
 * `ticket.requester.firstname`, `ticket.agent.name`, `ticket.id` and `ticket.url` were seen in its own examples; the
 * others here are as its editor writes them and may differ in older accounts. No export by file is documented.
 */
import { textOfHtml, tidyText } from "./html-text";
import { LIQUID_GAP, liquidCommandIn } from "./liquid";
import { convert, type Meanings } from "./placeholders";
import { idIn, isFields, listIn, mark, textIn } from "./records";
import { refusalOf } from "./refusal";
import type { Importer, Macro } from "./types";

const MEANINGS: Meanings = {
  "ticket.requester.firstname": "name",
  "ticket.requester.name": "name",
  "ticket.from_name": "name",
  "ticket.agent.name": "agent",
  "ticket.agent.firstname": "agent",
  "ticket.id": "ref",
  "ticket.subject": "topic",
  "ticket.group.name": "team",
  "ticket.portal_name": "team",
  helpdesk_name: "team",
};

export const fromFreshdesk: Importer = (data) => {
  const all = listIn(data, "canned_responses", "responses").filter(isFields);
  if (!all.some((one) => "title" in one && ("content_html" in one || "content" in one))) return null;
  const macros: Macro[] = [];
  const refused = [];
  for (const one of all) {
    const title = textIn(one, "title").trim() || idIn(one) || "?";
    const html = textIn(one, "content_html");
    const words = html || textIn(one, "content");
    const refusal = refusalOf(title, words, liquidCommandIn(words));
    if (refusal) refused.push(refusal);
    else {
      const { text, unknown } = convert(html ? textOfHtml(html) : tidyText(words), LIQUID_GAP, MEANINGS);
      const files = Array.isArray(one.attachments) && one.attachments.length > 0;
      macros.push({
        key: idIn(one) || mark(title),
        title,
        mail: text,
        internal: false,
        gaps: unknown,
        actionsLeft: files,
      });
    }
  }
  return { macros, refused };
};
