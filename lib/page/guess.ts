/** Looks at a page that no adapter knows, without making it wait. */
import { fallback } from "../helpdesks/fallback";
import { isKnownAsNone } from "../helpdesks/fallback/survey";
import { mayBeGuessed } from "../helpdesks/registry";
import type { HelpdeskAdapter, TicketPlace } from "../helpdesks/types";
import { inPieces } from "./in-pieces";

export interface Guessed {
  adapter: HelpdeskAdapter;
  place: TicketPlace;
}

/** What a document showed last of a guessed ticket. */
const shown = new WeakMap<Document, { id: string; words: string }>();

const isHere = (document: Document, { href }: URL): boolean => document.location.href === href;

/**
 * Gives a ticket once two looks in turn saw the same one with the same thread. The words of the ticket before under a new
 * address are that ticket's, until the page has drawn the next.
 * @returns looks once; a page in which nothing has come or gone since it was no ticket is not looked at again, unless
 * `isLast` says that no other look follows
 */
export function guesser(
  document: Document,
  signal: AbortSignal,
  pause?: () => Promise<void>,
): (isLast: boolean) => Promise<Guessed | null> {
  let before = "";
  return async (isLast) => {
    const url = new URL(document.location.href);
    if (!mayBeGuessed(url)) return null;
    if (!isLast && isKnownAsNone(document, url)) return null;
    const seen = await inPieces(fallback.look(document, url), signal, pause);
    const place = isHere(document, url) ? seen : null;
    const words = place ? ((place.watch ?? place.root).textContent ?? "") : "";
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
