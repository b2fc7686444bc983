/** Draft.js: takes a paste and nothing else; typing by command duplicates text or blanks the page (draft-js#616). */
import type { EditorWindow } from "./kinds";
import { paste } from "./paste";

/** True for the editable element of Draft.js, whatever the application calls the rest. */
export const isDraft = (editor: HTMLElement): boolean =>
  editor.classList.contains("public-DraftEditor-content") ||
  editor.querySelector(":scope > [data-contents='true']") !== null;

/**
 * In a shadow root Draft.js fails while it scrolls to what was pasted, by whomever, and takes the whole editor with the
 * draft off the page (draft-js 0.11.7 under React 19, seen 2026-11-22).
 */
const wouldBreak = (editor: HTMLElement): boolean =>
  editor.getRootNode().nodeType === Node.DOCUMENT_FRAGMENT_NODE;

/**
 * Pastes plain text, of which Draft.js makes one block a line; HTML would lose its empty lines.
 * @returns false when Draft.js did not take it or would break, and nothing was written
 */
export const writeIntoDraft = (editor: HTMLElement, text: string, view: EditorWindow): boolean =>
  !wouldBreak(editor) && paste(editor, text, view, "plain");
