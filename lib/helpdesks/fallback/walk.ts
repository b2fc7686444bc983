/** Walking a page's elements through the prototypes' own getters (nodes.ts says why). */
import { contentOf, firstChildOf, matches, nextSiblingOf, parentOf, query, queryAll } from "../dom";
import { nodeType } from "../nodes";

/** An element's child elements. */
export function childrenOf(element: Element): Element[] {
  const children: Element[] = [];
  for (let child: Node | null = firstChildOf(element); child; child = nextSiblingOf(child)) {
    if (nodeType(child) === 1) children.push(child as Element);
  }
  return children;
}

/** The element around this one; null at the top of a document or shadow root. */
export function outerOf(element: Element): Element | null {
  const parent = parentOf(element);
  return parent && nodeType(parent) === 1 ? (parent as unknown as Element) : null;
}

/** An element and all around it, innermost first, up to but without `end`. */
export function pathUp(element: Element, end: Element | null): Element[] {
  const path: Element[] = [];
  for (let at: Element | null = element; at && at !== end; at = outerOf(at)) path.push(at);
  return path;
}

/** Whether a node is another one or lies in it. */
export const holds = (outer: Node, inner: Node): boolean => Node.prototype.contains.call(outer, inner);

/** The innermost element that holds all of these; null for none. */
export function commonOf(elements: readonly Element[]): Element | null {
  const [first, ...others] = elements;
  let common: Element | null = first ?? null;
  for (const other of others) while (common && !holds(common, other)) common = outerOf(common);
  return common;
}

/** True when `a` stands before `b` in the page. */
export const isBefore = (a: Node, b: Node): boolean =>
  (Node.prototype.compareDocumentPosition.call(a, b) & 4) !== 0;

/** What an element holds as plain characters, white space folded; hidden text counts, too. */
export const wordsIn = (element: Node): string => (contentOf(element) ?? "").replace(/\s+/g, " ").trim();

/** Whether anything below an element, or itself, matches. */
export const has = (element: Element, selector: string): boolean =>
  matches(element, selector) || query(element, selector) !== null;

/** Those of these elements that hold, or are, something that matches; asks the page once instead of each of them. */
export function holding(around: Element, those: readonly Element[], selector: string): Set<Element> {
  const all = new Set(those);
  const found = new Set<Element>();
  for (const match of queryAll(around, selector)) {
    for (let at: Element | null = match; at && at !== around; at = outerOf(at))
      if (all.has(at)) found.add(at);
  }
  return found;
}

const sets = new WeakMap<readonly Element[], Set<Element>>();

/** Whether an element is one of these or lies in one; climbs, so that it costs the same for two and for two hundred. */
export function isWithin(element: Element, those: readonly Element[]): boolean {
  let set = sets.get(those);
  if (!set) {
    set = new Set(those);
    sets.set(those, set);
  }
  for (let at: Element | null = element; at; at = outerOf(at)) if (set.has(at)) return true;
  return false;
}

/** Whether an element is around any of these, which stand in one container in document order. */
export const isAround = (element: Element, those: readonly Element[]): boolean =>
  [those[0], those.at(-1)].some((each) => each !== undefined && holds(element, each));
