/**
 * Gmail as a shared mailbox, once the agent has turned it on there. The address holds a passing token; the thread's own
 * id stands on its heading. Views that were left stay mounted and hidden.
 */

import type { Person } from "../ticket";
import { attribute, contentOf, documentOf, isShown, query, queryAll } from "./dom";
import { shownBox } from "./kit/boxes";
import { allAt, defineHelpdesk } from "./kit/define";
import { text } from "./kit/fields";
import { isSamePerson } from "./kit/roles";
import { bodies } from "./kit/thread";
import { personOf } from "./people";
import type { HelpdeskAdapter, TicketPlace } from "./types";

/** A thread's view: `#inbox/<token>`, `#label/<name>/<token>`, `#search/<words>/<token>`. Pages of a list are shorter. */
const ADDRESS = /^#[^?]+\/[A-Za-z0-9]{16,}(?:\?.*)?$/;
const HEADING = "h2[data-legacy-thread-id]";
const SENDER = "td.gF span[email], .gD[email]";
const WRITING = "div[contenteditable='true'][role='textbox']";

const senderOf = (element: Element | null): Person | undefined => {
  const email = element ? attribute(element, "email") : null;
  if (!element || !email) return undefined;
  return personOf(`${attribute(element, "name") ?? ""} <${email}>`);
};

/** The mailbox's own address: the last one in the page's title. */
function accountOf(root: Element): string | undefined {
  const document = documentOf(root);
  const title = document && query(document, "head > title");
  return (
    (title &&
      contentOf(title)
        ?.match(/[^\s<>@]+@[^\s<>@]+\.[^\s<>@]+/g)
        ?.at(-1)) ??
    undefined
  );
}

const isOwn = (person: Person | undefined, account: string | undefined): boolean =>
  isSamePerson(person && { email: person.email }, { email: account });

/** The first sender who is not the mailbox itself; nobody where the mailbox is not known. */
function requesterIn(root: Element): Person | undefined {
  const account = accountOf(root);
  if (!account) return undefined;
  return queryAll(root, SENDER)
    .slice(0, 20)
    .map(senderOf)
    .find((person) => person && !isOwn(person, account));
}

function locate(document: Document, url: URL): TicketPlace | null {
  if (!url.pathname.startsWith("/mail/") || !ADDRESS.test(url.hash)) return null;
  const views = queryAll(document, "div[role='main']").filter(isShown);
  const [root] = views;
  if (!root || views.length > 1) return null;
  const ids = new Set(queryAll(root, HEADING).map((heading) => attribute(heading, "data-legacy-thread-id")));
  const [ticketId] = ids;
  return ticketId && ids.size === 1 ? { ticketId, root, page: "thread" } : null;
}

const described = defineHelpdesk({
  id: "gmail",
  name: "Gmail",
  checked: "2026-11-21",
  reads: "an open conversation and the answer below it",
  // Who the mailbox is stands in the page's title alone; a mail has no status.
  certainty: allAt("B", { requester: "C", roles: "C", status: "D" }),
  // Mails have no status.
  leansOn: ["requester"],
  channel: "email",
  hints: [],
  address: () => null,
  container: () => null,
  ready: [".ii.gt"],
  subject: text("h2.hP", HEADING),
  requester: requesterIn,
  // The token in the address may be the next thread's already.
  ticketUrl: (url, ticketId) => `${url.origin}${url.pathname}#all/${ticketId}`,
  thread: {
    // Open, folded, and folded several together.
    items: [
      "[role='list'] > .h7, [role='list'] > .kv, [role='list'] > .kQ, [role='list'] > .kx",
      "[role='listitem']",
    ],
    body: bodies(".ii.gt"),
    quoted: "blockquote, .gmail_quote, .adP, .adL",
    author: (item) => senderOf(query(item, SENDER)),
    time(item) {
      const time = query(item, ".g3");
      return { printed: (time && attribute(time, "title")) ?? undefined };
    },
    role(_item, author, { requester, root }) {
      if (isOwn(author, accountOf(root))) return "agent";
      return isSamePerson(author, requester) ? "customer" : "unknown";
    },
  },
  replyBox({ root }) {
    const element = shownBox(root, [`.M9 ${WRITING}`]);
    return element && { element, mode: "reply" };
  },
});

/** Gmail; facts of libraries that are kept working on the live site. */
export const gmail: HelpdeskAdapter = { ...described, locate };
