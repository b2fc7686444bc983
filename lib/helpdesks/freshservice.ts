/** Freshservice: tickets open as tabs, each with its own shown number. */
import { bodyOf, contentOf, isShown, queryAll } from "./dom";
import { inPath } from "./kit/addresses";
import { allAt, defineHelpdesk } from "./kit/define";
import { text } from "./kit/fields";

const ADDRESS = /\/a\/tickets\/(\d+)\/?(?:#.*)?$/;
const SUBJECT = "[data-test-id='subject-text'], .summary-content .subject-text";
const NUMBER = "[data-test-id='ticket-human-display-id']";

/** Freshservice; the head by two maintained extensions' selectors (2025-26), all else guessed. */
export const freshservice = defineHelpdesk({
  id: "freshservice",
  name: "Freshservice",
  checked: "2026-11-22",
  reads: "the ticket's number and subject; all else is guessed",
  hosts: ["https://*.freshservice.com/a/*"],
  certainty: allAt("D", { id: "B", subject: "B" }),
  hints: ["/a/tickets/"],
  address: (url) => inPath(url, ADDRESS),
  container(document, { ticketId }) {
    const [number, another] = queryAll(document, NUMBER).filter(isShown);
    if (!number || another) return null;
    // "INC-7031", "#SR-7031": the digits are the address's own.
    return /(\d+)\s*$/.exec(contentOf(number) ?? "")?.[1] === ticketId ? bodyOf(document) : null;
  },
  ready: [NUMBER],
  // What people say has the kind before it ("INC-7031"); the number is the same.
  // Other tabs' subjects lie hidden on the same page.
  subject(root) {
    const [subject, another] = queryAll(root, SUBJECT).filter(isShown);
    return subject && !another ? text(SUBJECT)(subject.parentElement ?? subject) : undefined;
  },
  replyBox: () => null,
});
