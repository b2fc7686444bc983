/** What of a ticket's page is watched: never the whole document, for every stroke in it would be heard. */
import { isWholePage } from "../helpdesks/kit/around-thread";
import type { Found } from "./wait-for-ticket";
import { watchThread } from "./watch-thread";

/** When a page whose conversation was not there yet is looked at again, in ms; then it is left as it is. */
const LATER = [1_000, 3_000, 9_000];

/** The element whose changes say that the thread has grown; null while nothing but the page itself could be it. */
export function watchedOf({ adapter, place }: Found): Element | null {
  if (place.watch) return place.watch;
  return isWholePage(place.root) ? (adapter.watched?.(place) ?? null) : place.root;
}

/** Calls back when the ticket's thread may have grown; ends with the signal. */
export function watchTicket(found: Found, changed: () => void, signal: AbortSignal, look = 0): void {
  const watched = watchedOf(found);
  if (watched) watchThread(watched, changed, signal);
  const wait = LATER[look];
  if (watched || wait === undefined || found.place.page === "reply") return;
  const timer = setTimeout(() => {
    changed();
    watchTicket(found, changed, signal, look + 1);
  }, wait);
  signal.addEventListener("abort", () => clearTimeout(timer));
}
