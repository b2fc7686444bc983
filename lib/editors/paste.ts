/** Pasting as the agent would: the one way that editors with a model of their own all understand. */
import type { EditorWindow } from "./kinds";

const escaped = (text: string): string =>
  text.replace(
    /[&<>"]/g,
    (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign] ?? sign,
  );

/** The same text as paragraphs of HTML; every sign of it stays a sign. An empty paragraph keeps its line. */
export const htmlOf = (text: string): string =>
  text
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${escaped(paragraph).replace(/\n/g, "<br>") || "<br>"}</p>`)
    .join("");

/**
 * Firefox hides what an extension put on a transfer from the page (bugzilla 1654724): the data belongs to whoever calls
 * `setData`. Called through the page's own view of the object, it belongs to the page. Other browsers have no such view.
 */
const asPageSeesIt = (event: ClipboardEvent): ClipboardEvent =>
  "wrappedJSObject" in event ? (event.wrappedJSObject as ClipboardEvent) : event;

/**
 * Offers the text to the editor at its caret.
 * @returns true when a handler took it, false when nobody did and the page is unchanged by us
 */
export function paste(editor: HTMLElement, text: string, view: EditorWindow): boolean {
  const clipboardData = new view.DataTransfer();
  const event = new view.ClipboardEvent("paste", {
    bubbles: true,
    cancelable: true,
    composed: true,
    clipboardData,
  });
  // Set on the event's own transfer: Firefox hands out an empty copy otherwise.
  const data = asPageSeesIt(event).clipboardData ?? clipboardData;
  data.setData("text/plain", text);
  data.setData("text/html", htmlOf(text));
  editor.dispatchEvent(event);
  return event.defaultPrevented;
}
