/** Some helpdesks show one ticket after the other in a frame, and the address never changes: the frame's loads say so. */
import { ticketPane } from "../helpdesks/registry";

/** Calls back each time the page's ticket frame has loaded something; ends with the signal. */
export function watchPane(document: Document, changed: () => void, signal: AbortSignal): void {
  ticketPane(document, new URL(document.location.href))?.addEventListener("load", changed, { signal });
}
