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
import { convert, type Meanings } from "./placeholders";
import { idIn, isFields, listIn, mark, textIn } from "./records";
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

const PLACEHOLDER = /\{\{\s*([^{}]+?)\s*\}\}/g;
const COMMAND = /\{%[\s\S]*?%\}/;

export const fromFreshdesk: Importer = (data) => {
  const all = listIn(data, "canned_responses", "responses").filter(isFields);
  if (!all.some((one) => "title" in one && ("content_html" in one || "content" in one))) return null;
  const macros: Macro[] = [];
  const refused = [];
  for (const one of all) {
    const title = textIn(one, "title").trim() || idIn(one) || "?";
    const html = textIn(one, "content_html");
    const words = html || textIn(one, "content");
    if (words.trim() === "") refused.push({ title, why: "no-text" as const, detail: "" });
    else if (COMMAND.test(words))
      refused.push({
        title,
        why: "has-conditions" as const,
        detail: COMMAND.exec(words)?.[0].slice(0, 60) ?? "",
      });
    else {
      const { text, unknown } = convert(html ? textOfHtml(html) : tidyText(words), PLACEHOLDER, MEANINGS);
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
