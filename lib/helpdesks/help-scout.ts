/** Help Scout: one conversation a page; both its id and its number stand in the address. */
import { attribute, bodyOf, closest, documentOf, queryAll } from "./dom";
import { inPath, numberIn } from "./kit/addresses";
import { shownBox } from "./kit/boxes";
import { allAt, defineHelpdesk } from "./kit/define";
import { either, text, value } from "./kit/fields";
import { markedRole } from "./kit/roles";
import { bodies } from "./kit/thread";

const ADDRESS = /\/conversations?\/(\d+)(?:\/\d+)?\/?(?:#.*)?$/;
const NUMBER = /\/conversations?\/\d+\/(\d+)/;
const THREADS = "[data-testid='ThreadContainer'], #tkContent";
const SUBJECT = ["[aria-label='Conversation Subject']", "[data-cy='EditableTextarea']", "#subjectLine"];

/** Help Scout; facts of single extensions. Where the new interface keeps a message's words is not known: they stay unread. */
export const helpScout = defineHelpdesk({
  id: "help-scout",
  name: "Help Scout",
  checked: "2026-11-21",
  reads: "the conversation in the older interface; in the new one, subject and reply box",
  hosts: ["https://secure.helpscout.net/conversation/*", "https://secure.helpscout.net/conversations/*"],
  certainty: allAt("C", { id: "B", subject: "B", requester: "D", status: "D" }),
  channel: "email",
  hints: ["/conversation"],
  address: (url) => inPath(url, ADDRESS),
  container: (document) => (queryAll(document, THREADS).length === 1 ? bodyOf(document) : null),
  ready: ["article.thread .messageBody", "[id^='thread-']"],
  number: (root) => {
    const number = numberIn(documentOf(root)?.URL, NUMBER);
    return number === undefined ? undefined : String(number);
  },
  subject: either(value(...SUBJECT), text(...SUBJECT)),
  thread: {
    items: ["#tkContent article.thread", "[data-testid='ThreadContainer'] li > [id^='thread-']"],
    order: (item) => numberIn(attribute(item, "id"), /^thread-(\d+)$/),
    body: bodies("section.messageBody"),
    quoted: "blockquote, .gmail_quote",
    // Replies and notes differ in words alone.
    role: (item) => markedRole(item, { customer: ".customer, .is-customer" }) ?? "unknown",
    // Long conversations are folded, and nothing known says where.
    total: () => Number.POSITIVE_INFINITY,
  },
  replyBox({ root }) {
    const element = shownBox(root, [
      "[data-cy='ConvoEditor'] [data-slate-editor]",
      "[data-testid='reply-editor'] [data-slate-editor]",
      "[data-testid='reply-editor'][data-slate-editor]",
      ".redactor_editor[contenteditable='true']",
    ]);
    if (!element) return null;
    return { element, mode: closest(element, "[data-testid='reply-editor']") ? "reply" : "unknown" };
  },
});
