/** Puts a reply into a helpdesk's editor, once, at the caret, and says honestly whether it is there. */
import { placeCaret, surroundings } from "./caret";
import { stepBack, typeAtCaret } from "./exec-command";
import { isField, obstacleTo, windowOf } from "./kinds";
import { paste } from "./paste";
import { writeIntoField } from "./textarea";
import type { InsertResult } from "./types";
import { bare, contentOf, expectation, verify } from "./verify";

const refused = (
  reason: Extract<InsertResult, { inserted: false }>["reason"],
  technique: string,
): InsertResult => ({
  inserted: false,
  reason,
  technique,
});

/** What follows the caret must not be glued to the reply's last line: an empty line stands between. */
function closingFor(editor: HTMLElement, after: string): string {
  if (bare(after) === "") return "";
  // Only a field's own newlines are lines; in a page they are white space between blocks.
  const already = isField(editor) ? (/^\n{0,2}/.exec(after)?.[0].length ?? 0) : 0;
  return "\n".repeat(2 - already);
}

/**
 * Inserts plain text (paragraphs separated by an empty line) at the editor's caret, as one step that Ctrl+Z takes
 * back. One way is chosen from what the editor is and does (design.md §2); none is tried after another has written.
 * Never presses a key.
 * @param editor a text field, or the editable element of a rich editor, in this page or a same-origin frame
 * @returns `inserted` only after the text was seen in the editor exactly once more than before
 */
export async function insertText(editor: HTMLElement, text: string): Promise<InsertResult> {
  const reply = text.replace(/\r\n?/g, "\n").replace(/\n+$/, "");
  const obstacle = obstacleTo(editor);
  if (obstacle) return refused(obstacle, "none");
  if (bare(reply) === "") return refused("not-verified", "none");

  const ready = await placeCaret(editor);
  const changed = obstacleTo(editor);
  if (changed) return refused(changed, "caret");
  const view = windowOf(editor);
  if (!ready || !view) return refused("not-verified", "caret");

  const around = surroundings(editor);
  const expected = expectation(editor, reply, around);
  const closing = closingFor(editor, around.after);
  let technique: string;
  if (isField(editor)) {
    technique = writeIntoField(editor, reply, closing, view);
  } else {
    const before = contentOf(editor);
    const taken = paste(editor, reply + closing, view);
    // A handler may write without saying so; then the text must not be typed a second time.
    if (taken || contentOf(editor) !== before) technique = "paste";
    else {
      technique = "exec-command";
      if (typeAtCaret(editor, reply + closing)) stepBack(editor, closing);
    }
  }
  const outcome = await verify(editor, expected);
  return outcome === "inserted" ? { inserted: true, technique } : refused(outcome, technique);
}
