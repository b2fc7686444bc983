/** What on a page can be pointed at by keyboard, and how one gets from one thing to the next. */
import { lineOf, matches, queryAll, tagOf } from "../../helpdesks/dom";
import { isBefore, outerOf } from "../../helpdesks/fallback/walk";
import type { Step } from "../../helpdesks/taught/learn";
import { isVisible } from "../../helpdesks/taught/tree";
import { hostOf, topOf } from "../../helpdesks/taught/trees";
import { outOfReach, treeIn } from "./reach";

/** More than a person would go through; a page of any size costs bounded time. */
const MOST = 800;
const BOXES =
  "textarea, [contenteditable='true'], [contenteditable=''], [contenteditable='plaintext-only'], iframe";
const TEXT_NODE = 3;

const hasOwnText = (element: Element): boolean =>
  Array.from(element.childNodes).some(
    (node) => node.nodeType === TEXT_NODE && (node.nodeValue ?? "").trim() !== "",
  );

const isField = (element: Element): boolean =>
  tagOf(element) === "input" &&
  (element as HTMLInputElement).type !== "hidden" &&
  (element as HTMLInputElement).value !== "";

const holdsText = (element: Element): boolean =>
  hasOwnText(element) || isField(element) || tagOf(element) === "iframe" || outOfReach(element) !== null;

/** Everything below a root, trees in their hosts' places; a host whose tree is walked is left out itself. */
function* everyIn(root: Element): Generator<Element, void, void> {
  for (const element of queryAll<Element>(root, "*")) {
    const tree = treeIn(element);
    if (tree) yield* everyIn(tree);
    else yield element;
  }
}

/** More than a page of any sense has. */
const EVERY = 40_000;

/** What Tab goes through: boxes for the reply, else whatever shows words of its own. In the page's order. */
export function candidatesFor(step: Step, body: Element): Element[] {
  const found: Element[] = [];
  let left = EVERY;
  for (const element of everyIn(body)) {
    left -= 1;
    if (left === 0 || found.length === MOST) break;
    const isMeant =
      step === "reply"
        ? matches(element, BOXES)
        : !/^(script|style|option|noscript|svg|path|template)$/.test(tagOf(element)) && holdsText(element);
    if (isMeant && isVisible(element)) found.push(element);
  }
  return found;
}

const words = (element: Element): string => lineOf(element, 400) ?? "";

/** Where the walk begins: at what a step most likely means, so that Enter is often enough. */
export function likely(step: Step, candidates: readonly Element[], picked: readonly Element[]): number {
  const at = (find: (element: Element, index: number) => boolean) => candidates.findIndex(find);
  const last = Math.max(-1, ...picked.map((pick) => candidates.indexOf(pick)));
  const or = (index: number, other: number) => (index < 0 ? other : index);
  switch (step) {
    case "subject":
      return or(
        at((each) => /^h[1-3]$/.test(tagOf(each)) || each.getAttribute("role") === "heading"),
        0,
      );
    case "customer":
      return or(
        at((each) => words(each).includes("@")),
        0,
      );
    case "customer-message":
    case "agent-message":
    case "note":
      return or(
        at((each, index) => index > last && words(each).length > 24),
        0,
      );
    case "reply":
      return candidates.length - 1;
    case "number":
      return or(
        at((each) => /#?\d{2,}/.test(words(each)) && words(each).length < 40),
        0,
      );
  }
}

export type Way = "out" | "in" | "before" | "after";

const seen = (element: Element | null | undefined): element is Element =>
  element !== null && element !== undefined && isVisible(element);

/** The next thing in a direction; null where there is none. Things nobody sees are stepped over. */
export function neighbour(element: Element, way: Way, body: Element): Element | null {
  if (way === "out") {
    const outer = outerOf(element);
    // From the top of a tree to what hosts it.
    if (!outer || tagOf(outer) === "html" || (hostOf(outer) && tagOf(outer) === "body"))
      return hostOf(element);
    return outer !== body ? outer : null;
  }
  if (way === "in") return Array.from((treeIn(element) ?? element).children).find(seen) ?? null;
  const side = way === "before" ? "previousElementSibling" : "nextElementSibling";
  for (let at = element[side]; at; at = at[side]) if (seen(at)) return at;
  return null;
}

/** The candidate that comes next, or before; from something that is none itself, the nearest in the page's order. */
export function nextCandidate(
  candidates: readonly Element[],
  from: Element | null,
  isBack: boolean,
): Element | null {
  if (candidates.length === 0) return null;
  const index = from ? candidates.indexOf(from) : -1;
  const after = from ? candidates.findIndex((each) => isBefore(topOf(from), topOf(each))) : 0;
  const end = after < 0 ? candidates.length : after;
  const to = index >= 0 ? index + (isBack ? -1 : 1) : isBack ? end - 1 : end;
  return candidates[(to + candidates.length) % candidates.length] ?? null;
}
