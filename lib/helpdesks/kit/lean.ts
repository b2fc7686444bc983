/** Where an adapter's own facts are thin, what they do not find is asked of the fallback, inside the ticket's container. */
import type { Person, SnapshotField, TicketMessage, TicketStatus } from "../../ticket";
import { queryAll } from "../dom";
import { aroundOf } from "../fallback/around";
import { BOXES, guessBox } from "../fallback/box";
import { readConversation, withRequester } from "../fallback/conversation";
import { wholly } from "../fallback/pieces";
import { guessRequester } from "../fallback/requester";
import { guessStatus } from "../fallback/status";
import { guessSubject } from "../fallback/subject";
import { chooseThread } from "../fallback/threads";
import type { Certainties, ReplyEditor, TicketPlace } from "../types";

/** What was guessed of the fields that were asked for. */
export interface Leant {
  subject?: string | undefined;
  requester?: Person | undefined;
  messages?: TicketMessage[] | undefined;
  status?: TicketStatus | undefined;
  reply?: ReplyEditor | null | undefined;
}

/** The fields for which nobody's facts are good enough to leave it at "not there". */
export const thinFields = (certainty: Certainties): SnapshotField[] =>
  (["subject", "requester", "messages", "status", "reply"] as const).filter(
    (field) => certainty[field] === "C" || certainty[field] === "D",
  );

/** The conversation inside a ticket's container; none where two could be it. */
export function leantThread({ root, ticketId }: TicketPlace): { blocks: readonly Element[] } {
  const boxes = queryAll(root, BOXES).slice(0, 20);
  return wholly(chooseThread(root, ticketId, boxes))?.thread ?? { blocks: [] };
}

/**
 * @param wanted fields that the adapter did not find
 * @param items the messages as the adapter knows them; empty where it does not
 * @param known who the adapter found to be the requester
 */
export function lean(
  place: TicketPlace,
  wanted: readonly SnapshotField[],
  items: readonly Element[],
  known: Person | undefined,
): Leant {
  if (wanted.length === 0) return {};
  const wants = (field: SnapshotField) => wanted.includes(field);
  const { root, ticketId } = place;
  const blocks = items.length > 0 ? items : leantThread(place).blocks;
  // Without its messages a page can't be told from what customers wrote into it.
  const page = blocks.length > 0 ? aroundOf(root, blocks) : null;
  const reply = wants("reply") ? guessBox(root, blocks) : undefined;
  const read =
    wants("messages") && blocks.length > 0 ? readConversation(blocks, reply?.element ?? null) : undefined;
  const requester = wants("requester") && page ? guessRequester(page, read?.authors ?? []) : undefined;
  return {
    subject: wants("subject") && page ? guessSubject(page, ticketId) : undefined,
    requester,
    messages: read && withRequester(read, known ?? requester).messages,
    status: wants("status") && page ? guessStatus(page) : undefined,
    reply,
  };
}

/** The reply box, where an adapter knows none: the one beside the conversation. */
export const leantBox = (place: TicketPlace, items: readonly Element[]): ReplyEditor | null =>
  guessBox(place.root, items.length > 0 ? items : leantThread(place).blocks);
