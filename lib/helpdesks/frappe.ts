/** Frappe Helpdesk: mails in frames, comments inline, and two reply boxes of which the first writes to the customer. */

import type { Person } from "../ticket";
import { closest, firstMatch, query, queryAll } from "./dom";
import { loadedBodyOf } from "./frames";
import { inPath } from "./kit/addresses";
import { shownBox } from "./kit/boxes";
import { allAt, defineHelpdesk } from "./kit/define";
import { text } from "./kit/fields";
import { isSamePerson, roleOfAuthor } from "./kit/roles";
import { bodies, lineIn } from "./kit/thread";
import { personOf } from "./people";

const ADDRESS = /\/helpdesk\/tickets\/([^/?#]+)\/?(?:#.*)?$/;
const MAIL = "[id^='communication-']";
const COMMENT = "[id^='comment-']";

/** Name and address stand in the first two spans of a mail's head. */
function senderOf(item: Element): Person | undefined {
  const spans = queryAll(item, `${MAIL} span, span`).slice(0, 2).map(lineIn);
  return query(item, COMMENT) ? personOf(spans[0]) : personOf(spans.filter(Boolean).join(" "));
}

function wordsOf(item: Element): readonly Element[] {
  const frames = queryAll<HTMLIFrameElement>(item, "iframe[srcdoc]");
  if (frames.length > 0) return frames.map(loadedBodyOf).filter((body) => body !== null);
  return bodies(".email-content", `${COMMENT} .ProseMirror`, COMMENT)(item);
}

/** Whether a mail's address line, whatever its language, names this person: then it was written to them. */
function isWrittenTo(item: Element, person: Person | undefined): boolean {
  const email = person?.email?.toLowerCase();
  const lines = email ? queryAll(item, `${MAIL} span, span`).slice(2, 12) : [];
  return lines.some(
    (line) =>
      lineIn(line)
        ?.toLowerCase()
        .includes(email ?? "") ?? false,
  );
}

const firstMail = (root: Element): Person | undefined => {
  const mail = query(root, `.activity ${MAIL}, .activity${MAIL}`);
  const item = mail && closest(mail, ".activity");
  return item ? senderOf(item) : undefined;
};

/** Frappe Helpdesk; read in its own components (develop of 2026-07). */
export const frappe = defineHelpdesk({
  id: "frappe",
  name: "Frappe Helpdesk",
  checked: "2026-11-22",
  reads: "the agents' ticket page, 1.x",
  // The page names the ticket nowhere but in the address, and nobody as its customer: the first mail's sender is.
  certainty: allAt("A", { id: "B", requester: "B", roles: "B", status: "D" }),
  channel: "email",
  hints: ["/helpdesk/tickets/"],
  address: (url) => inPath(url, ADDRESS),
  container: (document) =>
    query(document, ".activities, .comm-area") && firstMatch(document, ["#app", "body"]),
  ready: (root) => wordsOfFirst(root),
  subject: text(".breadcrumbs > :last-child"),
  requester: firstMail,
  thread: {
    items: [".activities > .activity"],
    skip: `.activity:not(:has(${MAIL}, ${COMMENT}))`,
    body: wordsOf,
    isFramed: true,
    quoted: "blockquote, .gmail_quote, .reply-to-content",
    author: senderOf,
    role(item, author, known) {
      if (query(item, COMMENT)) return "note";
      if (isSamePerson(author, known.requester)) return "customer";
      return isWrittenTo(item, known.requester) ? "agent" : roleOfAuthor(author, known);
    },
  },
  replyOpeners: [".comm-area"],
  replyBox({ root }) {
    const boxes = queryAll(root, ".comm-area .ProseMirror[contenteditable]");
    const element = shownBox(root, [".comm-area .ProseMirror[contenteditable='true']"]);
    if (!element) return null;
    if (boxes.length !== 2) return { element, mode: "unknown" };
    return { element, mode: boxes[0] === element ? "reply" : "note" };
  },
});

/** Mails are drawn as empty frames first; until one has its words there is nothing to read. */
function wordsOfFirst(root: Element): boolean {
  const first = query(root, `.activity:has(${MAIL}, ${COMMENT})`);
  return first ? wordsOf(first).length > 0 : query(root, ".comm-area") !== null;
}
