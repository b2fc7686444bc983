/** Freshdesk: one ticket a page, whose number stands in the page's title. */
import { attribute, bodyOf, contentOf, documentOf, matches, query, queryAll } from "./dom";
import { inPath } from "./kit/addresses";
import { allAt, defineHelpdesk } from "./kit/define";
import { attr, either, part, person, text } from "./kit/fields";
import { allName } from "./kit/places";
import { roleOfAuthor } from "./kit/roles";
import { bodies, lineIn } from "./kit/thread";
import { personOf } from "./people";

const ADDRESS = /\/a\/tickets\/(\d+)\/?(?:#.*)?$/;
/** `[#7031] Subject : Account`. */
const TITLE = /^\s*\[#(\d+)\]\s+(.+?)(?:\s+:\s+[^:]*)?$/;
const PRIVATE = ".ticket-details__privatenote";

const titleOf = (document: Document | null): RegExpExecArray | null => {
  const title = document && query(document, "head > title");
  return title ? TITLE.exec(contentOf(title) ?? "") : null;
};

/** Freshdesk; facts of maintained extensions for the head, of single ones for people and messages. */
export const freshdesk = defineHelpdesk({
  id: "freshdesk",
  name: "Freshdesk",
  checked: "2026-11-21",
  reads: "the ticket page; not its status, nor its reply box",
  hosts: ["https://*.freshdesk.com/a/*"],
  certainty: allAt("C", { id: "B", subject: "B", roles: "D", status: "D", reply: "D" }),
  hints: ["/a/tickets/"],
  address: (url) => inPath(url, ADDRESS),
  container(document, { ticketId }) {
    if (queryAll(document, "#ticket-details").length !== 1) return null;
    const trail = queryAll(document, ".breadcrumb__item.active").map(
      (item) => /(\d+)\s*$/.exec(contentOf(item) ?? "")?.[1],
    );
    return allName(ticketId, [titleOf(document)?.[1], ...trail]) ? bodyOf(document) : null;
  },
  ready: [".ticket-details__item .text__content", "#ticket_original_request"],
  // The heading holds buttons, too; the title does not.
  subject: either(
    (root) => titleOf(documentOf(root))?.[2]?.trim(),
    text(".ticket-subject-heading", ".sentiment-ticket-heading"),
  ),
  requester: person(
    text(".requester-wrap [data-test-id='user-name']", ".widget-requestor-info [data-test-id='user-name']"),
    either(
      text("[data-test-id='requester-info-contact-email'] .info-details-content"),
      part(attr("href", ".widget-requestor-info a[href^='mailto:']"), /^mailto:([^?]+)/),
    ),
  ),
  thread: {
    items: [".ticket-details__item, #ticket_original_request"],
    skip: ".ticket-details__item:has(#ticket_original_request)",
    body: bodies(".text__content"),
    quoted: "blockquote, .gmail_quote, .freshdesk_quote",
    author: (item) => personOf(lineIn(query(item, ".sender-info [data-test-id='user-name']"))),
    time(item) {
      const time = query(item, "time[datetime]");
      return { machine: (time && attribute(time, "datetime")) ?? undefined };
    },
    role: (item, author, known) =>
      matches(item, PRIVATE) || query(item, PRIVATE) ? "note" : roleOfAuthor(author, known),
    // Older replies are folded behind a control that nobody has described.
    total: () => Number.POSITIVE_INFINITY,
  },
  // Which editor stands there has changed, and nobody has said to what.
  replyBox: () => null,
});
