/** Lexical: takes a paste through its own command; typed by the browser's command it loses text, the agent's too. */
import type { EditorWindow } from "./kinds";
import { paste } from "./paste";

/** True for the root element of Lexical. */
export const isLexical = (editor: HTMLElement): boolean => editor.hasAttribute("data-lexical-editor");

/**
 * Pastes. Where the application swallows that, nothing is typed: Lexical 0.52 then dropped the words before the caret in
 * Chromium, and put back its own text without the reply in Firefox (2026-11-22, the case "swallowed").
 * @returns false when Lexical did not take it, and nothing was written
 */
export const writeIntoLexical = (editor: HTMLElement, text: string, view: EditorWindow): boolean =>
  paste(editor, text, view);
