/** One look at a page that no adapter knows: the ticket on it, or null. */
import { bodyOf, contentOf, isConnected, query, queryAll } from "../dom";
import { type AddressWords, readAddress } from "./address";
import type { Thread } from "./blocks";
import { BOXES } from "./box";
import { isSignIn, isWordIn, pointsOf, publicSigns, type Sign, signsOf, THRESHOLD } from "./evidence";
import { type Pieces, wholly } from "./pieces";
import { headlines } from "./subject";
import { chooseThread, isSeen, marksIn } from "./threads";

export interface Survey {
  id: string;
  /** Only in here may anything of the ticket be read. */
  root: Element;
  thread: Thread;
  signs: Sign[];
}

/** Marks that name a ticket, so cheap to ask for that pages without any are done with at once. */
const NAMING =
  "[data-ticket-id], [data-conversation-id], [data-case-id], [data-ticketid], [data-ticket], input[name='ticket_id' i]";

/** What speaks for a ticket on this page and against it; null where not even a conversation was found. */
export const signsFor = (document: Document, url: URL): Sign[] | null =>
  wholly(consider(document, url))?.signs ?? null;

/** Whether a page carries this id, where the address alone does not make a ticket of it. */
const isPrinted = (body: Element, id: string): boolean =>
  isWordIn(id, headlines(body)) || marksIn(body).some((mark) => mark.id === id);

/** What a page was when it was looked at: nothing of a ticket comes or goes without one of these. */
interface Moment {
  root: Element;
  href: string;
  title: string;
  /** How many elements it had; browsers keep count. */
  size: number;
}

const momentOf = (document: Document, url: URL): Moment => {
  const title = query(document, "head > title");
  return {
    root: document.documentElement,
    href: url.href,
    title: (title && contentOf(title)) ?? "",
    size: Document.prototype.getElementsByTagName.call(document, "*").length,
  };
};

const areSame = (a: Moment, b: Moment): boolean =>
  a.root === b.root && a.href === b.href && a.title === b.title && a.size === b.size;

/** The last look, and whether the page has had a turn of its own since. */
let last: { moment: Moment; found: Survey | null; isOfThisTurn: boolean } | null = null;

function remember(moment: Moment, found: Survey | null): void {
  const look = { moment, found, isOfThisTurn: true };
  last = look;
  setTimeout(() => {
    look.isOfThisTurn = false;
  });
}

const isThere = ({ thread }: Survey): boolean =>
  isConnected(thread.container) && thread.blocks.every(isConnected);

/** Whether nothing has come or gone since this page was looked at and was no ticket; costs next to nothing. */
export const isKnownAsNone = (document: Document, url: URL): boolean =>
  last !== null && last.found === null && areSame(last.moment, momentOf(document, url));

/**
 * What the page shows; null unless it speaks for a ticket in several ways. Most pages end at their address. The last look
 * counts within its turn, and after it for as long as the same messages are seen and nothing has come or gone.
 */
export function survey(document: Document, url: URL): Survey | null {
  const moment = momentOf(document, url);
  if (last && areSame(last.moment, moment)) {
    const { found, isOfThisTurn } = last;
    if (isOfThisTurn || (found && isThere(found) && isSeen(found.thread.container))) return found;
  }
  return wholly(surveyInPieces(document, url));
}

/** The same with a new look, in pieces; null also where the page let go of the ticket's messages meanwhile. */
export function* surveyInPieces(document: Document, url: URL): Pieces<Survey | null> {
  const before = momentOf(document, url);
  const found = yield* consider(document, url);
  const isTicket = found && pointsOf(found.signs) >= THRESHOLD && isThere(found) ? found : null;
  const isSteady = areSame(before, momentOf(document, url));
  if (isSteady) remember(before, isTicket);
  else last = null;
  return isTicket;
}

/** Whether address and head leave it open that this is a ticket; a few questions that browsers answer at once. */
function mayBeTicket(document: Document, { ticket, isElsewhere }: AddressWords): boolean {
  if (isElsewhere) return false;
  if (!ticket && !query(document, NAMING)) return false;
  if (isSignIn(document)) return false;
  const isPublic = publicSigns(document);
  return isPublic <= (ticket?.named === "ticket" ? 2 : 1);
}

function* consider(document: Document, url: URL): Pieces<Survey | null> {
  const address = readAddress(url);
  if (!mayBeTicket(document, address)) return null;
  const { ticket } = address;
  const body = bodyOf(document);
  if (!body) return null;
  yield;
  if (ticket?.named === "nothing" && !isPrinted(body, ticket.id)) return null;
  yield;
  const boxes = queryAll(body, BOXES).slice(0, 40);
  if (boxes.length === 0 && ticket?.named !== "ticket") return null;
  if (!ticket && marksIn(body).length === 0) return null;
  yield;
  const choice = yield* chooseThread(body, ticket?.id ?? null, boxes);
  if (!choice) return null;
  const signs = yield* signsOf(document, address, choice, boxes);
  return { id: choice.id, root: choice.root, thread: choice.thread, signs };
}
