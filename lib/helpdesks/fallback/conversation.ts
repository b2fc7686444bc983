/** Reads a conversation that was found on a page without an adapter: each message's author, time, words and role. */
import type { Person, TicketMessage } from "../../ticket";
import { attribute, boundedText, lineOf, query, type TextBudget, tagOf } from "../dom";
import { loadedBodyOf } from "../frames";
import { isSamePerson } from "../kit/roles";
import { READING_LIMITS } from "../limits";
import { personOf } from "../people";
import { instantOf } from "../times";
import type { Opening } from "./opening";
import { headIn, learnParts } from "./parts";
import { markedRoles } from "./roles";
import { atFirst, spotOf } from "./spots";
import { compareTimes } from "./times";
import { holds, isBefore, wordsIn } from "./walk";

/** Quoted mail and controls inside a message's words. */
const QUOTED =
  "blockquote, .gmail_quote, [class*='quoted' i], [class*='signature' i], button, [role='button'], [class*='toolbar' i]";

const EPOCH = /^(\d{10})(\d{3})?(?:\.\d+)?$/;

/** Epoch milliseconds from what an element's attributes carry for machines. */
function machineTime(element: Element): number | undefined {
  const inner = query(element, "time[datetime], [data-timestamp], abbr[title]");
  for (const each of [element, ...(inner ? [inner] : [])]) {
    for (const name of [
      "datetime",
      "data-timestamp",
      "data-time",
      "data-datetime",
      "data-created-at",
      "data-date",
      "title",
    ]) {
      const value = attribute(each, name)?.trim() ?? "";
      const epoch = EPOCH.exec(value);
      if (epoch) return Number(epoch[1]) * 1_000 + Number(epoch[2] ?? 0);
      const at = instantOf(value);
      if (at !== undefined) return at;
    }
  }
  return undefined;
}

interface Piece {
  block: Element;
  author: Element | null;
  time: Element | null;
  body: Element | null;
}

/** The author's name, and an address that stands with it. */
function authorOf(element: Element | null): Person | undefined {
  if (!element) return undefined;
  const person = personOf(lineOf(element, READING_LIMITS.line)?.replace(/[:,]$/, ""));
  const link = element.matches("a[href^='mailto:']") ? element : query(element, "a[href^='mailto:']");
  const address = /^mailto:([^?]+@[^?]+)/.exec((link && attribute(link, "href")) ?? "")?.[1];
  if (!person) return address ? { email: address } : undefined;
  return address && !person.email ? { ...person, email: address } : person;
}

const wordsOfTime = (time: Element | null): string =>
  time ? `${attribute(time, "title") ?? ""} ${wordsIn(time)}` : "";

/** Newest messages on top: by their times, by the numbers in their ids, else by where the reply box is. */
function isNewestFirst(pieces: readonly Piece[], box: Element | null): boolean {
  const [first] = pieces;
  const last = pieces.at(-1);
  if (!first || !last || first === last) return false;
  const early = first.time && machineTime(first.time);
  const late = last.time && machineTime(last.time);
  if (early && late && early !== late) return early > late;
  const printed = compareTimes(wordsOfTime(first.time), wordsOfTime(last.time));
  if (printed !== 0) return printed > 0;
  const number = ({ block }: Piece) =>
    Number(/(\d{1,15})$/.exec(attribute(block, "id") ?? "")?.[1] ?? Number.NaN);
  const [low, high] = [number(first), number(last)];
  if (low !== high && !Number.isNaN(low) && !Number.isNaN(high)) return low > high;
  return box !== null && isBefore(box, first.block);
}

export interface Conversation {
  messages: TicketMessage[];
  /** Each message's author, as far as the page says one; same order. */
  authors: (Person | undefined)[];
  partial: boolean;
}

/** The document inside a message's frame, while frames are left to look into. */
function framedIn(element: Element, left: { frames: number }): HTMLElement | null {
  const frame = tagOf(element) === "iframe" ? element : query(element, "iframe");
  if (!frame || left.frames <= 0) return null;
  left.frames -= 1;
  return loadedBodyOf(frame as HTMLIFrameElement);
}

/** A message's words, less author and time where these stand in the same element. */
function textOf({ block, author, time, body }: Piece, budget: TextBudget, left: { frames: number }): string {
  const element = body ?? block;
  const framed = framedIn(element, left);
  if (framed) return boundedText(framed, budget, QUOTED) || boundedText(framed, budget);
  const head = [author, time].filter(
    (part): part is Element => part !== null && part !== element && holds(element, part),
  );
  const around = head.length > 0 ? headIn(element, head) : null;
  // What is around the head has it inside.
  const out = (around ? [around] : head).map((part) => spotOf(part, element)).join(", ");
  const skip = out ? `${QUOTED}, ${out}` : QUOTED;
  return boundedText(element, budget, skip) || boundedText(element, budget, out || undefined);
}

/** A line that opens every message alike and ends in a colon is the page's own label for what follows. */
function dropLabel(messages: TicketMessage[]): void {
  const [label = ""] = messages[0]?.text.split("\n") ?? [];
  if (messages.length < 2 || !label.endsWith(":") || label.length > 40) return;
  if (!messages.every(({ text }) => text.startsWith(`${label}\n`))) return;
  for (const message of messages) message.text = message.text.slice(label.length).trim();
}

/**
 * Never throws for want of anything on the page; a message without words is left out.
 * @param box the reply box, or null; on pages that list the newest first it stands on top
 */
export function readConversation(blocks: readonly Element[], box: Element | null): Conversation {
  const parts = learnParts(blocks);
  const pieces: Piece[] = blocks.map((block) => ({
    block,
    author: atFirst(block, parts.author),
    time: atFirst(block, parts.time),
    body: atFirst(block, parts.body) ?? block,
  }));
  if (isNewestFirst(pieces, box)) pieces.reverse();
  const roles = markedRoles(pieces);
  const budget: TextBudget = {
    characters: READING_LIMITS.characters,
    nodes: READING_LIMITS.nodes,
    cut: pieces.length > READING_LIMITS.messages,
  };
  const messages: TicketMessage[] = [];
  const authors: (Person | undefined)[] = [];
  const left = { frames: READING_LIMITS.frames };
  const first = Math.max(0, pieces.length - READING_LIMITS.messages);
  for (let at = pieces.length - 1; at >= first; at -= 1) {
    const piece = pieces[at];
    if (!piece) continue;
    const { block, author, time, body } = piece;
    const text = textOf(piece, budget, left);
    if (!text) continue;
    const person = author && author !== body && author !== block ? authorOf(author) : undefined;
    const name = person?.name ?? person?.email;
    const when = time && machineTime(time);
    const printed = lineOf(time, READING_LIMITS.line);
    messages.push({
      role: roles[at] ?? "unknown",
      text,
      ...(name && { author: name }),
      ...(when !== undefined && when !== null && { at: when }),
      ...(printed && { atText: printed }),
    });
    authors.push(person);
  }
  dropLabel(messages);
  return { messages: messages.reverse(), authors: authors.reverse(), partial: budget.cut };
}

/** Puts what the ticket was opened with before the answers; where it is there already it gets its author and time. */
export function withOpening(told: Conversation, opening: Opening | undefined): Conversation {
  if (!opening) return told;
  const budget: TextBudget = {
    characters: READING_LIMITS.characters,
    nodes: READING_LIMITS.nodes,
    cut: false,
  };
  const text = boundedText(opening.body, budget, QUOTED) || boundedText(opening.body, budget);
  const isSole = told.messages.length === 1 && told.messages[0]?.text === text;
  if (!text || (!isSole && told.messages.some((message) => message.text.includes(text)))) return told;
  const { author, time } = opening;
  const name = author?.name ?? author?.email;
  const at = time && machineTime(time);
  const printed = lineOf(time, READING_LIMITS.line);
  const first: TicketMessage = {
    role: "unknown",
    text,
    ...(name && { author: name }),
    ...(at !== undefined && at !== null && { at }),
    ...(printed && { atText: printed }),
  };
  return {
    messages: isSole ? [first] : [first, ...told.messages],
    authors: isSole ? [author] : [author, ...told.authors],
    partial: told.partial || budget.cut,
  };
}

/** Fills in roles that the page says by name: whoever is the requester is the customer. Notes stay notes. */
export function withRequester(
  { messages, authors, partial }: Conversation,
  requester: Person | undefined,
): { messages: TicketMessage[]; partial: boolean } {
  if (!requester) return { messages, partial };
  const told = messages.map((message, at) =>
    message.role === "unknown" && isSamePerson(authors[at], requester)
      ? { ...message, role: "customer" as const }
      : message,
  );
  return { messages: told, partial };
}
