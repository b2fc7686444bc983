/** From "the address changed" to "the ticket is there": a bounded wait, because single-page helpdesks draw late (pitfalls P22). */
import type { Locate } from "../helpdesks/taught/adapter";
import type { HelpdeskAdapter, TicketPlace } from "../helpdesks/types";
import { guesser } from "./guess";

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
  const guess = guesser(document, signal);
  for (const [look, ms] of PAUSES.entries()) {
    await pause(ms, signal);
    if (signal.aborted) return null;
    // A navigation that was cancelled never arrives; then the page as it is counts again.
    const onItsWay = address !== null && document.location.href !== address && look + 1 < EARLY;
    if (onItsWay) continue;
    half = locate(document, new URL(document.location.href));
    if (half?.adapter.ready(half.place, document)) return half;
    const guessed = half || look < GUESSING ? null : await guess(look + 1 === PAUSES.length);
    if (signal.aborted) return null;
    if (guessed) return guessed;
    if (!half && look + 1 === EARLY) nothingYet();
  }
  return half;
}
