/** Repeated message blocks: which elements of a page are one conversation, whatever its marks are called. */
import { attribute, closest, matches, query, queryAll, tagOf } from "../dom";
import { markedTimes, mentionsTime } from "./times";
import { childrenOf, has, holds, outerOf, pathUp, wordsIn } from "./walk";
import { isNamed, MESSAGE_WORDS } from "./words";

/** A conversation: its messages in the page's order, and the element they stand in. */
export interface Thread {
  container: Element;
  blocks: Element[];
  /** How much it looks like a conversation; comparable within one page. */
  points: number;
}

/** Blocks looked at to judge a thread: its first and last ones. */
const SAMPLE = 5;
/** Conversations compared at most. */
const THREADS = 24;

const POINTS = {
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
const IN_PASSING =
  "nav, aside, header, footer, [role='navigation'], [role='complementary'], [role='banner'], [role='menu'], [role='listbox'], [role='tablist']";
const BOX =
  "textarea, [contenteditable='true'], [contenteditable=''], [contenteditable='plaintext-only'], select";

/** First and last elements of a list. */
export const sampleOf = <Block>(blocks: readonly Block[]): readonly Block[] =>
  blocks.length <= SAMPLE * 2 ? blocks : [...blocks.slice(0, SAMPLE), ...blocks.slice(-SAMPLE)];

/** What rows of lists are called: tickets to choose from, results, suggestions. */
const LIST_WORDS = new Set(
  "unread preview snippet row result results suggestion suggestions option".split(" "),
);

const classesOf = (element: Element): string[] =>
  (attribute(element, "class") ?? "").split(/\s+/).filter((name) => name !== "");

/** Whether two elements are of one kind: the same tag, and a class in common where they have any. */
export function isAlike(a: Element, b: Element): boolean {
  if (tagOf(a) !== tagOf(b)) return false;
  const own = classesOf(a);
  const others = new Set(classesOf(b));
  return own.length === 0 || others.size === 0 || own.some((name) => others.has(name));
}

const areAlike = (elements: readonly Element[]): boolean => {
  const [first] = elements;
  return first !== undefined && elements.every((element) => isAlike(first, element));
};

/**
 * For each element around the anchors: those of its children through which anchors are reached, in document order.
 * Costs as many steps as there are different elements around them.
 */
function branches(root: Element, anchors: readonly Element[]): Map<Element, Set<Element>> {
  const found = new Map<Element, Set<Element>>();
  for (const anchor of anchors) {
    let child = anchor;
    for (let up = outerOf(child); up && child !== root; up = outerOf(child)) {
      const known = found.get(up);
      if (known?.has(child)) break;
      if (known) known.add(child);
      else found.set(up, new Set([child]));
      child = up;
    }
  }
  return found;
}

/** How much of a section's text its messages make up at least; the rest is its heading. */
const SECTION = 0.7;

/**
 * The messages' own container in a section of a thread, such as a day: nothing but blocks of one kind, each with words
 * of its own. Null for what is a message itself.
 */
function sectionIn(element: Element, tree: Map<Element, Set<Element>>): Element | null {
  let at = element;
  let inner = [...(tree.get(at) ?? [])];
  while (inner.length === 1 && inner[0]) {
    at = inner[0];
    inner = [...(tree.get(at) ?? [])];
  }
  if (inner.length < 2 || !areAlike(inner)) return null;
  const words = inner.map((child) => wordsIn(child).length);
  const said = words.reduce((sum, length) => sum + length, 0);
  const isWhole = said >= wordsIn(element).length * SECTION;
  return isWhole && words.every((length) => length > 8) && inner.every((child) => tree.has(child))
    ? at
    : null;
}

/** What a ticket has once, and what parts one ticket's messages from another's. */
const PARTING = `${BOX}, iframe, h1, h2`;

/** Whether something of a whole ticket stands between these blocks, which lie in a container in document order. */
function areParted(container: Element, blocks: readonly Element[]): boolean {
  const carriers = new Set(blocks.map((block) => pathUp(block, container).at(-1)));
  const children = childrenOf(container);
  const from = children.findIndex((child) => carriers.has(child));
  const to = children.findLastIndex((child) => carriers.has(child));
  return children.slice(from + 1, to).some((child) => !carriers.has(child) && has(child, PARTING));
}

/** The blocks below a container, with sections opened; a section with a box or a heading of its own is a ticket. */
function spread(container: Element, tree: Map<Element, Set<Element>>, depth = 3): Element[] {
  const children = [...(tree.get(container) ?? [])];
  const sections = children.map((child) => (depth > 0 ? sectionIn(child, tree) : null));
  const opened = children.filter((_, at) => sections[at] !== null);
  if (opened.some((child) => has(child, PARTING)) || areParted(container, opened)) return children;
  return children.flatMap((child, at) => {
    const section = sections[at];
    return section ? spread(section, tree, depth - 1) : [child];
  });
}

/** A section that holds one message only: that message, found by being like the others. */
function unwrapped(blocks: Element[]): Element[] {
  const kinds = new Map<string, Element[]>();
  for (const block of blocks) {
    const kind = `${tagOf(block)}.${classesOf(block)[0] ?? ""}`;
    const known = kinds.get(kind);
    if (known) known.push(block);
    else kinds.set(kind, [block]);
  }
  if (kinds.size < 2) return blocks;
  const [usual = []] = [...kinds.values()].sort((a, b) => b.length - a.length);
  const [model] = usual;
  if (!model || usual.length < 2 || classesOf(model).length === 0) return blocks;
  const known = new Set(usual);
  return blocks.map((block) => {
    if (known.has(block) || isAlike(block, model)) return block;
    const inner = queryAll(block, tagOf(model)).filter((each) => isAlike(each, model));
    return inner.length === 1 && inner[0] ? inner[0] : block;
  });
}

/** Boxes to write in and lists to choose from are no messages, unless every message has its own. */
function withoutBoxes(blocks: Element[]): Element[] {
  const bare = blocks.filter((block) => !query(block, BOX));
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

function pointsOf(container: Element, blocks: readonly Element[]): number {
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

/**
 * Every conversation of two messages or more around these anchors, the likeliest first.
 * @param anchors something that each message has once, such as its time; in document order
 */
export function threadsAround(root: Element, anchors: readonly Element[]): Thread[] {
  const tree = branches(root, anchors);
  const threads: Thread[] = [];
  for (const [container, inner] of tree) {
    if (inner.size < 2 || threads.length >= THREADS) continue;
    const blocks = withoutBoxes(unwrapped(spread(container, tree))).filter(
      (block) => !matches(block, IN_PASSING),
    );
    if (blocks.length < 2 || areParted(container, blocks)) continue;
    threads.push({ container, blocks, points: pointsOf(container, blocks) });
  }
  return threads.sort((a, b) => b.points - a.points);
}

/** What one lone message is called; words that name a whole list or anything at all are left out. */
const ALONE = new Set(
  "message msg comment reply post bubble correspondence followup nachricht mensaje mensagem".split(" "),
);

const NAMED =
  "article, [role='article'], [class*='message' i], [class*='comment' i], [class*='bubble' i], [class*='reply' i], [class*='msg' i], [class*='post' i], [class*='mail' i], [class*='entry' i], [id^='message'], [id^='comment'], [data-message-id], [data-comment-id], [data-testid*='message' i], [data-test-id*='message' i], [class*='nachricht' i], [class*='mensaje' i], [class*='mensagem' i]";
/** Around and beside messages: what holds a word for them and is none. */
const AROUND_MESSAGES = new Set(
  "list container wrapper thread feed section group area panel box form editor composer count stream history header toolbar actions body content text button icon".split(
    " ",
  ),
);

/** Elements that call themselves a message; of nested ones the outermost. */
export function namedMessages(root: Element): Element[] {
  const found: Element[] = [];
  for (const element of queryAll(root, NAMED).slice(0, 1_500)) {
    const last = found.at(-1);
    if (last && holds(last, element)) continue;
    if (tagOf(element) !== "article" && !isNamed(element, ALONE)) continue;
    if (isNamed(element, AROUND_MESSAGES) || matches(element, `${BOX}, input, a, button, iframe`)) continue;
    found.push(element);
  }
  return found;
}

/** A conversation of one message: the outermost element around an anchor that calls itself one. Null for none. */
export function loneThread(root: Element, anchors: readonly Element[]): Thread | null {
  for (const anchor of anchors.slice(0, 40)) {
    let block: Element | null = null;
    for (let up: Element | null = anchor; up && up !== root; up = outerOf(up)) {
      if (query(up, BOX)) break;
      if (tagOf(up) === "article" || isNamed(up, ALONE)) block = up;
    }
    const container = block && outerOf(block);
    if (!block || !container || closest(block, IN_PASSING) || wordsIn(block).length < 12) continue;
    return { container, blocks: [block], points: pointsOf(container, [block]) };
  }
  return null;
}

/** The elements like `level` around it: beside it, or in sections (days, pages) like the one it stands in. */
function peersOf(level: Element, parent: Element, root: Element): { container: Element; blocks: Element[] } {
  const like = (around: Element) =>
    childrenOf(around).filter((child) => isAlike(child, level) && wordsIn(child) !== "");
  const beside = withoutBoxes(like(parent));
  const section = parent === root ? null : outerOf(parent);
  if (section && holds(root, section) && classesOf(level).length > 0) {
    const inSections = childrenOf(section)
      .filter((child) => isAlike(child, parent))
      .flatMap(like);
    if (inSections.length > beside.length) return { container: section, blocks: inSections };
  }
  return { container: parent, blocks: beside };
}

/** Whether an element says when it was written. */
const isTimed = (block: Element): boolean => mentionsTime(wordsIn(block)) || markedTimes(block).length > 0;

const areTimed = (blocks: readonly Element[]): boolean => blocks.filter(isTimed).length * 2 > blocks.length;

/**
 * All messages of a conversation, given one of them or something in it: of the elements around the example, those whose
 * like are most like messages. The example alone where nothing is like it.
 * @param root nothing outside of it is looked at
 */
export function siblingsOf(example: Element, root: Element): { container: Element; blocks: Element[] } {
  let best = { container: outerOf(example) ?? root, blocks: [example] };
  let most = Number.NEGATIVE_INFINITY;
  let level = example;
  for (let parent = outerOf(level); parent && level !== root; parent = outerOf(level)) {
    const peers = peersOf(level, parent, root);
    if (peers.blocks.length > 1 && peers.blocks.includes(level)) {
      const sample = sampleOf(peers.blocks);
      const points = pointsOf(peers.container, peers.blocks) + (areTimed(sample) ? POINTS.timed : 0);
      if (points > most) {
        most = points;
        best = peers;
      }
    }
    level = parent;
  }
  // Headings and totals among rows that all have a time.
  return areTimed(sampleOf(best.blocks)) ? { ...best, blocks: best.blocks.filter(isTimed) } : best;
}
