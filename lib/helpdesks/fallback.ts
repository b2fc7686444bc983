/** Reads tickets of helpdesks that nobody has written an adapter for. All that it gives is guessed, and says so. */
import { SNAPSHOT_FIELDS, type SnapshotField, type TicketSnapshot } from "../ticket";
import { type Around, aroundOf } from "./fallback/around";
import { guessBox, hasReplyBox } from "./fallback/box";
import { readConversation, withOpening, withRequester } from "./fallback/conversation";
import { answersOf, openingAround, openingOf } from "./fallback/opening";
import type { Pieces } from "./fallback/pieces";
import { guessRequester } from "./fallback/requester";
import { guessStatus } from "./fallback/status";
import { guessSubject } from "./fallback/subject";
import { type Survey, survey, surveyInPieces } from "./fallback/survey";
import { allAt } from "./kit/define";
import type { HelpdeskAdapter, TicketPlace } from "./types";

/** The survey of a page that still shows the ticket of this place. */
function still(place: TicketPlace, document: Document, url: URL): Survey | null {
  const now = safely(() => survey(document, url));
  return now?.id === place.ticketId ? now : null;
}

function safely<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

function read(place: TicketPlace, document: Document, url: URL): TicketSnapshot {
  const here = still(place, document, url);
  const blocks = safely(() => answersOf(here?.thread.blocks ?? [])) ?? [];
  const around = here && aroundOf(here.root, blocks);
  const field = <Value>(get: (page: Around) => Value) => (around ? safely(() => get(around)) : undefined);
  const box = field(({ root }) => guessBox(root, blocks));
  const [sole, another] = blocks;
  const opening = field((page) => (sole && !another && openingAround(sole)) || openingOf(page));
  const answers = here && safely(() => readConversation(blocks, box?.element ?? null));
  const conversation = answers && withOpening(answers, opening);
  // Where nobody is named as the requester, whoever opened the ticket is.
  const requester = field((page) => guessRequester(page, conversation?.authors ?? [])) ?? opening?.author;
  const subject = field((page) => guessSubject(page, place.ticketId));
  const status = field(guessStatus);
  const told = conversation ? withRequester(conversation, requester) : { messages: [], partial: true };
  const has: Record<SnapshotField, boolean> = {
    id: true,
    subject: subject !== undefined,
    requester: requester !== undefined,
    messages: told.messages.length > 0,
    status: status !== undefined,
    reply: Boolean(box) || field(({ root }) => hasReplyBox(root, blocks)) === true,
  };
  const found = SNAPSHOT_FIELDS.filter((name) => has[name]);
  return {
    helpdesk: fallback.id,
    host: url.host,
    id: place.ticketId,
    // Nobody says 36 signs; the first eight tell tickets apart for the eye.
    number: place.ticketId.length > 20 ? place.ticketId.slice(0, 8) : place.ticketId,
    url: url.href,
    ...(subject && { subject }),
    ...(requester && { requester }),
    messages: told.messages,
    ...(status && { status }),
    partial: told.partial,
    found,
    guessed: found,
    page: "thread",
  };
}

const placeOf = (found: Survey | null | undefined): TicketPlace | null =>
  found ? { ticketId: found.id, root: found.root, page: "thread", watch: found.thread.container } : null;

function* look(document: Document, url: URL): Pieces<TicketPlace | null> {
  try {
    return placeOf(yield* surveyInPieces(document, url));
  } catch {
    return null;
  }
}

/** Any helpdesk: asked last, and only where an agent has turned Amends on. */
export const fallback = {
  id: "fallback",
  name: "Any other helpdesk",
  checked: "2026-11-22",
  reads: "a ticket page by what ticket pages have in common; all of it guessed",
  hosts: [],
  certainty: allAt("D"),
  locate: (document, url) => placeOf(safely(() => survey(document, url))),
  look,
  ready: (_, document) => safely(() => survey(document, new URL(document.location.href))) !== undefined,
  read,
  replyEditor(place, document) {
    const here = still(place, document, new URL(document.location.href));
    return (here && safely(() => guessBox(here.root, here.thread.blocks))) ?? null;
  },
  isStill: (place, document, url) => still(place, document, url) !== null,
} satisfies HelpdeskAdapter;
