/** The browser's own typing command: goes into the undo history, and raises the events that typing raises. */

/** Types the text at the caret of the focused editor. @returns false when the browser refused. */
export function typeAtCaret(editor: HTMLElement, text: string): boolean {
  const page = editor.ownerDocument;
  // Not `page.execCommand`: a form of that name would stand in its way.
  return Document.prototype.execCommand.call(page, "insertText", false, text);
}
