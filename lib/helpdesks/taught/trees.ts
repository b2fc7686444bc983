/** Trees inside a page: open shadow roots and frames of the same origin, each with elements that the page's own selectors do not reach. */
import { documentOf, query, queryAll, shadowOf, tagOf } from "../dom";
import { loadedBodyOf } from "../frames";
import { nodeType } from "../nodes";

/** Stands in a selector between a host and what is looked for inside it. */
export const INTO = " >>> ";

const FRAGMENT = 11;

const isFrame = (element: Element): boolean => /^i?frame$/.test(tagOf(element));

/**
 * What is inside a host, as a root to look from; null for what hosts nothing, and where the page lets nobody in. A shadow
 * root is no element; it is only ever asked for its descendants.
 */
export const innerOf = (host: Element): Element | null =>
  isFrame(host) ? loadedBodyOf(host as HTMLIFrameElement) : (shadowOf(host) as unknown as Element | null);

/** The host of the tree in which an element stands; null for the page's own elements. */
export function hostOf(element: Node): Element | null {
  const root = Node.prototype.getRootNode.call(element);
  if (nodeType(root) === FRAGMENT) return (root as ShadowRoot).host;
  const inner = documentOf(element);
  if (!inner || inner === globalThis.document) return null;
  try {
    return inner.defaultView?.frameElement ?? null;
  } catch {
    // The page that holds this one is another site's.
    return null;
  }
}

/** All hosts around an element, outermost first. */
export function hostsOf(element: Element): Element[] {
  const hosts: Element[] = [];
  for (let host = hostOf(element); host && hosts.length < 8; host = hostOf(host)) hosts.unshift(host);
  return hosts;
}

/** The page's own element that is or holds this one. */
export const topOf = (element: Element): Element => hostsOf(element)[0] ?? element;

/** Where an element's own tree begins, below `root` for the page's own. */
export function treeOf(element: Element, root: Element): Element {
  const host = hostOf(element);
  return (host && innerOf(host)) ?? root;
}

/** A root and a selector for it, from a selector that may lead into trees; null where a host is not there or closed. */
export function entered(root: Element, selector: string): { tree: Element; selector: string } | null {
  const steps = selector.split(INTO);
  const last = steps.pop() ?? "";
  let tree: Element | null = root;
  for (const step of steps) {
    const host: Element | null = tree && query<Element>(tree, step);
    tree = host && innerOf(host);
  }
  return tree && { tree, selector: last };
}

/** All elements that a selector finds, in whichever tree. */
export function deepAll(root: Element, selector: string): Element[] {
  const there = entered(root, selector);
  return there ? queryAll<Element>(there.tree, there.selector) : [];
}

export const deepFirst = (root: Element, selector: string): Element | null =>
  deepAll(root, selector)[0] ?? null;

/**
 * Picks brought to the innermost tree that holds them all: what lies deeper is stood for by its host, as each message by
 * the frame its words are in.
 */
export function together(picks: readonly Element[]): Element[] {
  const chains = picks.map((pick) => [...hostsOf(pick), pick]);
  let depth = 0;
  while (chains.every((chain) => chain.length > depth + 1 && chain[depth] === chains[0]?.[depth])) depth += 1;
  return chains.map((chain) => chain[depth] as Element);
}
