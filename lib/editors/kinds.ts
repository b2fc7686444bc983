/** What an editor is made of, and whether it takes text now. */
import type { InsertResult } from "./types";

export type Field = HTMLTextAreaElement | HTMLInputElement;

type Obstacle = Extract<InsertResult, { inserted: false }>["reason"];

/** A window with the constructors of its own frame: events and data made for an editor must come from there. */
export type EditorWindow = Window & typeof globalThis;

/** The window an editor lives in; null once its frame or its page is gone. */
export const windowOf = (editor: Node): EditorWindow | null =>
  editor.ownerDocument?.defaultView as EditorWindow | null;

export const isField = (editor: Element): editor is Field =>
  editor.localName === "textarea" || editor.localName === "input";

/** Kinds of input that hold words; the others are buttons, dates, numbers and the like. */
const WORDY = new Set(["text", "search", "email", "url", "tel"]);

const holdsWords = (field: Field): boolean => field.localName === "textarea" || WORDY.has(field.type);

/** Still in a page that is shown: a frame's body stays in its document when the frame itself is taken away. */
export function isAttached(editor: Element): boolean {
  try {
    const view = windowOf(editor);
    return editor.isConnected && view !== null && view.frameElement?.isConnected !== false;
  } catch {
    // Firefox lets nobody touch what was in a frame that is gone ("dead object").
    return false;
  }
}

const deniesWriting = (editor: Element): boolean =>
  editor.getAttribute("aria-readonly") === "true" ||
  editor.getAttribute("aria-disabled") === "true" ||
  // Editors that are elements of their own (Trix) say it as a field does.
  editor.hasAttribute("disabled");

/** Why nothing may be written here; undefined when it may. */
export function obstacleTo(editor: HTMLElement): Obstacle | undefined {
  if (!isAttached(editor)) return "detached";
  if (deniesWriting(editor)) return "read-only";
  if (isField(editor) && !holdsWords(editor)) return "no-editor";
  if (isField(editor)) return editor.readOnly || editor.matches(":disabled") ? "read-only" : undefined;
  if (editor.isContentEditable) return undefined;
  return editor.getAttribute("contenteditable") === null &&
    !editor.ownerDocument.body?.matches("[contenteditable]")
    ? "no-editor"
    : "read-only";
}
