/** Learns from a few messages where all of them have their author, time and words. */
import {
  attribute,
  closest,
  firstChildOf,
  firstElementOf,
  matches,
  nextSiblingOf,
  query,
  queryAll,
  tagOf,
} from "../dom";
import { nodeType, nodeValue } from "../nodes";
import { sampleOf } from "./likeness";
import { atFirst, bestSpots } from "./spots";
import { looksLikeTime, markedTimes, printedTimes } from "./times";
import { childrenOf, has, holds, isBefore, outerOf, wordsIn } from "./walk";
import { ASIDE_WORDS, AUTHOR_WORDS, BODY_WORDS, isNamed } from "./words";

export interface Parts {
  author: string[];
  time: string[];
  body: string[];
}

const LONGEST_NAME = 80;
const QUOTED = "blockquote, .gmail_quote, [class*='quote' i]";
const PROSE = new Set([
  "p",
  "pre",
  "ul",
  "ol",
  "blockquote",
  "h1",
  "h2",
  "h3",
  "h4",
  "br",
  "b",
  "i",
  "em",
  "a",
  "strong",
]);
const CONTROLS = "button, [role='button'], select, textarea, input, svg, script, style";

/** The time a message carries: the first that is not in something it quotes. */
function timeIn(block: Element): Element | null {
  const marked = markedTimes(block).filter((time) => !closest(time, QUOTED));
  if (marked[0]) return marked[0];
  return printedTimes(block).find((time) => !closest(time, QUOTED)) ?? null;
}

const EMAIL = /[^\s<>@]+@[^\s<>@]+\.[a-z]{2,}/i;

/** What speaks for a short text being the author's name. */
function authorPoints(element: Element, at: number): number {
  const words = wordsIn(element);
  let points = Math.max(0, 1 - at * 0.2);
  if (isNamed(element, AUTHOR_WORDS)) points += 3;
  const outer = outerOf(element);
  if (outer && isNamed(outer, AUTHOR_WORDS)) points += 1;
  if (EMAIL.test(words) || (attribute(element, "href") ?? "").startsWith("mailto:")) points += 3;
  if (/^(?:strong|b|h[1-6]|a|address|cite)$/.test(tagOf(element))) points += 1;
  if (isNamed(element, ASIDE_WORDS)) points -= 1;
  if (/:$/.test(words)) points -= 2;
  if (closest(element, "button, [role='button'], label, dt, th")) points -= 2;
  return points;
}

/** Short texts of a message that could name its author: letters, and not among its words or times. */
function namesIn(block: Element, time: Element | null): Element[] {
  return queryAll(block, "*")
    .slice(0, 40)
    .filter((element) => {
      if (firstElementOf(element) !== null && !hasOwnName(element)) return false;
      const words = wordsIn(element);
      if (words.length < 2 || words.length > LONGEST_NAME || !/\p{L}{2}/u.test(words)) return false;
      if (time && (holds(element, time) || holds(time, element))) return false;
      if (looksLikeTime(words) || closest(element, `${QUOTED}, pre, script, style`)) return false;
      // Loose paragraphs are the message's words, unless they are named otherwise.
      if (/^(?:p|li|pre)$/.test(tagOf(element))) return isNamed(element, AUTHOR_WORDS);
      const paragraph = closest(element, "p");
      if (paragraph && holds(block, paragraph) && !isNamed(element, AUTHOR_WORDS)) return false;
      return !paragraph || !holds(block, paragraph) || wordsIn(paragraph).length <= LONGEST_NAME * 1.5;
    });
}

/** A name with a small mark beside it, such as an address in brackets. */
const hasOwnName = (element: Element): boolean =>
  isNamed(element, AUTHOR_WORDS) && childrenOf(element).length <= 3;

/** The likeliest author of each block, by what most blocks have in the same spot. */
function learnAuthor(blocks: readonly Element[], times: readonly (Element | null)[]): string[] {
  const perBlock = blocks.map((block, at) => namesIn(block, times[at] ?? null));
  const points = new Map<Element, number>();
  for (const names of perBlock) {
    for (const [at, element] of names.entries()) points.set(element, authorPoints(element, at));
  }
  // What stands in every message alike is a label.
  const counts = new Map<string, number>();
  for (const names of perBlock)
    for (const words of new Set(names.map(wordsIn))) counts.set(words, (counts.get(words) ?? 0) + 1);
  for (const [element, own] of points) {
    if (blocks.length < 3) break;
    const times = counts.get(wordsIn(element)) ?? 0;
    // Two or three people write one conversation: their names come again.
    if (times === blocks.length) points.set(element, own - 1.5);
    else if (times > 1) points.set(element, own + 1);
  }
  const best = perBlock.map(
    (names) => [...names].sort((a, b) => (points.get(b) ?? 0) - (points.get(a) ?? 0))[0] ?? null,
  );
  const sure = best.map((element) => (element && (points.get(element) ?? 0) >= 1 ? element : null));
  return bestSpots(blocks, sure, (element) => (points.get(element) ?? 0) >= 1);
}

const textLength = (element: Element): number => wordsIn(element).length;

/** What speaks for a part of a message being its words, in characters of text. */
function bodyWeight(element: Element, head: readonly Element[]): number {
  let weight = textLength(element);
  if (isNamed(element, BODY_WORDS)) weight += 60;
  if (head.some((part) => isBefore(part, element))) weight += 20;
  if (query(element, "p, br, blockquote")) weight += 20;
  if (has(element, "iframe")) weight += 80;
  if (/^(?:span|small|a|label|ul|ol|header|footer)$/.test(tagOf(element))) weight -= 30;
  return weight;
}

/**
 * The element that holds a message's words: down from the block, past what is its head. It may hold author and time,
 * too, where the words stand loose beside them.
 */
export function bodyIn(block: Element, head: readonly Element[]): Element {
  const holdsHead = (element: Element) => head.some((part) => holds(element, part));
  let body = block;
  for (let depth = 0; depth < 12; depth += 1) {
    const children = childrenOf(body).filter((child) => !matches(child, CONTROLS));
    // Paragraphs, or words without an element of their own: this is it.
    const loose = children.filter((child) => PROSE.has(tagOf(child)) && !holdsHead(child));
    if (loose.some((child) => /^(?:p|br|pre|blockquote)$/.test(tagOf(child))) || hasLooseWords(body)) break;
    const parts = children.filter(
      (child) => !loose.includes(child) && (holdsHead(child) || !isNamed(child, ASIDE_WORDS)),
    );
    const free = parts.filter(
      (child) => !holdsHead(child) && (textLength(child) > 0 || has(child, "iframe")),
    );
    const inside = parts.filter(holdsHead);
    const best = (among: Element[]) =>
      [...among].sort((a, b) => bodyWeight(b, head) - bodyWeight(a, head))[0];
    const next = best(free);
    const deeper = best(inside);
    if (next && !(deeper && textLength(deeper) > textLength(next) * 3 + 60)) {
      if (!holdsHead(body) && textLength(next) < textLength(body) * 0.8) break;
      body = next;
    } else if (deeper) body = deeper;
    else break;
  }
  return body;
}

/** Words that stand directly in an element, beside its child elements. */
function hasLooseWords(element: Element): boolean {
  let words = 0;
  for (let node: Node | null = firstChildOf(element); node; node = nextSiblingOf(node)) {
    if (nodeType(node) === 3) words += (nodeValue(node) ?? "").trim().length;
  }
  return words >= 2 && words * 3 > textLength(element);
}

/** The child of a message's body that holds its author and time, where it has loose words beside it. */
export function headIn(body: Element, head: readonly Element[]): Element | null {
  const [first] = childrenOf(body).filter((child) => head.some((part) => holds(child, part)));
  return first && textLength(first) + 2 <= textLength(body) ? first : null;
}

/** How the messages of one conversation are built. */
export function learnParts(all: readonly Element[]): Parts {
  const blocks = sampleOf(all);
  const times = blocks.map(timeIn);
  const time = bestSpots(
    blocks,
    times,
    (element) => /\d/.test(wordsIn(element)) || tagOf(element) === "time",
  );
  const author = learnAuthor(blocks, times);
  const heads = blocks.map((block, at) =>
    [atFirst(block, author), times[at] ?? null].filter((part) => part !== null),
  );
  const bodies = blocks.map((block, at) => bodyIn(block, heads[at] ?? []));
  const body = bestSpots(blocks, bodies, (element, block) => bodies[blocks.indexOf(block)] === element);
  return { author, time, body };
}
