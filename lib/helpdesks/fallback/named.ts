/** Every element of a page that has one of many names, looked for in pieces. */
import { attribute, matches } from "../dom";
import type { Pieces } from "./pieces";

/** Elements looked at between two rests. */
const AT_ONCE = 120;

/**
 * In document order. A browser asked at once for a dozen names in every class of a long page is busy for milliseconds.
 * @param classes what an element's `class` may say
 * @param selector what else names it
 */
export function* everyNamed(root: Element, classes: RegExp, selector: string): Pieces<Element[]> {
  const known = new Map<string, boolean>();
  const every = Element.prototype.getElementsByTagName.call<Element, [string], ArrayLike<Element>>(root, "*");
  const found: Element[] = [];
  for (let at = 0; ; at += 1) {
    const element = every[at];
    if (!element) return found;
    if (at % AT_ONCE === AT_ONCE - 1) yield;
    const name = attribute(element, "class") ?? "";
    let isClassed = known.get(name);
    if (isClassed === undefined) {
      isClassed = classes.test(name);
      known.set(name, isClassed);
    }
    if (isClassed || matches(element, selector)) found.push(element);
  }
}
