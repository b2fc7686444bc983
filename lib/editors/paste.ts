/** Pasting as the agent would: the one way that most editors with a model of their own understand. */
import type { EditorWindow } from "./kinds";

const escaped = (text: string): string =>
  text.replace(
    /[&<>"]/g,
    (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign] ?? sign,
  );

const linesOf = (paragraph: string): string => escaped(paragraph).replace(/\n/g, "<br>");

/**
 * The same text as HTML; every sign of it stays a sign. Paragraphs where there are several, an empty one keeping its
 * line; one alone is copied out of a line by browsers without any, and goes into a line.
 */
export function htmlOf(text: string): string {
  const paragraphs = text.split(/\n{2,}/);
  if (paragraphs.length === 1) return linesOf(text);
  return paragraphs.map((paragraph) => `<p>${linesOf(paragraph) || "<br>"}</p>`).join("");
}

/**
 * Firefox hides what an extension put on a transfer from the page (bugzilla 1654724): the data belongs to whoever calls
 * `setData`. Called through the page's own view of the object, it belongs to the page. Other browsers have no such view.
 */
const asPageSeesIt = <T extends Event>(event: T): T =>
  "wrappedJSObject" in event ? (event.wrappedJSObject as T) : event;

/** What is offered: as plain text only, or as HTML too. Some editors look at HTML first, and take only plain text well. */
export type Offer = "plain" | "plain-and-html";

function fill(data: DataTransfer, text: string, offer: Offer): void {
  data.setData("text/plain", text);
  if (offer === "plain-and-html") data.setData("text/html", htmlOf(text));
}

const MANNERS = { bubbles: true, cancelable: true, composed: true };

/**
 * Offers the text to the editor at its caret.
 * @returns true when a handler took it, false when nobody did and the page is unchanged by us
 */
export function paste(
  editor: HTMLElement,
  text: string,
  view: EditorWindow,
  offer: Offer = "plain-and-html",
): boolean {
  const clipboardData = new view.DataTransfer();
  const event = new view.ClipboardEvent("paste", { ...MANNERS, clipboardData });
  // Set on the event's own transfer: Firefox hands out an empty copy otherwise.
  fill(asPageSeesIt(event).clipboardData ?? clipboardData, text, offer);
  editor.dispatchEvent(event);
  return event.defaultPrevented;
}

/**
 * Announces the text as the browser does right before it pastes, with the data on it.
 * @returns true when a handler took it, false when nobody did and the page is unchanged by us
 */
export function announcePaste(editor: HTMLElement, text: string, view: EditorWindow): boolean {
  const dataTransfer = new view.DataTransfer();
  const event = new view.InputEvent("beforeinput", {
    ...MANNERS,
    inputType: "insertFromPaste",
    dataTransfer,
  });
  fill(asPageSeesIt(event).dataTransfer ?? dataTransfer, text, "plain");
  editor.dispatchEvent(event);
  return event.defaultPrevented;
}
