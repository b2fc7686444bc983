/** Puts a reply into the editor of the ticket on this page, after looking at whom that editor writes to. */
import { insertText } from "../editors/insert";
import type { InsertOutcome, PendingInsertion } from "../messaging/protocol";
import type { Found } from "./wait-for-ticket";

/** Boxes that the agent has called the customer's: asked once each. */
const known = new WeakSet<HTMLElement>();

/**
 * Never sends anything: it writes into the box and stops there. Where the page does not tell whom the box writes to,
 * nothing is written and the agent is asked.
 */
export async function insertReply(
  { adapter, place }: Found,
  { id, text, sure }: PendingInsertion,
  document: Document,
): Promise<InsertOutcome> {
  const editor = adapter.replyEditor(place, document);
  if (!editor) return { id, inserted: false, problem: "no-editor" };
  if (editor.mode === "note") {
    return { id, inserted: false, problem: "note-mode" };
  }
  if (sure) known.add(editor.element);
  if (editor.mode === "unknown" && !known.has(editor.element)) {
    return { id, inserted: false, problem: "mode-unknown" };
  }
  const result = await insertText(editor.element, text);
  return { id, inserted: result.inserted, problem: result.inserted ? "" : result.reason };
}
