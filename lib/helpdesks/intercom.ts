/** Intercom's inbox: one conversation between list and details; the address alone names it. */
import { bodyOf, closest, query, queryAll } from "./dom";
import { inPath } from "./kit/addresses";
import { shownBox } from "./kit/boxes";
import { allAt, defineHelpdesk } from "./kit/define";
import { text } from "./kit/fields";
import { markedRole } from "./kit/roles";
import { bodies } from "./kit/thread";

const ADDRESS = /\/inbox\/(?:[^#]*\/)?conversation\/(\d+)\/?(?:#.*)?$/;
const STREAM = "[data-conversation-stream]";
const COMPOSER = "[data-conversation-reply-composer]";

/** Intercom; the editor as many extensions know it, the stream as one or two do: its classes were renamed in 2026. */
export const intercom = defineHelpdesk({
  id: "intercom",
  name: "Intercom",
  checked: "2026-11-21",
  reads: "the conversation in the inbox; not who the customer is",
  hosts: [
    "https://app.intercom.com/a/*",
    "https://app.eu.intercom.com/a/*",
    "https://app.au.intercom.com/a/*",
  ],
  certainty: allAt("C", { id: "B", subject: "B", reply: "B", requester: "D", status: "D" }),
  channel: "chat",
  hints: ["/conversation/"],
  address: (url) => inPath(url, ADDRESS),
  container: (document) => (queryAll(document, STREAM).length === 1 ? bodyOf(document) : null),
  ready: ["[data-part-group-id]", "[data-part-id]"],
  subject: text("[data-inbox-conversation-header-title] span", "span[data-conversation-title]"),
  thread: {
    items: [`${STREAM} [data-part-group-id]`, `${STREAM} [data-part-id]`],
    body: bodies(".inbox-2__user-email-content, .inbox2__user-email-content, .interblocks-html"),
    quoted: "blockquote, .gmail_quote",
    // Bots and automatic messages (5, 20) are neither; where the category is gone, layout alone tells.
    role: (item) =>
      markedRole(item, {
        note: "[data-part-group-category='4']",
        customer: "[data-part-group-category='1']",
        agent: "[data-part-group-category='3']",
      }) ?? "unknown",
    // Older parts come in as the agent scrolls, and nothing known says whether there are any.
    total: () => Number.POSITIVE_INFINITY,
  },
  replyOpeners: [COMPOSER],
  replyBox({ root }) {
    const element = shownBox(root, [
      `${COMPOSER} .embercom-prosemirror-composer-editor[contenteditable='true']`,
      ".embercom-prosemirror-composer-editor[contenteditable='true']",
    ]);
    if (!element) return null;
    const isNote = closest(element, ".o__note") ?? query(root, `${COMPOSER} .o__note`);
    return { element, mode: isNote ? "note" : "unknown" };
  },
});
