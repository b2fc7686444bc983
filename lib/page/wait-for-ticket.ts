/** From "the address changed" to "the ticket is there": a bounded wait, because single-page helpdesks draw late (pitfalls P22). */
import { fallback } from "../helpdesks/fallback";
import { mayBeGuessed } from "../helpdesks/registry";
import type { Locate } from "../helpdesks/taught/adapter";
import type { HelpdeskAdapter, TicketPlace } from "../helpdesks/types";

export interface Found {
  adapter: HelpdeskAdapter;
  place: TicketPlace;
}

/** Pauses between looks in ms: nine looks in about thirteen seconds, each under a millisecond on a page that is no ticket. */
const PAUSES = [0, 50, 100, 200, 400, 800, 1600, 3200, 6400];

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });

/** From this look on a page that no adapter knows is guessed at: by then an adapter's own page has shown what it is. */
const GUESSING = 3;

/** What a document showed last of a guessed ticket. */
const shown = new WeakMap<Document, { id: string; words: string }>();

/**
 * Looks at a page that no adapter knows; gives a ticket once two looks in turn saw the same one with the same thread.
 * The words of the ticket before under a new address are that ticket's, until the page has drawn the next.
 */
function guesser(document: Document): () => Found | null {
  let before = "";
  return () => {
    const url = new URL(document.location.href);
    const place = mayBeGuessed(url) ? fallback.locate(document, url) : null;
    const words = (place?.watch ?? place?.root)?.textContent ?? "";
    const last = shown.get(document);
    const isStale = last !== undefined && last.id !== place?.ticketId && last.words === words;
    const now = place && !isStale ? `${place.ticketId} ${words}` : "";
    const isSteady = now !== "" && now === before;
    before = now;
    if (!place || !isSteady) return null;
    shown.set(document, { id: place.ticketId, words });
    return { adapter: fallback, place };
  };
}

/** After so many looks a page without a ticket gets its room back; a late ticket still finds it again. */
const EARLY = 5;

/**
 * The ticket on this page once it can be read.
 * @param address where the page is going: the event comes before the address and the page have changed (pitfalls P22),
 * and until then the ticket on the page is the one before; null when the page is there already
 * @param nothingYet called once when the first looks, within about three quarters of a second, found no ticket at all
 * @param locate finds the ticket on a page
 * @returns null when none appears in time or the wait was aborted; the last look also takes a ticket that is not quite
 * ready, because a partial reading beats none
 */
export async function waitForTicket(
  document: Document,
  signal: AbortSignal,
  address: string | null,
  nothingYet: () => void,
  locate: Locate,
): Promise<Found | null> {
  let half: Found | null = null;
  const guess = guesser(document);
  for (const [look, ms] of PAUSES.entries()) {
    await pause(ms, signal);
    if (signal.aborted) return null;
    // A navigation that was cancelled never arrives; then the page as it is counts again.
    const onItsWay = address !== null && document.location.href !== address && look + 1 < EARLY;
    if (onItsWay) continue;
    half = locate(document, new URL(document.location.href));
    if (half?.adapter.ready(half.place, document)) return half;
    const guessed = half || look < GUESSING ? null : guess();
    if (guessed) return guessed;
    if (!half && look + 1 === EARLY) nothingYet();
  }
  return half;
}
