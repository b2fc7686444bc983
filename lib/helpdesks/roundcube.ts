/**
 * Roundcube webmail as a shared mailbox: a mail on a page of its own or in the list's frame, the reply on another page.
 * A mail has no ticket: the conversation is the customer's address with the subject, which mail and reply page share.
 */
import { attribute, bodyOf, documentOf, matches, query } from "./dom";
import { loadedBodyOf } from "./frames";
import { parameter } from "./kit/addresses";
import { framedBox, shownBox } from "./kit/boxes";
import { allAt, defineHelpdesk } from "./kit/define";
import { attr, either, person, text, value } from "./kit/fields";
import { bodies } from "./kit/thread";
import { personOf } from "./people";
import type { HelpdeskAdapter, TicketPlace } from "./types";

const SENDER = [
  // Where the mail asks for answers elsewhere, the reply page has that address.
  ".header.replyto a.rcmContactAddress",
  ".header.from a.rcmContactAddress",
  ".header-summary a.rcmContactAddress",
];
/** `Re:`, `AW: Fwd:`, `RES[2]:` … as mail programs put them before a subject. */
const PREFIXES = /^(?:\s*\p{L}{1,4}(?:\[\d+\])?\s?:\s*)+/u;
const LIST_FRAME = "#messagecontframe";

const from = person(text(...SENDER.slice(1)), attr("title", ...SENDER.slice(1)));
const sender = person(text(...SENDER), attr("title", ...SENDER));
const recipient = (root: Element) =>
  personOf(
    value(
      "textarea#_to",
      "input#_to",
    )(root)
      ?.split(/,\s*(?=\S)/)[0]
      ?.replace(/,\s*$/, ""),
  );
const writtenSubject = value("input[name='_subject']");

/** The subject without the hidden label before it and the link behind it. */
const printedSubject = (root: Element): string | undefined => {
  const heading = query(root, "#message-header h2.subject, #message-header .subject");
  if (!heading) return undefined;
  const own = Array.from(heading.childNodes).filter((node) => node.nodeType === 3);
  return (
    own
      .map((node) => node.nodeValue ?? "")
      .join(" ")
      .replace(/\s+/g, " ")
      .trim() || undefined
  );
};

const conversation = (address: string | undefined, subject: string | undefined): string | undefined =>
  address && `${address.toLowerCase()}/${(subject ?? "").replace(PREFIXES, "").toLowerCase().slice(0, 120)}`;

/** Folders of the shop's own mail carry these names on every server, whatever they are called on the screen. */
const isOwnMail = (url: URL): boolean => /(?:^|[./])(?:sent|drafts)/i.test(parameter(url, "_mbox") ?? "");

/** A mail whose own link names the same mail as the address does. */
function mailIn(body: Element | null, url: URL): TicketPlace | null {
  const uid = parameter(url, "_uid");
  if (!uid || isOwnMail(url) || !body || !matches(body, ".task-mail.action-show, .task-mail.action-preview"))
    return null;
  const link = query(body, "#message-header a.extwin");
  const named = link && /[?&]_uid=([^&]*)/.exec(attribute(link, "href") ?? "")?.[1];
  const ticketId = conversation(sender(body)?.email, printedSubject(body));
  if (!query(body, "#messagebody") || (named && named !== uid) || !ticketId) return null;
  return { ticketId, root: body, page: "thread" };
}

const listFrame = (document: Document): HTMLIFrameElement | null =>
  query<HTMLIFrameElement>(document, LIST_FRAME);

/** The mail that is shown beside the list. */
function mailInFrame(document: Document): TicketPlace | null {
  const frame = listFrame(document);
  const body = frame && loadedBodyOf(frame);
  return body?.ownerDocument ? mailIn(body, new URL(body.ownerDocument.URL)) : null;
}

function replyTo(body: Element): TicketPlace | null {
  const ticketId = conversation(recipient(body)?.email, writtenSubject(body));
  return ticketId && query(body, "#composebody") ? { ticketId, root: body, page: "reply" } : null;
}

function locate(document: Document, url: URL): TicketPlace | null {
  if (!url.search.includes("_task=mail")) return null;
  const body = bodyOf(document);
  if (!body || !matches(body, ".task-mail")) return null;
  const action = parameter(url, "_action");
  if (action === "show" || action === "preview") return mailIn(body, url);
  if (action === "compose") return matches(body, ".action-compose") ? replyTo(body) : null;
  return action ? null : mailInFrame(document);
}

/** The mail's head stands beside its body, not in it. */
function headField<Value>(item: Element, read: (head: Element) => Value | undefined): Value | undefined {
  const document = documentOf(item);
  const body = document && bodyOf(document);
  return body ? read(body) : undefined;
}

/** The mail's own address: the list's page is at another than the mail in its frame. */
const mailUrl = (root: Element, url: URL): URL =>
  documentOf(root)?.URL.includes("_uid=") ? new URL(documentOf(root)?.URL ?? url.href) : url;

const inMailbox = (url: URL, parameters: string): string => {
  const box = parameter(url, "_mbox");
  return `${url.origin}${url.pathname}?_task=mail${box ? `&_mbox=${box}` : ""}&${parameters}`;
};

const described = defineHelpdesk({
  id: "roundcube",
  name: "Roundcube",
  checked: "2026-11-22",
  reads: "a mail on its page or beside the list, and the reply page, 1.6",
  // Nothing says which addresses are the agents' own; a mail has no status.
  certainty: allAt("A", { roles: "B", status: "D" }),
  channel: "email",
  hints: [],
  address: () => null,
  container: () => null,
  ready: ["#messagebody", "#composebody"],
  number: (root) =>
    parameter(mailUrl(root, new URL(root.ownerDocument?.URL ?? "about:blank")), "_uid") ?? undefined,
  subject: either(printedSubject, (root) => writtenSubject(root)?.replace(PREFIXES, "")),
  requester: either(sender, recipient),
  thread: {
    items: ["#messagebody"],
    body: bodies(".message-htmlpart", ".message-part"),
    quoted: "blockquote, .gmail_quote",
    author: (item) => headField(item, from),
    time: (item) => ({ printed: headField(item, text(".header-summary .text-nowrap", ".header.date")) }),
    role: () => "customer",
    total: (root) => (PREFIXES.test(printedSubject(root) ?? "") ? 2 : 1),
  },
  replyOpeners: ["#message-header", "#composebody"],
  replyBox({ root, page }) {
    if (page !== "reply") return null;
    // Until the rich editor is up its field is shown, but what is put there is no step that can be taken back.
    const isRich = value("input[name='_is_html']")(root) === "1";
    const element = isRich ? framedBox(root, ["#composebody_ifr"]) : shownBox(root, ["textarea#composebody"]);
    return element && { element, mode: "reply" };
  },
  replyUrl({ root, page }, url) {
    const mail = mailUrl(root, url);
    const uid = parameter(mail, "_uid");
    return page === "thread" && uid ? inMailbox(mail, `_action=compose&_reply_uid=${uid}`) : undefined;
  },
});

/** Roundcube; read live in 1.6.5. */
export const roundcube: HelpdeskAdapter = {
  ...described,
  locate,
  // The frame beside the list is read from its own address.
  read(place, document, url) {
    const mail = mailUrl(place.root, url);
    const uid = parameter(mail, "_uid");
    const snapshot = described.read(place, document, mail);
    return uid ? { ...snapshot, url: inMailbox(mail, `_action=show&_uid=${uid}`) } : snapshot;
  },
  ready: (place, document) =>
    place.page === "reply"
      ? described.replyEditor(place, document) !== null
      : described.ready(place, document),
  pane: (document, url) => (url.search.includes("_task=mail") ? listFrame(document) : null),
};
