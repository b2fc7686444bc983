/** Looking things up in a page: the one door through which adapters touch the DOM, safe against clobbering (nodes.ts). */
import { nodeType } from "./nodes";

export {
  attribute,
  bodyOf,
  closest,
  contentOf,
  documentOf,
  firstChildOf,
  firstElementOf,
  isConnected,
  isShown,
  matches,
  nextSiblingOf,
  parentOf,
  shadowOf,
  tagOf,
} from "./nodes";
export { boundedText, lineOf, type TextBudget, textOf } from "./text";

export type Root = Document | Element;

const isDocument = (node: Root): node is Document => nodeType(node) === 9;
/** A shadow root, which taught pages are read from as if it were an element (taught/trees.ts). */
const isFragment = (node: Root): boolean => nodeType(node) === 11;

/** First element below `root` that matches, or null. Throws only for a selector that is no selector. */
export const query = <E extends Element = HTMLElement>(root: Root, selector: string): E | null =>
  isDocument(root)
    ? Document.prototype.querySelector.call<Document, [string], E | null>(root, selector)
    : isFragment(root)
      ? (DocumentFragment.prototype.querySelector.call(root, selector) as E | null)
      : Element.prototype.querySelector.call<Element, [string], E | null>(root, selector);

/** All elements below `root` that match, in document order. */
export const queryAll = <E extends Element = HTMLElement>(root: Root, selector: string): E[] => {
  const list = isDocument(root)
    ? Document.prototype.querySelectorAll.call(root, selector)
    : isFragment(root)
      ? DocumentFragment.prototype.querySelectorAll.call(root, selector)
      : Element.prototype.querySelectorAll.call(root, selector);
  return Array.from(list) as E[];
};

/** The first of several selectors that finds something, tried in order: newest page facts first. */
export function firstMatch<E extends Element = HTMLElement>(
  root: Root,
  selectors: readonly string[],
): E | null {
  for (const selector of selectors) {
    const found = query<E>(root, selector);
    if (found) return found;
  }
  return null;
}
