/**
 * Help Scout saved replies, as its Inbox API 2.0 gives them.
 *
 * Documented: developer.helpscout.com, "Saved Replies" (endpoints since 2023-04, read 2026-11): `name`, `text` as HTML,
 * `chatText` as plain words for chats. The page on lists was not at hand; lists are taken bare or under
 * `_embedded`, as the rest of that API wraps them. Variables are written `{%customer.firstName,fallback=there%}`, seen
 * in published replies and in Help Scout's own interface parts; a fallback is dropped, since a gap asks instead.
 */
import { looksLikeHtml, textOfHtml, tidyText } from "./html-text";
import { convert, type Meanings } from "./placeholders";
import { type Fields, idIn, isFields, listIn, mark, textIn } from "./records";
import type { Importer, Macro } from "./types";

const MEANINGS: Meanings = {
  "customer.firstname": "name",
  "customer.fullname": "name",
  "user.firstname": "agent",
  "user.fullname": "agent",
  "conversation.number": "ref",
  "conversation.id": "ref",
  "conversation.subject": "topic",
  "mailbox.name": "team",
};

const PLACEHOLDER = /\{%\s*([^{}%]+?)\s*%\}/g;

const repliesIn = (data: unknown): Fields[] => {
  const inside = isFields(data) && isFields(data._embedded) ? data._embedded : data;
  return listIn(inside, "saved-replies", "savedReplies", "saved_replies").filter(isFields);
};

export const fromHelpScout: Importer = (data) => {
  const all = repliesIn(data);
  // Text Blaze's snippets have a name and a text, too, but always a shortcut.
  const fits = (one: Fields) => "name" in one && ("text" in one || "chatText" in one) && !("shortcut" in one);
  if (!all.some(fits)) return null;
  const macros: Macro[] = [];
  const refused = [];
  const nameOf = (inner: string) => inner.split(",")[0] ?? inner;
  for (const one of all) {
    const title = textIn(one, "name").trim() || idIn(one) || "?";
    const [html, chatText] = [textIn(one, "text"), textIn(one, "chatText")];
    if ((html + chatText).trim() === "") refused.push({ title, why: "no-text" as const, detail: "" });
    else {
      const mail = convert(
        looksLikeHtml(html) ? textOfHtml(html) : tidyText(html),
        PLACEHOLDER,
        MEANINGS,
        nameOf,
      );
      const chat = convert(tidyText(chatText), PLACEHOLDER, MEANINGS, nameOf);
      macros.push({
        key: idIn(one) || mark(title),
        title,
        mail: mail.text || chat.text,
        ...(chat.text && { chat: chat.text }),
        internal: false,
        gaps: [...new Set([...mail.unknown, ...chat.unknown])],
        actionsLeft: false,
      });
    }
  }
  return { macros, refused };
};
