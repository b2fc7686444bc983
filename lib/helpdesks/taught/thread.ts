/** The conversation of a taught page. */
import { query, queryAll, tagOf } from "../dom";
import { holds, outerOf } from "../fallback/walk";
import { loadedBodyOf } from "../frames";
import type { ThreadSpec } from "../kit/thread";
import { instantOf } from "../times";
import type { TaughtThread } from "./profile";
import { callsItselfNote, hasMark, taughtRole } from "./roles";
import { personAt, timeAt } from "./spots";
import { isVisible, outermost } from "./tree";
import { deepAll, INTO } from "./trees";

/** The words of a message; bodies in frames are read where they have loaded. */
export function bodyOfItem(item: Element, body: string): Element[] {
  if (body === "") return [item];
  return outermost(queryAll(item, body)).flatMap((element) => {
    if (tagOf(element) !== "iframe") return [element];
    return loadedBodyOf(element as HTMLIFrameElement) ?? [];
  });
}

const BOXES = "textarea, [contenteditable='true'], iframe";

/**
 * Words, or the head of a folded message. A block that names nobody, where messages do and differ by role, is a line
 * between messages; one that has no words but a box to write in is for the next one.
 */
function isMessage(item: Element, { body, author, time, roles }: TaughtThread): boolean {
  const isHeaded = [author, time].some((part) => part !== "" && query(item, part) !== null);
  if (body !== "" && query(item, body) === null) return isHeaded && query(item, BOXES) === null;
  if (isHeaded || (author === "" && time === "")) return true;
  const marks = [...roles.customer, ...roles.agent, ...roles.note];
  if (roles.customer.length === 0 || roles.agent.length === 0) return true;
  const held = { element: item, body: bodyOfItem(item, body) };
  return marks.some((mark) => hasMark(held, mark)) || callsItselfNote(held);
}

/** Where some are seen, those in lists of which nothing is seen are another ticket's that was left mounted. */
function inSight(items: Element[]): Element[] {
  const seen = new Set(items.filter(isVisible).map(outerOf));
  return seen.size === 0 ? items : items.filter((item) => seen.has(outerOf(item)));
}

export const itemsOf = (root: Element, thread: TaughtThread): Element[] =>
  inSight(outermost(deepAll(root, thread.items)).filter((item) => isMessage(item, thread)));

/** How the kit reads this thread. */
export function threadSpec(taught: TaughtThread, items: Element[], around: Element): ThreadSpec {
  const { body, author, time, newestFirst, roles } = taught;
  const known = new Set(items);
  const authorOf = (item: Element) => (author === "" ? null : query(item, author));
  const bodyOf = (item: Element) => bodyOfItem(item, body);
  const times = time === "" ? [] : items.map((item) => instantOf(timeAt(query(item, time)).machine ?? ""));
  const isTimed = times.length > 0 && times.every((at) => at !== undefined);
  // A page that lists by time may give several messages the same minute: their own order decides then.
  const order = new Map(
    items.map((item, index) => [item, (times[index] ?? 0) * 10_000 + (newestFirst ? -index : index)]),
  );
  return {
    items: [taught.items.split(INTO).at(-1) ?? ""],
    holds: (item) => known.has(item),
    ...(isTimed && { order: (item: Element) => order.get(item) }),
    newestFirst: () => newestFirst,
    body: bodyOf,
    quoted: [
      "blockquote",
      ".gmail_quote",
      ...(body === "" ? [author, time].filter((part) => part !== "") : []),
    ].join(", "),
    author(item) {
      const element = authorOf(item);
      return element ? personAt(element) : undefined;
    },
    time: (item) => (time === "" ? {} : timeAt(query(item, time))),
    role: (item, person, { requester }) =>
      taughtRole({ element: item, body: bodyOf(item) }, person, roles, { requester, thread: around }),
  };
}

/** The smallest element around all messages, for telling their sides. */
export function threadOf(root: Element, taught: TaughtThread, items: readonly Element[]): Element {
  const [first] = items;
  const list =
    taught.list && first ? deepAll(root, taught.list).find((each) => holds(each, first)) : undefined;
  return list ?? (first && outerOf(first)) ?? root;
}

/** Where a name stands only above messages: those of the customer by their marks, else the oldest. */
export function itemsOfCustomer(items: Element[], { roles, body, newestFirst }: TaughtThread): Element[] {
  const aged = newestFirst ? [...items].reverse() : items;
  const marked = aged.filter((element) => {
    const item = { element, body: bodyOfItem(element, body) };
    return taughtRole(item, undefined, roles, { requester: undefined, thread: element }) === "customer";
  });
  return marked.length > 0 ? marked : aged.slice(0, 1);
}
