/** From what was pointed at to the box in which replies are typed. */
import { query, tagOf } from "../dom";
import { wordsIn } from "../fallback/walk";
import { editableBodyOf } from "../frames";
import { hostOf } from "./trees";

/** Characters of labels around a box; what has more to say is a part of the page, not the box's frame. */
const AROUND_BOX = 160;

/** The box inside or around what was pointed at, where replies are typed; null when there is none. */
export function boxAt(element: Element): Element | null {
  const host = hostOf(element);
  // A rich editor's frame is one box, whatever in it was pointed at.
  if (host && tagOf(host) === "iframe" && editableBodyOf(host as HTMLIFrameElement)) return host;
  return ownBox(element);
}

function ownBox(element: Element): Element | null {
  const tag = tagOf(element);
  if (tag === "textarea" || tag === "iframe") return element;
  const host = (each: Element): Element | null => {
    let outer: Element | null = null;
    for (let at: Element | null = each; at; at = at.parentElement)
      if ((at as HTMLElement).isContentEditable) outer = at;
    return outer;
  };
  const around = host(element);
  if (around && tagOf(around) !== "body") return around;
  const inside =
    wordsIn(element).length > AROUND_BOX
      ? null
      : query(
          element,
          "textarea, [contenteditable='true'], [contenteditable=''], [contenteditable='plaintext-only'], iframe",
        );
  return inside && (host(inside) ?? inside);
}
