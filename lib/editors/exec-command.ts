/** The browser's own typing command: goes into the undo history, and raises the events that typing raises. */
import { selectionAt } from "./caret";

/** Types the text at the caret of the focused editor. @returns false when the browser refused. */
export function typeAtCaret(editor: HTMLElement, text: string): boolean {
  const page = editor.ownerDocument;
  // Not `page.execCommand`: a form of that name would stand in its way.
  return Document.prototype.execCommand.call(page, "insertText", false, text);
}

/** Moves a rich editor's caret back over newlines just typed, to where the agent would go on writing. */
export function stepBack(editor: HTMLElement, newlines: string): void {
  const selection = selectionAt(editor);
  for (const _ of newlines) selection?.modify("move", "backward", "character");
}
