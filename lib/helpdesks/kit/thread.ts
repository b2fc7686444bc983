/** Reads a conversation as a helpdesk lists it: which elements are messages, in which order, who wrote them, what is missing. */
import type { MessageRole, Person, TicketMessage } from "../../ticket";
import { boundedText, lineOf, matches, queryAll, type TextBudget } from "../dom";
import { READING_LIMITS } from "../limits";
import { instantOf } from "../times";
import { isThere } from "./boxes";

/** What is known of the ticket before its messages are read. */
export interface Known {
  requester: Person | undefined;
  /** The signed-in agent's name. */
  agent: string | undefined;
}

export interface ThreadSpec {
  /** One message each; the first candidate that finds any counts. */
  items: readonly string[];
  /** Listed like messages, but none: events, drafts. */
  skip?: string;
  /** Grows with time and is each message's own: its number, or its time. */
  order?: (item: Element) => number | undefined;
  /** True when the page lists newest first and nothing in `order` says so. */
  newestFirst?: boolean;
  /** The elements that hold the message's words; empty when they are folded away or not loaded. */
  body: (item: Element) => readonly Element[];
  /** Inside the words: quotations of earlier messages, controls. A message that is nothing else is read with it. */
  quoted?: string;
  author?: (item: Element) => Person | undefined;
  /** The machine's time if there is one, and the time as printed. */
  time?: (item: Element) => { machine?: string | undefined; printed?: string | undefined };
  role: (item: Element, author: Person | undefined, known: Known) => MessageRole;
  /** Present while older messages are folded or not loaded. */
  more?: readonly string[];
}

interface Item {
  element: Element;
  order: number | undefined;
}

function itemsIn(root: Element, spec: ThreadSpec): Item[] {
  const found = spec.items.map((selector) => queryAll(root, selector)).find((list) => list.length > 0) ?? [];
  const seen = new Set<number>();
  const items: Item[] = [];
  for (const element of found) {
    if (spec.skip && matches(element, spec.skip)) continue;
    const order = spec.order?.(element);
    if (order !== undefined && seen.has(order)) continue;
    if (order !== undefined) seen.add(order);
    items.push({ element, order });
  }
  if (spec.newestFirst) items.reverse();
  // One message without its number leaves the page's own order, which is right far more often than half a sorting.
  if (items.some(({ order }) => order === undefined)) return items;
  return items.sort((a, b) => (a.order ?? 0) - (b.order ?? 0));
}

function textOfBody(body: readonly Element[], budget: TextBudget, quoted: string | undefined): string {
  const read = (skip?: string) =>
    body
      .map((element) => boundedText(element, budget, skip))
      .filter((words) => words !== "")
      .join("\n\n");
  return read(quoted) || (quoted ? read() : "");
}

/** @returns the messages, oldest first; `partial` when something of the conversation is not among them */
export function readThread(
  root: Element,
  spec: ThreadSpec,
  known: Known,
): { messages: TicketMessage[]; partial: boolean } {
  const items = itemsIn(root, spec);
  const budget: TextBudget = {
    characters: READING_LIMITS.characters,
    nodes: READING_LIMITS.nodes,
    cut: items.length > READING_LIMITS.messages,
  };
  const messages: TicketMessage[] = [];
  // Newest first, so that what is cut at the limit is the oldest.
  for (const { element } of items.slice(-READING_LIMITS.messages).reverse()) {
    const body = budget.characters > 0 && budget.nodes > 0 ? spec.body(element) : [];
    if (body.length === 0) {
      budget.cut = true;
      continue;
    }
    const author = spec.author?.(element);
    const { machine, printed } = spec.time?.(element) ?? {};
    const at = instantOf(machine ?? "") ?? instantOf(printed ?? "");
    const name = author?.name ?? author?.email;
    const atText = printed ?? machine;
    messages.push({
      role: spec.role(element, author, known),
      text: textOfBody(body, budget, spec.quoted),
      ...(name && { author: name }),
      ...(at !== undefined && { at }),
      ...(atText && { atText }),
    });
  }
  return { messages: messages.reverse(), partial: budget.cut || isThere(root, spec.more ?? []) };
}

/** Children of an item that hold its words: the first candidate that finds any, outermost elements only. */
export const bodies =
  (...selectors: string[]) =>
  (item: Element): readonly Element[] => {
    for (const selector of selectors) {
      const found = queryAll(item, selector);
      if (found.length > 0)
        return found.filter((element) => !found.some((other) => isInside(element, other)));
    }
    return [];
  };

const isInside = (inner: Node, outer: Node): boolean =>
  inner !== outer && Node.prototype.contains.call(outer, inner);

/** A message's printed line, for authors and times. */
export const lineIn = (element: Element | null): string | undefined => lineOf(element, READING_LIMITS.line);
