/**
 * Zendesk macros, as its API lists them (`GET /api/v2/macros`).
 *
 * Documented: developer.zendesk.com, "Macros" and "Actions reference" (read 2026-11): `{ macros: [{ id, title, active,
 * actions: [{ field, value }] }] }`; `comment_value` holds plain words, `comment_value_html` HTML,
 * `comment_mode_is_public` whether it is a reply. Seen in accounts, not in the reference: a `comment_value` as a pair of
 * channel and words (`["channel:all", "…"]`). Placeholders: support.zendesk.com article 4408886858138. Zendesk has no
 * export of macros of its own making; this is what its API and the tools over it save.
 */
import { looksLikeHtml, textOfHtml, tidyText } from "./html-text";
import { LIQUID_GAP, liquidCommandIn, liquidName } from "./liquid";
import { convert, type Meanings } from "./placeholders";
import { type Fields, idIn, isFields, listIn, mark, textIn } from "./records";
import { refusalOf } from "./refusal";
import type { Importer, Macro } from "./types";

const MEANINGS: Meanings = {
  "ticket.requester.first_name": "name",
  "ticket.requester.name": "name",
  "current_user.first_name": "agent",
  "current_user.name": "agent",
  "ticket.assignee.first_name": "agent",
  "ticket.assignee.name": "agent",
  "agent.name": "agent",
  "agent.signature": "agent",
  "ticket.id": "ref",
  "ticket.external_id": "ref",
  "ticket.title": "topic",
  "ticket.account": "team",
  "ticket.brand.name": "team",
  "ticket.group.name": "team",
};

const WORDS = new Set(["comment_value", "comment_value_html", "comment_mode_is_public"]);

interface Action {
  field: string;
  value: unknown;
}

const actionsOf = (macro: Fields): Action[] =>
  (Array.isArray(macro.actions) ? macro.actions : []).flatMap((action): Action[] =>
    isFields(action) && typeof action.field === "string"
      ? [{ field: action.field, value: action.value }]
      : [],
  );

/** The words of a comment, and whether they are for a chat. */
function said(value: unknown): { words: string; chat: boolean } {
  if (typeof value === "string") return { words: value, chat: false };
  if (!Array.isArray(value)) return { words: "", chat: false };
  const [channel, words] = value.filter((one): one is string => typeof one === "string");
  return words === undefined
    ? { words: channel ?? "", chat: false }
    : { words, chat: /^channel:chat/i.test(channel ?? "") };
}

export const fromZendesk: Importer = (data) => {
  const all = listIn(data, "macros", "macro").filter(isFields);
  if (!all.some((macro) => actionsOf(macro).length > 0)) return null;
  const macros: Macro[] = [];
  const refused = [];
  for (const macro of all) {
    const actions = actionsOf(macro);
    const title = textIn(macro, "title").trim() || idIn(macro) || "?";
    const comments = actions.filter(({ field }) => field.startsWith("comment_value"));
    const html = comments.find(({ field }) => field === "comment_value_html");
    const { words, chat } = said((html ?? comments[0])?.value);
    const refusal = refusalOf(title, words, liquidCommandIn(words));
    if (macro.active === false) refused.push({ title, why: "switched-off" as const, detail: "" });
    else if (refusal) refused.push(refusal);
    else {
      const plain = html || looksLikeHtml(words) ? textOfHtml(words) : tidyText(words);
      const { text, unknown } = convert(plain, LIQUID_GAP, MEANINGS, liquidName);
      const mode = actions.find(({ field }) => field === "comment_mode_is_public");
      macros.push({
        key: idIn(macro) || mark(title),
        title,
        mail: text,
        ...(chat && { chat: text }),
        internal: mode !== undefined && String(mode.value) === "false",
        gaps: unknown,
        actionsLeft: actions.some(({ field }) => !WORDS.has(field)),
      });
    }
  }
  return { macros, refused };
};
