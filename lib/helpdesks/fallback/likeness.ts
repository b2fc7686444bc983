/** How much a list of elements looks like a conversation: by what they share, how they are called, what they hold. */
import { attribute, closest, query, queryAll, tagOf } from "../dom";
import { holding, outerOf, wordsIn } from "./walk";
import { isNamed, MESSAGE_WORDS } from "./words";

/** Blocks looked at to judge a thread: its first and last ones. */
const SAMPLE = 5;
export const POINTS = {
  each: 0.25,
  mostEach: 8,
  sameKind: 1,
  sameClass: 1,
  named: 2,
  sentences: 2,
  phrases: 1,
  paragraphs: 1,
  inPassing: -6,
  rows: -3,
  links: -6,
  list: -4,
  timed: 4,
} as const;

/** Places of a page where no conversation stands. */
export const IN_PASSING =
  "nav, aside, header, footer, [role='navigation'], [role='complementary'], [role='banner'], [role='menu'], [role='listbox'], [role='tablist']";
export const BOX =
  "textarea, [contenteditable='true'], [contenteditable=''], [contenteditable='plaintext-only'], select";

/** First and last elements of a list. */
export const sampleOf = <Block>(blocks: readonly Block[]): readonly Block[] =>
  blocks.length <= SAMPLE * 2 ? blocks : [...blocks.slice(0, SAMPLE), ...blocks.slice(-SAMPLE)];

/** What rows of lists are called: tickets to choose from, results, suggestions. */
const LIST_WORDS = new Set(
  "unread preview snippet row result results suggestion suggestions option".split(" "),
);

export const classesOf = (element: Element): string[] =>
  (attribute(element, "class") ?? "").split(/\s+/).filter((name) => name !== "");

/** Whether two elements are of one kind: the same tag, and a class in common where they have any. */
export function isAlike(a: Element, b: Element): boolean {
  if (tagOf(a) !== tagOf(b)) return false;
  const own = classesOf(a);
  const others = new Set(classesOf(b));
  return own.length === 0 || others.size === 0 || own.some((name) => others.has(name));
}

export const areAlike = (elements: readonly Element[]): boolean => {
  const [first] = elements;
  return first !== undefined && elements.every((element) => isAlike(first, element));
};

/** Boxes to write in and lists to choose from are no messages, unless every message has its own. */
export function withoutBoxes(around: Element, blocks: Element[]): Element[] {
  const boxed = holding(around, blocks, BOX);
  const bare = blocks.filter((block) => !boxed.has(block));
  return bare.length * 2 >= blocks.length ? bare : blocks;
}

const pathOf = (href: string): string => href.replace(/^https?:\/\/[^/]+/, "").replace(/(.)#.*$/, "$1");

/** Whether most blocks are mere links to pages of their own, as in a list of tickets or search results. */
function areLinks(blocks: readonly Element[]): boolean {
  const targets = new Set<string>();
  let linked = 0;
  for (const block of blocks) {
    const words = wordsIn(block).length;
    const link = tagOf(block) === "a" ? block : mostOf(queryAll(block, "a[href]").slice(0, 12));
    const href = link && (attribute(link, "href") ?? "");
    if (!link || !href || /^(?:#|mailto:|tel:|javascript:)/.test(href)) continue;
    if (wordsIn(link).length < words * 0.3) continue;
    linked += 1;
    targets.add(pathOf(href));
  }
  return linked * 2 > blocks.length && targets.size * 2 > blocks.length;
}

const mostOf = (elements: readonly Element[]): Element | null =>
  elements.reduce<Element | null>(
    (most, element) => (most && wordsIn(most).length >= wordsIn(element).length ? most : element),
    null,
  );

/** How much these blocks look like the messages of one conversation; comparable within one page. */
export function pointsOf(container: Element, blocks: readonly Element[]): number {
  const sample = sampleOf(blocks);
  const [first] = sample;
  if (!first) return 0;
  const lengths = sample.map((block) => wordsIn(block).length).sort((a, b) => a - b);
  const median = lengths[Math.floor(lengths.length / 2)] ?? 0;
  const sameTag = sample.every((block) => tagOf(block) === tagOf(first));
  const named = sample.filter((block) => tagOf(block) === "article" || isNamed(block, MESSAGE_WORDS));
  let points = Math.min(blocks.length, POINTS.mostEach) * POINTS.each;
  if (sameTag) points += POINTS.sameKind;
  if (sameTag && classesOf(first).length > 0 && areAlike(sample)) points += POINTS.sameClass;
  if (named.length * 2 >= sample.length) points += POINTS.named;
  if (median >= 60) points += POINTS.sentences;
  else if (median >= 30) points += POINTS.phrases;
  if (sample.some((block) => query(block, "p, br, blockquote, pre"))) points += POINTS.paragraphs;
  if (closest(container, IN_PASSING)) points += POINTS.inPassing;
  if (tagOf(container) === "tbody" && query(outerOf(container) ?? container, "thead")) points += POINTS.rows;
  if (sample.some((block) => isNamed(block, LIST_WORDS))) points += POINTS.list;
  if (areLinks(sample)) points += POINTS.links;
  return points;
}
