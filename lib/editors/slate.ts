/** Slate: takes plain text from the browser's announcement of a paste; any other change of its page breaks it. */
import type { EditorWindow } from "./kinds";
import { announcePaste, paste } from "./paste";

/** True for Slate of any version. */
export const isSlate = (editor: HTMLElement): boolean => editor.hasAttribute("data-slate-editor");

/** True while Slate shows its placeholder, which is text inside of the editor: it shows it only when it is empty. */
export const showsPlaceholder = (editor: HTMLElement): boolean =>
  isSlate(editor) && editor.querySelector("[data-slate-placeholder]") !== null;

/**
 * Offers the text to Slate. Only from 0.50 on does it listen for `beforeinput` (slate-react's Editable, read
 * 2026-11-22), and it reads the browser's selection in that moment; before that, and in Safari, it listens for `paste`.
 * Typing is no way for it: in Chromium the text was seen on the page, and Slate's model stayed empty (2026-11-22).
 * @returns the technique that was taken, or undefined when Slate took neither
 */
export function writeIntoSlate(
  editor: HTMLElement,
  text: string,
  view: EditorWindow,
): "beforeinput" | "paste" | undefined {
  if (announcePaste(editor, text, view)) return "beforeinput";
  return paste(editor, text, view, "plain") ? "paste" : undefined;
}
