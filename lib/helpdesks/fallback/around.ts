/** What stands around a conversation: head, side panels, reply box. Long threads make it no bigger. */
import { matches } from "../dom";
import { type Pieces, wholly } from "./pieces";
import { childrenOf } from "./walk";

export interface Around {
  root: Element;
  /** The conversation's messages; nothing in them is looked at. */
  thread: readonly Element[];
  /** Every element of the root that is not in a message, in document order. */
  outside: readonly Element[];
}

/** Elements looked at; a page's own parts come before this many. */
const MOST = 2_500;
const AT_ONCE = 150;

/** Walks once, so that the many questions about a page are asked of a few hundred elements instead of all. */
export const aroundOf = (root: Element, thread: readonly Element[]): Around =>
  wholly(aroundInPieces(root, thread));

/** The same in pieces. */
export function* aroundInPieces(root: Element, thread: readonly Element[]): Pieces<Around> {
  const messages = new Set(thread);
  const outside: Element[] = [];
  const stack = [root];
  while (stack.length > 0 && outside.length < MOST) {
    const element = stack.pop();
    if (!element || messages.has(element)) continue;
    outside.push(element);
    if (outside.length % AT_ONCE === 0) yield;
    const children = childrenOf(element);
    for (let at = children.length - 1; at >= 0; at -= 1) {
      const child = children[at];
      if (child) stack.push(child);
    }
  }
  return { root, thread, outside };
}

/** The first of them that match, at most so many. */
export function pick({ outside }: Around, selector: string, most = 60): Element[] {
  const picked: Element[] = [];
  for (const element of outside) {
    if (!matches(element, selector)) continue;
    picked.push(element);
    if (picked.length === most) break;
  }
  return picked;
}
