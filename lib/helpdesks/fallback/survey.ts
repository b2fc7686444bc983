/** One look at a page that no adapter knows: the ticket on it, or null. */
import { bodyOf, query, queryAll } from "../dom";
import { readAddress } from "./address";
import type { Thread } from "./blocks";
import { BOXES } from "./box";
import { isSignIn, isWordIn, pointsOf, publicSigns, type Sign, signsOf, THRESHOLD } from "./evidence";
import { headlines } from "./subject";
import { chooseThread, marksIn } from "./threads";

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
  consider(document, url)?.signs ?? null;

/** Whether a page carries this id, where the address alone does not make a ticket of it. */
const isPrinted = (body: Element, id: string): boolean =>
  isWordIn(id, headlines(body)) || marksIn(body).some((mark) => mark.id === id);

/** @returns what the page shows; null unless it speaks for a ticket in several ways. Most pages end at their address. */
export function survey(document: Document, url: URL): Survey | null {
  const { documentElement } = document;
  if (last?.root === documentElement && last.href === url.href) return last.found;
  const found = consider(document, url);
  const ticket = found && pointsOf(found.signs) >= THRESHOLD ? found : null;
  last = { root: documentElement, href: url.href, found: ticket };
  queueMicrotask(() => {
    last = null;
  });
  return ticket;
}

/** The last look, for those who ask again within the same turn: the page can't have changed by itself meanwhile. */
let last: { root: Element; href: string; found: Survey | null } | null = null;

function consider(document: Document, url: URL): Survey | null {
  const address = readAddress(url);
  if (address.isElsewhere) return null;
  const { ticket } = address;
  if (!ticket && !query(document, NAMING)) return null;
  const body = bodyOf(document);
  if (!body || isSignIn(document)) return null;
  const isPublic = publicSigns(document);
  if (isPublic > 2 || (isPublic > 1 && ticket?.named !== "ticket")) return null;
  if (ticket?.named === "nothing" && !isPrinted(body, ticket.id)) return null;
  const boxes = queryAll(body, BOXES).slice(0, 40);
  if (boxes.length === 0 && ticket?.named !== "ticket") return null;
  if (!ticket && marksIn(body).length === 0) return null;
  const choice = chooseThread(body, ticket?.id ?? null, boxes);
  if (!choice) return null;
  const signs = signsOf(document, address, choice, boxes);
  return { id: choice.id, root: choice.root, thread: choice.thread, signs };
}
