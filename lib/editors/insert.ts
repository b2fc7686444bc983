/** Puts a reply into a helpdesk's editor, once, at the caret, and says honestly whether it is there. */
import { moveBehind, placeCaret, rangeIn, surroundings } from "./caret";
import { isAttached, isField, obstacleTo, windowOf } from "./kinds";
import { bare } from "./text";
import { writeIntoField } from "./textarea";
import type { InsertResult, Where } from "./types";
import { contentOf, endOfReply, expectation, verify } from "./verify";
import { writeIntoRich } from "./ways";

const refused = (
  reason: Extract<InsertResult, { inserted: false }>["reason"],
  technique: string,
): InsertResult => ({
  inserted: false,
  reason,
  technique,
});

/** Newlines that make an empty line next to `text`, which may bring some itself at the end that is looked at. */
function apart(editor: HTMLElement, text: string, newlines: RegExp): string {
  if (bare(text) === "") return "";
  // Only a field's own newlines are lines; in a page they are white space between blocks.
  const already = isField(editor) ? (newlines.exec(text)?.[0].length ?? 0) : 0;
  return "\n".repeat(2 - already);
}

async function write(editor: HTMLElement, reply: string, where: Where): Promise<InsertResult> {
  const ready = await placeCaret(editor, where);
  const changed = obstacleTo(editor);
  if (changed) return refused(changed, "caret");
  const view = windowOf(editor);
  if (!ready || !view) return refused("not-verified", "caret");

  const around = surroundings(editor);
  const expected = expectation(editor, reply, around);
  // What follows the caret must not be glued to the reply's last line: an empty line stands between.
  const closing = apart(editor, around.after, /^\n{0,2}/);
  const opening = where === "below" ? apart(editor, around.before, /\n{0,2}$/) : "";
  const technique = isField(editor)
    ? writeIntoField(editor, opening + reply, closing, view)
    : writeIntoRich(editor, opening + reply + closing, view);
  if (technique === "none") return refused("not-verified", technique);
  const outcome = await verify(editor, expected);
  if (outcome !== "inserted") return refused(outcome, technique);
  // An editor that was written into without the focus gets it now, for the agent's next key.
  if (!isField(editor) && (closing || !rangeIn(editor)))
    moveBehind(editor, endOfReply(contentOf(editor), expected));
  return { inserted: true, technique };
}

/**
 * Inserts plain text (paragraphs separated by an empty line) at the editor's caret, as one step that Ctrl+Z takes
 * back. One way is chosen from what the editor is and does (design.md §2); none is tried after another has written.
 * Never presses a key.
 * @param editor a text field, or the editable element of a rich editor, in this page or a same-origin frame
 * @param where at the caret, in place of what is selected; or below all that the editor holds
 * @returns `inserted` only after the text was seen in the editor exactly once more than before
 */
export async function insertText(
  editor: HTMLElement,
  text: string,
  where: Where = "caret",
): Promise<InsertResult> {
  const reply = text.replace(/\r\n?/g, "\n").replace(/\n+$/, "");
  const obstacle = obstacleTo(editor);
  if (obstacle) return refused(obstacle, "none");
  if (bare(reply) === "") return refused("not-verified", "none");
  try {
    return await write(editor, reply, where);
  } catch {
    // The page's own code may stand in the way, and nobody can touch what was in a frame that is gone.
    return refused(isAttached(editor) ? "not-verified" : "detached", "none");
  }
}
