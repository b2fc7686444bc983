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

/** Still in a page that is shown: a frame's body stays in its document when the frame itself is taken away. */
export const isAttached = (editor: Element): boolean =>
  editor.isConnected && windowOf(editor)?.frameElement?.isConnected !== false && windowOf(editor) !== null;

const deniesWriting = (editor: Element): boolean =>
  editor.getAttribute("aria-readonly") === "true" || editor.getAttribute("aria-disabled") === "true";

/** Why nothing may be written here; undefined when it may. */
export function obstacleTo(editor: HTMLElement): Obstacle | undefined {
  if (!isAttached(editor)) return "detached";
  if (deniesWriting(editor)) return "read-only";
  if (isField(editor)) return editor.readOnly || editor.matches(":disabled") ? "read-only" : undefined;
  if (editor.isContentEditable) return undefined;
  return editor.getAttribute("contenteditable") === null &&
    !editor.ownerDocument.body?.matches("[contenteditable]")
    ? "no-editor"
    : "read-only";
}
