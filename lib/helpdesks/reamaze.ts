/** Re:amaze: one conversation a page, named by the last part of its address alone. */
import { bodyOf, queryAll } from "./dom";
import { inPath } from "./kit/addresses";
import { shownBox } from "./kit/boxes";
import { allAt, defineHelpdesk } from "./kit/define";
import { markedRole } from "./kit/roles";
import { bodies } from "./kit/thread";

const ADDRESS = /\/admin\/conversations\/([\w-]+)\/?(?:#.*)?$/;

/** Re:amaze; facts of single extensions. */
export const reamaze = defineHelpdesk({
  id: "reamaze",
  name: "Re:amaze",
  checked: "2026-11-21",
  reads: "the conversation; not its subject, nor who the customer is",
  hosts: ["https://*.reamaze.com/admin/*"],
  certainty: allAt("C", { subject: "D", requester: "D", status: "D" }),
  hints: ["/admin/conversations/"],
  address: (url) => inPath(url, ADDRESS),
  container: (document) => (queryAll(document, "#messages-list").length === 1 ? bodyOf(document) : null),
  ready: ["#messages-list li.message"],
  thread: {
    items: ["#messages-list li.message"],
    body: bodies(".message-body"),
    quoted: "blockquote, .gmail_quote",
    // Staff write replies and notes, which nothing known tells apart: neither is said.
    role: (item) => markedRole(item, { customer: ":not(.staff)" }) ?? "unknown",
    more: ["#messages-show-prompt"],
  },
  replyBox({ root }) {
    const element = shownBox(root, ["textarea#message_body"]);
    return element && { element, mode: "unknown" };
  },
});
