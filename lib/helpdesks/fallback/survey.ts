/** One look at a page that no adapter knows: the ticket on it, or null. */
import { bodyOf, query, queryAll } from "../dom";
import { readAddress } from "./address";
import type { Thread } from "./blocks";
import { BOXES } from "./box";
import { isSignIn, pointsOf, type Sign, signsOf, THRESHOLD } from "./evidence";
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

/** @returns what the page shows; null unless it speaks for a ticket in several ways. Most pages end at their address. */
export function survey(document: Document, url: URL): Survey | null {
  const found = consider(document, url);
  return found && pointsOf(found.signs) >= THRESHOLD ? found : null;
}

function consider(document: Document, url: URL): Survey | null {
  const address = readAddress(url);
  if (address.isElsewhere) return null;
  const { ticket } = address;
  if (!ticket && !query(document, NAMING)) return null;
  const body = bodyOf(document);
  if (!body || isSignIn(document)) return null;
  const boxes = queryAll(body, BOXES).slice(0, 40);
  if (boxes.length === 0 && ticket?.named !== "ticket") return null;
  if (!ticket && marksIn(body).length === 0) return null;
  const choice = chooseThread(body, ticket?.id ?? null, boxes);
  if (!choice) return null;
  const signs = signsOf(document, address, choice, boxes);
  return { id: choice.id, root: choice.root, thread: choice.thread, signs };
}
