/** The draft in the reply box of this page: read when asked, changed when told, and only where the customer would read it. */
import { readDraft } from "../editors/read-draft";
import { replaceText } from "../editors/replace-text";
import type { ReplaceOrder } from "../editors/types";
import type { DraftProblem, PageDraft } from "../messaging/draft-messages";
import type { Found } from "./wait-for-ticket";

/** The box the customer reads, or why there is none. A box of unknown mode is read: looking does no harm. */
function publicBox(found: Found | null, document: Document): HTMLElement | DraftProblem {
  if (!found) return "page-gone";
  const box = found.adapter.replyEditor(found.place, document);
  if (!box) return "no-editor";
  return box.mode === "note" ? "note" : box.element;
}

/** The draft as it stands, or why it cannot be read. */
export function pageDraft(found: Found | null, document: Document): PageDraft {
  const box = publicBox(found, document);
  if (typeof box === "string") return { problem: box, draft: "", cut: false };
  const reading = readDraft(box);
  return reading.read
    ? { problem: null, draft: reading.text, cut: reading.cut }
    : { problem: reading.reason, draft: "", cut: false };
}

/** Puts better words into the draft; null once they were seen there. */
export async function redraft(
  found: Found | null,
  order: ReplaceOrder,
  document: Document,
): Promise<DraftProblem | null> {
  const box = publicBox(found, document);
  if (typeof box === "string") return box;
  const done = await replaceText(box, order);
  return done === "replaced" ? null : done;
}
