/** Reads a conversation as a helpdesk lists it: which elements are messages, in which order, who wrote them, what is missing. */
import type { MessageRole, Person, TicketMessage } from "../../ticket";
import { boundedText, closest, lineOf, matches, query, queryAll, type TextBudget } from "../dom";
import { READING_LIMITS } from "../limits";
import { instantOf } from "../times";
import { isThere } from "./boxes";

/** What is known of the ticket before its messages are read. */
export interface Known {
  requester: Person | undefined;
  /** The signed-in agent's name. */
  agent: string | undefined;
  /** The ticket's container, for marks that stand outside the message. */
  root: Element;
}

export interface ThreadSpec {
  /** One message each; the first candidate that finds any counts. */
  items: readonly string[];
  /** Listed like messages, but none: events, drafts. */
  skip?: string;
  /** Whether an element so found is a message, where a selector can't say it. */
  holds?: (item: Element) => boolean;
  /** Grows with time and is each message's own: its number, or its time. */
  order?: (item: Element) => number | undefined;
  /** Asked when a message has no `order`: whether this page lists the newest first. */
  newestFirst?: (items: readonly Element[]) => boolean;
  /** The elements that hold the message's words; empty when they are folded away or not loaded. */
  body: (item: Element) => readonly Element[];
  /** True where the words stand in frames of their own, which are costly to look into. */
  isFramed?: boolean;
  /** Inside the words: quotations of earlier messages, controls. A message that is nothing else is read with it. */
  quoted?: string;
  author?: (item: Element) => Person | undefined;
  /** The machine's time if there is one, and the time as printed. */
  time?: (item: Element) => { machine?: string | undefined; printed?: string | undefined };
  role: (item: Element, author: Person | undefined, known: Known) => MessageRole;
  /** Present while older messages are folded or not loaded. */
  more?: readonly string[];
  /** How many messages the page itself says there are. */
  total?: (root: Element) => number | undefined;
}

interface Items {
  elements: Element[];
  /** Matches every message of this page, so that one inside another can be told from it. */
  selector: string;
}

function itemsIn(root: Element, spec: ThreadSpec): Items {
  const selector = spec.items.find((candidate) => query(root, candidate)) ?? "";
  const all = selector ? queryAll(root, selector) : [];
  const { skip, holds } = spec;
  const messages = all.filter((element) => !(skip && matches(element, skip)) && (holds?.(element) ?? true));
  const numbered = new Map<number, Element>();
  for (const element of messages) {
    const order = spec.order?.(element);
    // One message without its number leaves the page's own order, which is right far more often than half a sorting.
    if (order === undefined || Number.isNaN(order)) {
      return { elements: spec.newestFirst?.(messages) ? messages.reverse() : messages, selector };
    }
    // Pages that draw a message twice give both the same number.
    if (!numbered.has(order)) numbered.set(order, element);
  }
  const elements = [...numbered].sort(([a], [b]) => a - b).map(([, element]) => element);
  return { elements, selector };
}

/** The words of one message, without those of a message that lies inside it. */
function bodyOf(item: Element, selector: string, spec: ThreadSpec): { body: Element[]; skip?: string } {
  const found = spec.body(item);
  if (!query(item, selector)) return { body: [...found] };
  return { body: found.filter((element) => closest(element, selector) === item), skip: selector };
}

function textOfBody(
  body: readonly Element[],
  budget: TextBudget,
  skip: string | undefined,
  quoted: string | undefined,
): string {
  const read = (...left: (string | undefined)[]) => {
    const out = left.filter((selector) => selector !== undefined).join(", ") || undefined;
    const texts = body.map((element) => boundedText(element, budget, out));
    return texts.filter((words) => words !== "").join("\n\n");
  };
  return read(skip, quoted) || (quoted ? read(skip) : "");
}

/** @returns the messages, oldest first; `partial` when something of the conversation is not among them */
export function readThread(
  root: Element,
  spec: ThreadSpec,
  known: Known,
): { messages: TicketMessage[]; partial: boolean } {
  const { elements, selector } = itemsIn(root, spec);
  const most = spec.isFramed ? READING_LIMITS.frames : READING_LIMITS.messages;
  const budget: TextBudget = {
    characters: READING_LIMITS.characters,
    nodes: READING_LIMITS.nodes,
    cut: elements.length > most,
  };
  const messages: TicketMessage[] = [];
  // Newest first, so that what is cut at the limit is the oldest.
  for (const element of elements.slice(-most).reverse()) {
    const isLeft = budget.characters > 0 && budget.nodes > 0;
    const { body, skip } = isLeft ? bodyOf(element, selector, spec) : { body: [] };
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
      text: textOfBody(body, budget, skip, spec.quoted),
      ...(name && { author: name }),
      ...(at !== undefined && { at }),
      ...(atText && { atText }),
    });
  }
  const isMore = isThere(root, spec.more ?? []) || (spec.total?.(root) ?? 0) > elements.length;
  return { messages: messages.reverse(), partial: budget.cut || isMore };
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
