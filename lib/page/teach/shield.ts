/** Keeps everything that is done while pointing away from the page: nothing is opened, ticked or sent. */

import { hostOf } from "../../helpdesks/taught/trees";
import { innermostAt } from "./reach";

/** All that a press of button, finger or key may start. */
const POINTING = [
  "pointerdown",
  "pointerup",
  "mousedown",
  "mouseup",
  "click",
  "dblclick",
  "auxclick",
  "contextmenu",
  "touchstart",
  "touchend",
  "dragstart",
  "drop",
  "submit",
  "beforeinput",
  "paste",
  "cut",
] as const;
const KEYS = ["keydown", "keypress", "keyup"] as const;

export interface Hearing {
  /** False while the page may be used. */
  isOn: () => boolean;
  /** Whether keys are for the walk; those for our own buttons always are ours. */
  hearsKeys: () => boolean;
  /** Whether an event is for our own buttons. */
  isOurs: (event: Event) => boolean;
  press: (x: number, y: number) => void;
  /** True when the key meant something. */
  key: (event: KeyboardEvent) => boolean;
}

/**
 * Listens on the window before anything else that is added later; ends with the signal. What a page itself put on the
 * window's capture phase before is called first, but finds our own element as the target: the shield lies over the page.
 */
export function listenFirst(window: Window, hearing: Hearing, signal: AbortSignal): void {
  const options = { capture: true, signal, passive: false };
  const stop = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const name of POINTING) {
    window.addEventListener(
      name,
      (event) => {
        if (!hearing.isOn() || hearing.isOurs(event)) return;
        stop(event);
        if (name !== "click" || !event.isTrusted) return;
        const { clientX, clientY } = event as MouseEvent;
        hearing.press(clientX, clientY);
      },
      options,
    );
  }
  for (const name of KEYS) {
    window.addEventListener(
      name,
      (event) => {
        const isOurs = hearing.isOurs(event);
        if (!isOurs && !hearing.hearsKeys()) return;
        const key = event as KeyboardEvent;
        const isMeant = name === "keydown" && key.isTrusted && hearing.key(key);
        // Keys for our buttons do what keys do there, and no shortcut of the page hears them.
        if (isOurs && !isMeant) event.stopImmediatePropagation();
        else stop(event);
      },
      options,
    );
  }
}

/** What lies under a point of the page, and of the trees in it, below our own elements; null where there is nothing but the page itself. */
export function under(document: Document, x: number, y: number, own: Element): Element | null {
  const hit = document.elementsFromPoint(x, y).find((element) => element !== own);
  return hit && hit !== document.documentElement && hit !== document.body && document.body.contains(hit)
    ? innermostAt(hit, x, y)
    : null;
}

/** Turns the wheel for whatever scrolls under the pointer: the shield itself would only scroll the page. */
export function scrollUnder(document: Document, event: WheelEvent, own: Element): void {
  for (let at = under(document, event.clientX, event.clientY, own); at; at = at.parentElement ?? hostOf(at)) {
    const before = [at.scrollTop, at.scrollLeft];
    at.scrollBy(event.deltaX, event.deltaY);
    if (at.scrollTop !== before[0] || at.scrollLeft !== before[1]) return;
  }
  document.defaultView?.scrollBy(event.deltaX, event.deltaY);
}
