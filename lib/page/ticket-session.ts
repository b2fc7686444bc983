/** One visit to one address: finds the ticket, tells the background, puts in a reply that waits for this page. */
import { insertReply } from "./insert-reply";
import { say } from "./say";
import { type Found, waitForTicket } from "./wait-for-ticket";
import { watchPane } from "./watch-pane";
import { watchThread } from "./watch-thread";

export interface TicketSession {
  /** What this page shows, once it is known. */
  found(): Found | null;
  end(): void;
}

/** How long a waiting reply looks for its editor, in ms, and how often. */
const EDITOR_TRIES = 40;
const EDITOR_PAUSE = 250;

/**
 * Waits until the same box was there twice: an editor that has only just come up takes text, but counts it among what
 * it was opened with, and one Ctrl+Z does not take it back (seen in TinyMCE 5).
 */
async function waitForBox({ adapter, place }: Found, document: Document, signal: AbortSignal): Promise<void> {
  let before: HTMLElement | undefined;
  for (let tries = 0; tries < EDITOR_TRIES && !signal.aborted; tries++) {
    const box = adapter.replyEditor(place, document)?.element;
    if (box && box === before) return;
    before = box;
    await new Promise((resolve) => setTimeout(resolve, EDITOR_PAUSE));
  }
}

async function putWaitingReply(found: Found, caseKey: string, document: Document, signal: AbortSignal) {
  await waitForBox(found, document, signal);
  if (signal.aborted) return;
  const claim = await say("insertion.claim", { caseKey });
  if (claim?.insertion) await say("insertion.done", await insertReply(found, claim.insertion, document));
}

/**
 * @param address where a single-page helpdesk is going, or null when the page is there
 * @param shown called when a ticket was found and the background has it
 * @param gone called when this address shows no ticket
 * @param turned called when another ticket may have come under the same address; the session should start anew
 */
export function startTicketSession(
  document: Document,
  address: string | null,
  { shown, gone, turned }: { shown: () => void; gone: () => void; turned: () => void },
): TicketSession {
  const controller = new AbortController();
  const { signal } = controller;
  let found: Found | null = null;
  let said = "";

  const tell = async (here: Found) => {
    const snapshot = here.adapter.read(here.place, document, new URL(document.location.href));
    const news = JSON.stringify(snapshot);
    if (news === said) return null;
    said = news;
    return say("ticket.seen", { snapshot });
  };

  const run = async () => {
    watchPane(document, turned, signal);
    found = await waitForTicket(document, signal, address, () => {
      gone();
      void say("ticket.left", {});
    });
    if (signal.aborted || !found) return;
    const here = found;
    const answer = await tell(here);
    if (signal.aborted) return;
    shown();
    watchThread(here.place.root, () => void tell(here), signal);
    if (answer?.waiting) await putWaitingReply(here, answer.caseKey, document, signal);
  };
  void run();
  return { found: () => found, end: () => controller.abort() };
}
