/** Quill 1: on a paste it moves the caret into a hidden box, lets the browser paste there, and takes it from the box. */
import type { EditorWindow } from "./kinds";
import { paste } from "./paste";

const boxOf = (editor: HTMLElement): HTMLElement | null =>
  editor.parentElement?.querySelector<HTMLElement>(":scope > .ql-clipboard[contenteditable]") ?? null;

/** True for Quill 1; Quill 2 has no such box. */
export const isQuill1 = (editor: HTMLElement): boolean =>
  editor.classList.contains("ql-editor") && boxOf(editor) !== null;

const paragraphs = (page: Document, text: string): HTMLElement[] =>
  text.split(/\n/).map((line) => {
    const paragraph = page.createElement("p");
    paragraph.append(line === "" ? page.createElement("br") : line);
    return paragraph;
  });

/**
 * Pastes, and puts the text where the browser would have. Quill reads the box a moment later (quill 1.3.7,
 * `Clipboard.onPaste`, read 2026-11-22), and what it reads is one step of its history.
 * @returns false when Quill did not ask for the text, and nothing was written
 */
export function writeIntoQuill1(editor: HTMLElement, text: string, view: EditorWindow): boolean {
  if (paste(editor, text, view)) return true;
  const box = boxOf(editor);
  const root = editor.getRootNode() as Document | ShadowRoot;
  if (!box || root.activeElement !== box) return false;
  box.replaceChildren(...paragraphs(editor.ownerDocument, text));
  return true;
}
