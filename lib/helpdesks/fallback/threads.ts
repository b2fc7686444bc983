/** From a page to the conversation it shows: by the times its marks name, by what calls itself a message, by printed times. */
import { attribute, closest, isShown, queryAll, tagOf } from "../dom";
import { loneThread, namedMessages, type Thread, threadsAround } from "./blocks";
import { isAlike, pointsOf } from "./likeness";
import { unansweredIn } from "./opening";
import { inHandfuls, type Pieces, wholly } from "./pieces";
import { markedTimesIn, printedTimesIn } from "./times";
import { commonOf, holds, isWithin, outerOf, pathUp } from "./walk";

/** A conversation this good is not looked for in other ways. */
const GOOD = 6;
/** Less than this is none. */
export const ENOUGH = 4;

const HIDDEN = "[hidden], [aria-hidden='true'], [inert]";

/** Whether a person sees this element; `visibility` counts, because panes are hidden that way, too. */
export function isSeen(element: Element): boolean {
  if (!isShown(element) || closest(element, HIDDEN)) return false;
  const check = Element.prototype.checkVisibility as Element["checkVisibility"] | undefined;
  return check?.call(element, { visibilityProperty: true, opacityProperty: true }) ?? true;
}

/** Everything on a page that may be a conversation, the likeliest first. */
export function* candidatesIn(root: Element): Pieces<Thread[]> {
  const times = yield* markedTimesIn(root);
  const byTime = yield* threadsAround(root, times);
  if ((byTime[0]?.points ?? 0) >= GOOD) return byTime;
  const named = yield* namedMessages(root);
  const byName = yield* threadsAround(root, named);
  const both = [...byTime, ...byName];
  if (both.some(({ points }) => points >= GOOD)) return sorted(both);
  const printed = yield* printedTimesIn(root);
  both.push(...(yield* threadsAround(root, printed)));
  if (both.some(({ points }) => points >= ENOUGH)) return sorted(both);
  const anchors = [times, named, printed].find((list) => list.length > 0) ?? [];
  const lone = (yield* loneThread(root, anchors)) ?? unanswered(root);
  return sorted(lone ? [...both, lone] : both);
}

/** A ticket of nothing but its description. */
function unanswered(root: Element): Thread | null {
  const block = unansweredIn(root);
  const container = block && outerOf(block);
  if (!container) return null;
  return { container, blocks: [block], points: pointsOf(container, [block]) };
}

const sorted = (threads: Thread[]): Thread[] => [...threads].sort((a, b) => b.points - a.points);

/** Nearer to where an answer is written is likelier. */
function nearness(thread: Thread, boxes: readonly Element[]): number {
  let best = 0;
  for (const box of boxes) {
    if (isWithin(box, thread.blocks)) continue;
    const common = commonOf([thread.container, box]);
    if (!common) continue;
    const steps = pathUp(thread.container, common).length;
    best = Math.max(best, steps <= 1 ? 3 : steps <= 3 ? 2 : steps <= 5 ? 1 : 0);
  }
  return best;
}

/** Attributes by which elements say of which ticket they are. */
const NAMING = [
  "data-ticket-id",
  "data-ticketid",
  "data-ticket",
  "data-conversation-id",
  "data-conversationid",
  "data-case-id",
  "data-caseid",
  "data-request-id",
  "data-issue-id",
  "data-incident-id",
  "data-thread-id",
] as const;
const FIELDS = "input[type='hidden']";
const OF_TICKET = /^(?:ticket|conversation|case|request|issue)(?:_?id)?$/i;
const NUMBERED =
  "[id^='ticket-'], [id^='ticket_'], [id^='conversation-'], [id^='conversation_'], [id^='case-'], [id^='chamado-'], [id^='request-']";
const MARKS = [NAMING.map((name) => `[${name}]`).join(", "), FIELDS, NUMBERED];

export interface Mark {
  element: Element;
  id: string;
}

/** Every element that says of which ticket it is; those that say it in one way before those of another. */
export const marksIn = (root: Element): Mark[] => wholly(marksInPieces(root));

function* marksInPieces(root: Element): Pieces<Mark[]> {
  const marks: Mark[] = [];
  for (const selector of MARKS) {
    const all = queryAll(root, selector).slice(0, 400);
    yield;
    yield* inHandfuls(all, (element) => {
      const id = idOf(element);
      if (id) marks.push({ element, id });
    });
  }
  return marks;
}

function idOf(element: Element): string | undefined {
  for (const name of NAMING) {
    const value = attribute(element, name);
    if (value) return value;
  }
  if (tagOf(element) === "input")
    return OF_TICKET.test(attribute(element, "name") ?? "")
      ? attribute(element, "value") || undefined
      : undefined;
  return /^(?:ticket|conversation|case|chamado|request)[-_]([0-9][0-9a-z-]*)$/i.exec(
    attribute(element, "id") ?? "",
  )?.[1];
}

export interface Choice {
  thread: Thread;
  /** Nothing outside of this belongs to the ticket: another one may be mounted there. */
  root: Element;
  /** Marks in it that name this ticket. */
  own: number;
}

interface Pane {
  thread: Thread;
  root: Element;
  own: number;
  others: Set<string>;
}

/** The widest element around a thread that holds none of these others. */
function paneOf(thread: Thread, others: readonly Thread[], body: Element): Element {
  let pane = thread.container;
  for (const up of pathUp(thread.container, null)) {
    if (others.some((other) => holds(up, other.container))) break;
    pane = up;
    if (up === body) break;
  }
  return pane;
}

const overlap = (a: Thread, b: Thread): boolean =>
  holds(a.container, b.container) || holds(b.container, a.container);

/** How far behind the best a conversation of the same kind still counts as one of another ticket. */
const RIVAL = 3;

/** Two conversations that could each be a ticket's: of one kind, or alike in worth. */
const areRivals = (a: Thread, b: Thread): boolean => {
  const [one] = a.blocks;
  const [other] = b.blocks;
  return (
    !!one && !!other && (isAlike(one, other) || Math.abs(a.points - b.points) <= RIVAL) && !overlap(a, b)
  );
};

/**
 * The conversation of this ticket. Where several are mounted, the one whose own marks name the ticket, else the only
 * one that is seen; null when that does not decide, and when the page's marks name another ticket.
 * @param ticketId null where the address names none: then the page's marks must name one, and one alone
 * @param boxes where an answer could be written
 */
export function* chooseThread(
  body: Element,
  ticketId: string | null,
  boxes: readonly Element[],
): Pieces<(Choice & { id: string }) | null> {
  const all: Thread[] = [];
  for (const thread of yield* candidatesIn(body)) {
    const points = thread.points + nearness(thread, boxes);
    if (points >= ENOUGH) all.push({ ...thread, points });
    yield;
  }
  if (all.length === 0) return null;
  const marks = yield* marksInPieces(body);
  const threads: Thread[] = [];
  for (const thread of all) {
    if (!areTickets(thread, marks) && !holdsThreads(thread, all)) threads.push(thread);
    yield;
  }
  const [best] = sorted(threads);
  if (!best) return null;
  const rivals = [
    best,
    ...threads.filter((other) => other.container !== best.container && areRivals(best, other)),
  ];
  const id = ticketId ?? soleId(marks.filter(({ element }) => isSeen(element) || tagOf(element) === "input"));
  if (!id) return null;
  yield;
  const panes: Pane[] = [];
  for (const thread of rivals) {
    const root = paneOf(
      thread,
      rivals.filter((other) => other !== thread),
      body,
    );
    const inside = marks.filter(({ element }) => holds(root, element) || holds(element, thread.container));
    const others = new Set(inside.filter((mark) => mark.id !== id).map((mark) => mark.id));
    panes.push({ thread, root, own: inside.filter((mark) => mark.id === id).length, others });
    yield;
  }
  // A list of tickets beside the thread names many; a pane that names one ticket, and another one, is that one's.
  const possible = panes.filter(({ own, others }) => own > 0 || others.size !== 1);
  const owned = possible.filter(({ own }) => own > 0);
  const seen = (owned.length > 0 ? owned : possible).filter(({ thread }) => isSeen(thread.container));
  const [only, another] = seen;
  if (!only || another) return null;
  // Nested marks of two tickets: what can't be told apart is not read.
  if (only.thread.points < ENOUGH) return null;
  return { thread: only.thread, root: only.root, own: only.own, id };
}

/** Blocks that hold whole conversations are no messages, but tickets or columns of a page. */
function holdsThreads({ blocks }: Thread, all: readonly Thread[]): boolean {
  const inner = all.filter(({ container }) => !closest(container, "blockquote, .gmail_quote"));
  const holding = blocks.filter((block) => inner.some(({ container }) => holds(block, container)));
  return holding.length > 1;
}

/** Blocks that each name a ticket of their own are a list of tickets. */
function areTickets({ blocks }: Thread, marks: readonly Mark[]): boolean {
  const ids = new Set<string>();
  for (const { element, id } of marks) if (isWithin(element, blocks)) ids.add(id);
  return ids.size > 1;
}

function soleId(marks: readonly Mark[]): string | null {
  const ids = new Set(marks.map(({ id }) => id));
  const [id] = ids;
  return ids.size === 1 && id ? id : null;
}
