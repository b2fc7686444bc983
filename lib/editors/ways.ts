/** Which way an editor takes text: chosen by what it is, and by whether it took a paste. Never two for one text. */
import { isDraft, writeIntoDraft } from "./draft";
import { typeAtCaret } from "./exec-command";
import type { EditorWindow } from "./kinds";
import { isLexical, writeIntoLexical } from "./lexical";
import { paste } from "./paste";
import { isQuill1, writeIntoQuill1 } from "./quill1";
import { isSlate, writeIntoSlate } from "./slate";
import { isTrix, writeIntoTrix } from "./trix";
import { contentOf } from "./verify";

/** Types where nobody took the paste. */
function type(editor: HTMLElement, text: string): "exec-command" {
  typeAtCaret(editor, text);
  return "exec-command";
}

/** These keep a model that typing by command passes by: what is not taken there must not be typed. */
const isDeafToTyping = (editor: HTMLElement): boolean => editor.classList.contains("ck-editor__editable");

/** Of these, one step of plain text is better than HTML: Quill's paragraphs have no space between them. */
const isQuill2 = (editor: HTMLElement): boolean => editor.classList.contains("ql-editor");

/**
 * Writes at the caret of a rich editor that has the focus.
 * @returns the technique that was used, "none" when the editor took nothing and nothing was written
 */
export function writeIntoRich(editor: HTMLElement, text: string, view: EditorWindow): string {
  if (isSlate(editor)) return writeIntoSlate(editor, text, view) ?? "none";
  if (isDraft(editor)) return writeIntoDraft(editor, text, view) ? "paste" : "none";
  if (isLexical(editor)) return writeIntoLexical(editor, text, view) ? "paste" : "none";
  if (isTrix(editor)) return writeIntoTrix(editor, text, view) ? "paste" : type(editor, text);
  if (isQuill1(editor)) return writeIntoQuill1(editor, text, view) ? "quill-1" : type(editor, text);

  const before = contentOf(editor);
  const taken = paste(editor, text, view, isQuill2(editor) ? "plain" : "plain-and-html");
  // A handler may write without saying so; then the text must not be typed a second time.
  if (taken || contentOf(editor) !== before) return "paste";
  return isDeafToTyping(editor) ? "none" : type(editor, text);
}
