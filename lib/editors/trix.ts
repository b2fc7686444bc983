/** Trix: takes a paste of plain text as one step; with HTML on it, it waits for the browser to paste, which never comes. */
import type { EditorWindow } from "./kinds";
import { paste } from "./paste";

/** True for Trix, which is an element of its own. */
export const isTrix = (editor: HTMLElement): boolean => editor.localName === "trix-editor";

/** @returns false when Trix did not take it, and nothing was written (trix 2.1.19, `Level2InputController.paste`) */
export const writeIntoTrix = (editor: HTMLElement, text: string, view: EditorWindow): boolean =>
  paste(editor, text, view, "plain");
