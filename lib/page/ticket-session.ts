/** One visit to one address: finds the ticket, tells the background, puts in a reply that waits for this page. */
import type { Locate } from "../helpdesks/taught/adapter";
import { inPieces } from "./in-pieces";
import { insertReply } from "./insert-reply";
import { say } from "./say";
import { type Found, waitForTicket } from "./wait-for-ticket";
import { watchPane } from "./watch-pane";
import { watchTicket } from "./watched";

export interface TicketSession {
  /** What this page shows, once it is known. */
  found(): Found | null;
  /** A reply was chosen and there is no box for it: puts it in as soon as the agent opens one. */
  expectBox(): void;
  end(): void;
}

/** How often a waiting reply looks for its editor, in ms. */
const EDITOR_PAUSE = 250;
/** How long: a page for replies draws its box at once; beside a thread it waits for the agent to open one. */
const PATIENCE = { reply: 10_000, thread: 5 * 60_000 };

/**
 * Waits until the same box was there twice: an editor that has only just come up takes text, but counts it among what
 * it was opened with, and one Ctrl+Z does not take it back (seen in TinyMCE 5). Beside a thread a box for internal notes
 * is not the one that is waited for.
 * @returns false when no box came in time
 */
async function waitForBox(
  { adapter, place }: Found,
  document: Document,
  signal: AbortSignal,
): Promise<boolean> {
  let before: HTMLElement | undefined;
  for (let waited = 0; waited < PATIENCE[place.page] && !signal.aborted; waited += EDITOR_PAUSE) {
    const box = adapter.replyEditor(place, document);
    const fits = box && (place.page === "reply" || box.mode !== "note");
    if (fits && box.element === before) return true;
    before = fits ? box.element : undefined;
    await new Promise((resolve) => setTimeout(resolve, EDITOR_PAUSE));
  }
  return false;
}

async function putWaitingReply(found: Found, caseKey: string, document: Document, signal: AbortSignal) {
  const isThere = await waitForBox(found, document, signal);
  // On a page for replies the agent is told now what is missing; beside a thread the reply goes on waiting.
  if (signal.aborted || (!isThere && found.place.page === "thread")) return;
  const claim = await say("insertion.claim", { caseKey });
  if (claim?.insertion) await say("insertion.done", await insertReply(found, claim.insertion, document));
}

/**
 * @param address where a single-page helpdesk is going, or null when the page is there
 * @param locate finds the ticket on a page
 * @param shown called when a ticket was found and the background has it
 * @param gone called when this address shows no ticket
 * @param turned called when another ticket may have come under the same address; the session should start anew
 */
export function startTicketSession(
  document: Document,
  address: string | null,
  locate: Locate,
  { shown, gone, turned }: { shown: () => void; gone: () => void; turned: () => void },
): TicketSession {
  const controller = new AbortController();
  const { signal } = controller;
  let found: Found | null = null;
  let said = "";
  let caseKey = "";
  let expecting = false;

  const tell = async (here: Found) => {
    const { adapter, place } = here;
    // What takes long is looked at in pieces; what follows in this turn rests on it.
    if (adapter.look) await inPieces(adapter.look(document, new URL(document.location.href)), signal);
    if (signal.aborted) return null;
    const url = new URL(document.location.href);
    if (adapter.isStill?.(place, document, url) === false) {
      turned();
      return null;
    }
    const snapshot = adapter.read(place, document, url);
    const news = JSON.stringify(snapshot);
    if (news === said) return null;
    said = news;
    return say("ticket.seen", { snapshot });
  };

  const expectBox = async () => {
    if (expecting || !found || !caseKey) return;
    expecting = true;
    await putWaitingReply(found, caseKey, document, signal);
    expecting = false;
  };

  const run = async () => {
    watchPane(document, turned, signal);
    const nothingYet = () => {
      gone();
      void say("ticket.left", {});
    };
    found = await waitForTicket(document, signal, address, nothingYet, locate);
    if (signal.aborted || !found) return;
    const here = found;
    const answer = await tell(here);
    if (signal.aborted) return;
    shown();
    watchTicket(here, () => void tell(here), signal);
    caseKey = answer?.caseKey ?? "";
    if (answer?.waiting) await expectBox();
  };
  void run();
  return { found: () => found, expectBox: () => void expectBox(), end: () => controller.abort() };
}
