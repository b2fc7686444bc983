/** Says when the agent has typed in the reply box and stopped: listens on that box alone, and only while asked to. */
import type { Found } from "./wait-for-ticket";

/** Quiet time after the last key, in ms. */
const QUIET = 900;

/** Editors with a model of their own raise no `input`; a key that came up is heard from all of them. */
const TYPED = ["input", "keyup", "paste", "cut", "drop"] as const;

/**
 * Watches the box that `found` has now, and looks for it again when the focus moves: a reply box may come up later, and
 * helpdesks make it anew. Ends with the signal.
 * @param typed called once after each stretch of typing
 */
export function watchDraft(
  found: () => Found | null,
  document: Document,
  typed: () => void,
  signal: AbortSignal,
): void {
  let watched: HTMLElement | null = null;
  let listening = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(typed, QUIET);
  };
  const look = () => {
    if (watched?.isConnected && watched.ownerDocument.defaultView !== null) return;
    const here = found();
    const box = here?.adapter.replyEditor(here.place, document);
    const element = box && box.mode !== "note" ? box.element : null;
    if (element === watched) return;
    listening.abort();
    listening = new AbortController();
    watched = element;
    if (!element) return;
    for (const event of TYPED)
      element.addEventListener(event, later, { passive: true, signal: listening.signal });
  };
  document.addEventListener("focusin", look, { passive: true, signal });
  // A click into an editor's frame takes the focus from this window, and says nothing else.
  document.defaultView?.addEventListener("blur", look, { passive: true, signal });
  signal.addEventListener("abort", () => {
    listening.abort();
    clearTimeout(timer);
  });
  look();
}
