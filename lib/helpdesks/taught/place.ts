/** Which part of a page is the ticket that its address names; nothing where address and page disagree. */
import { attribute, bodyOf, lineOf, queryAll } from "../dom";
import { holds, outerOf } from "../fallback/walk";
import { READING_LIMITS } from "../limits";
import type { TaughtMark, TaughtSite } from "./profile";
import { isVisible, outermost } from "./tree";
import { deepAll, deepFirst, INTO } from "./trees";

/** Elements looked at for one mark; a page names its ticket a few times, lists of others many. */
const LOOKED_AT = 200;

const TOKEN = /[A-Za-z0-9][\w-]*/g;

const kindOf = (token: string): string => token.replace(/\d+/g, "0").replace(/[a-z]+/gi, "a");

/** `yes`: names this ticket. `no`: names another instead. `mute`: names none. */
export function says(text: string, id: string): "yes" | "no" | "mute" {
  const tokens = text.match(TOKEN) ?? [];
  // `ticket-7031` holds its id behind a word.
  const parts = [text.trim(), ...tokens, ...tokens.flatMap((token) => token.split(/[-_]/))];
  if (parts.includes(id)) return "yes";
  const others = parts.filter((part) => kindOf(part) === kindOf(id) && Math.abs(part.length - id.length) < 2);
  return others.length > 0 ? "no" : "mute";
}

const saidBy = (element: Element, { attribute: name }: TaughtMark): string =>
  (name === "" ? lineOf(element, READING_LIMITS.line) : attribute(element, name)) ?? "";

/** Grows around `own` as far as none of `others` comes in; null when they are entangled. */
function apart(own: readonly Element[], others: readonly Element[], most: Element): Element | null {
  const [first] = own;
  if (!first) return most;
  if (others.some((other) => holds(first, other) || holds(other, first))) return null;
  let root = first;
  for (let up = outerOf(root); up && holds(most, up); up = outerOf(up)) {
    if (others.some((other) => holds(up as Element, other))) break;
    root = up;
  }
  return own.every((element) => holds(root, element)) ? root : null;
}

/** The part of the page that its own marks call this ticket. */
function named(root: Element, marks: readonly TaughtMark[], id: string): Element | null {
  let part = root;
  for (const mark of marks) {
    const inHead = mark.selector === "title";
    const all = queryAll(inHead ? (root.ownerDocument ?? root) : part, mark.selector).slice(0, LOOKED_AT);
    const own: Element[] = [];
    const others: Element[] = [];
    for (const element of all) {
      const word = says(saidBy(element, mark), id);
      if (word === "yes") own.push(element);
      else if (word === "no") others.push(element);
    }
    if (own.length === 0 && others.length > 0) return null;
    if (inHead || others.length === 0) continue;
    const narrower = apart(own, others, part);
    if (!narrower) return null;
    part = narrower;
  }
  return part;
}

/** Where several threads are mounted, the one that is seen; null when that does not tell them apart. */
function inFront(root: Element, list: string): Element | null {
  if (list === "") return root;
  const lists = outermost(deepAll(root, list).slice(0, LOOKED_AT));
  if (lists.length < 2) return root;
  // Two threads in one tree inside the page: nothing around one of them can be read without the other.
  if (list.includes(INTO)) return null;
  const seen = lists.filter(isVisible);
  return seen.length === 1
    ? apart(
        seen,
        lists.filter((other) => other !== seen[0]),
        root,
      )
    : null;
}

/** @returns the element that holds this ticket and no other; null where that can't be said */
export function ticketRoot(document: Document, site: TaughtSite, id: string): Element | null {
  const body = bodyOf(document);
  if (!body) return null;
  const part = named(body, site.marks, id);
  return part && inFront(part, site.thread?.list ?? "");
}

/** Whether anything that was taught stands here, so that a page still being drawn is not taken for the ticket. */
export const hasSomething = (root: Element, { subject, customer, thread }: TaughtSite): boolean =>
  [thread?.items, subject?.selector, customer?.selector].some(
    (selector) => selector !== undefined && deepFirst(root, selector) !== null,
  );
