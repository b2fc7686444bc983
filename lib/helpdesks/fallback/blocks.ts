/** Repeated message blocks: which elements of a page are one conversation, whatever its marks are called. */
import { closest, matches, query, queryAll, tagOf } from "../dom";
import { areAlike, BOX, classesOf, IN_PASSING, isAlike, pointsOf, withoutBoxes } from "./likeness";
import { childrenOf, has, holds, outerOf, pathUp, wordsIn } from "./walk";
import { isNamed } from "./words";

/** A conversation: its messages in the page's order, and the element they stand in. */
export interface Thread {
  container: Element;
  blocks: Element[];
  /** How much it looks like a conversation; comparable within one page. */
  points: number;
}

/** Conversations compared at most. */
const THREADS = 24;

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
