/** How many of the six fields the fallback gets right on the pages of a helpdesk that has an adapter. */
import type { SnapshotField, TicketSnapshot } from "../../../lib/ticket";
import { type Drawing, TICKET } from "../../fixtures/helpdesks/drawing";

export interface Guess {
  snapshot: TicketSnapshot;
  editor: { mode: string } | null;
}

/** The fields that hold what was drawn; with the reply box open, and every message's words in their order. */
export function fieldsRight({ idOf }: Drawing, seen: Guess | null): SnapshotField[] {
  if (!seen) return [];
  const { snapshot, editor } = seen;
  const texts = (messages: readonly { text: string }[]) => JSON.stringify(messages.map(({ text }) => text));
  const right: Record<SnapshotField, boolean> = {
    id: snapshot.id === (idOf?.(TICKET) ?? TICKET.id),
    subject: snapshot.subject === TICKET.subject,
    requester: snapshot.requester?.name === TICKET.customer.name,
    messages: texts(snapshot.messages) === texts(TICKET.messages),
    status: snapshot.status === TICKET.status,
    reply: editor !== null && editor.mode !== "note",
  };
  return (Object.keys(right) as SnapshotField[]).filter((field) => right[field]);
}
