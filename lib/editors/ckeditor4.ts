/** CKEditor 4: a line that stands in its page without a paragraph is torn into three by what is pasted among its words. */
import { rangeIn } from "./caret";

const isCkeditor4 = (editor: HTMLElement): boolean => editor.classList.contains("cke_editable");

/** The child of the editor that a node is in. */
function childOf(editor: HTMLElement, node: Node): Node | null {
  let child: Node | null = node;
  while (child && child.parentNode !== editor) child = child.parentNode;
  return child;
}

const isInline = (node: Node): boolean =>
  node.nodeType === Node.TEXT_NODE ||
  (node.nodeType === Node.ELEMENT_NODE &&
    (node as Element).matches("a, b, code, em, font, i, s, span, strong, u"));

/**
 * Gives the line of the selection its paragraph where it has none, as CKEditor itself does when it is typed into: Request
 * Tracker's build empties its page on the first focus, and Chromium then types beside the empty paragraph (5.0.3,
 * 2026-11-22). Other editors and other lines are left as they are.
 */
export function giveParagraph(editor: HTMLElement): void {
  if (!isCkeditor4(editor)) return;
  const range = rangeIn(editor);
  const line = range && childOf(editor, range.startContainer);
  if (line && isInline(line)) editor.ownerDocument.execCommand("formatBlock", false, "p");
}
