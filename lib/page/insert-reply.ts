/** Puts a reply into the editor of the ticket on this page, after looking at whom that editor writes to. */
import { insertText } from "../editors/insert";
import type { InsertOutcome, PendingInsertion } from "../messaging/protocol";
import type { Found } from "./wait-for-ticket";

/** Never sends anything: it writes into the box and stops there. */
export async function insertReply(
  { adapter, place }: Found,
  { id, text }: PendingInsertion,
  document: Document,
): Promise<InsertOutcome> {
  const editor = adapter.replyEditor(place, document);
  if (!editor) return { id, inserted: false, problem: "no-editor" };
  if (editor.mode === "note") {
    return { id, inserted: false, problem: "note-mode" };
  }
  const result = await insertText(editor.element, text);
  return { id, inserted: result.inserted, problem: result.inserted ? "" : result.reason };
}
