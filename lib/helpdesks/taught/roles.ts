/** Who wrote a message on a taught page: by what only one role's messages have, then by name, then by side. */
import type { MessageRole, Person } from "../../ticket";
import { attribute, matches, queryAll } from "../dom";
import { holds } from "../fallback/walk";
import { isNamed, NOTE_WORDS } from "../fallback/words";
import { isSamePerson } from "../kit/roles";
import type { RoleMark, TaughtRoles } from "./profile";

/** A message and those of its elements that hold its words: a customer's own HTML proves nothing. */
export interface Item {
  element: Element;
  body: readonly Element[];
}

const inWords = ({ element, body }: Item, inner: Element): boolean =>
  body.some((words) => words !== element && words !== inner && holds(words, inner));

export const hasMark = (item: Item, { on, selector }: RoleMark): boolean =>
  on === "item"
    ? matches(item.element, selector)
    : queryAll(item.element, selector).some((inner) => !inWords(item, inner));

const hasAny = (item: Item, marks: readonly RoleMark[]): boolean => marks.some((mark) => hasMark(item, mark));

/** What pages call notes; asked of the browser first, because looking at every class of a page takes long. */
const MAYBE_NOTE =
  "[class*='note' i], [class*='intern' i], [class*='privat' i], [class*='nota' i], [class*='notiz' i], [data-type*='note' i], [data-test-id*='note' i], [data-testid*='note' i], [data-visibility]";

/** Whether a message calls itself a note in words that developers use, so that one is known before it was taught. */
export function callsItselfNote(item: Item): boolean {
  const { element } = item;
  const isNote = (each: Element) =>
    isNamed(each, NOTE_WORDS) && !/\bnote-?editor\b/.test(attribute(each, "class") ?? "");
  if (matches(element, MAYBE_NOTE) && isNote(element)) return true;
  return queryAll(element, MAYBE_NOTE).some((inner) => !inWords(item, inner) && isNote(inner));
}

/** Whether the words stand nearer to the left or the right edge of the thread; null in the middle or unseen. */
export function sideOf({ element, body }: Item, thread: Element): "left" | "right" | null {
  const words = (body[0] ?? element).getBoundingClientRect();
  const whole = thread.getBoundingClientRect();
  if (words.width === 0 || whole.width === 0) return null;
  const left = words.left - whole.left;
  const right = whole.right - words.right;
  // A twelfth of the width: paddings and avatars differ by less.
  if (Math.abs(left - right) < whole.width / 12) return null;
  return left < right ? "left" : "right";
}

export interface Around {
  requester: Person | undefined;
  /** The element the sides are measured in. */
  thread: Element;
}

/** @param author as printed above the message */
export function taughtRole(
  item: Item,
  author: Person | undefined,
  roles: TaughtRoles,
  { requester, thread }: Around,
): MessageRole {
  const isCustomers = hasAny(item, roles.customer);
  const isAgents = hasAny(item, roles.agent);
  if (hasAny(item, roles.note)) return "note";
  // A mark that was taught knows more than a word that happens to be there, except about what is not for customers.
  if (!isCustomers && callsItselfNote(item)) return "note";
  if (isCustomers !== isAgents) return isCustomers ? "customer" : "agent";
  if (roles.byAuthor && author && requester) return isSamePerson(author, requester) ? "customer" : "agent";
  if (roles.left) {
    const side = sideOf(item, thread);
    const other = roles.left === "customer" ? "agent" : "customer";
    if (side) return side === "left" ? roles.left : other;
  }
  if (isCustomers && isAgents) return "unknown";
  return roles.rest;
}
