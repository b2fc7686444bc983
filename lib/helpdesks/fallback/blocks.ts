/** Repeated message blocks: which elements of a page are one conversation, whatever its marks are called. */
import { closest, firstChildOf, matches, nextSiblingOf, queryAll, tagOf } from "../dom";
import { nodeType } from "../nodes";
import { areAlike, BOX, classesOf, IN_PASSING, isAlike, pointsOf, withoutBoxes } from "./likeness";
import { everyNamed } from "./named";
import { inHandfuls, type Pieces } from "./pieces";
import { childrenOf, holding, holds, outerOf, pathUp, wordsIn } from "./walk";
import { isNamed } from "./words";

/** A conversation: its messages in the page's order, and the element they stand in. */
export interface Thread {
  container: Element;
  blocks: Element[];
  /** How much it looks like a conversation; comparable within one page. */
  points: number;
}

const COMMENT = 8;
/** Looked into for sections between two rests. */
const CHILDREN_AT_ONCE = 16;
/** Conversations compared at most. */
const THREADS = 24;

/**
 * For each element around the anchors: those of its children through which anchors are reached, in document order.
 * Costs as many steps as there are different elements around them.
 */
function* branches(root: Element, anchors: readonly Element[]): Pieces<Map<Element, Set<Element>>> {
  const found = new Map<Element, Set<Element>>();
  yield* inHandfuls(anchors, (anchor) => {
    let child = anchor;
    for (let up = outerOf(child); up && child !== root; up = outerOf(child)) {
      const known = found.get(up);
      if (known?.has(child)) break;
      if (known) known.add(child);
      else found.set(up, new Set([child]));
      child = up;
    }
  });
  return found;
}

/** How much of a section's text its messages make up at least; the rest is its heading. */
const SECTION = 0.7;

/**
 * The messages' own container in a section of a thread, such as a day: nothing but blocks of one kind, each with words
 * of its own. Null for what is a message itself.
 */
function* sectionIn(element: Element, tree: Map<Element, Set<Element>>): Pieces<Element | null> {
  let at = element;
  let inner = [...(tree.get(at) ?? [])];
  const around: Element[] = [at];
  while (inner.length === 1 && inner[0]) {
    at = inner[0];
    around.push(at);
    inner = [...(tree.get(at) ?? [])];
  }
  if (inner.length < 2 || !inner.every((child) => tree.has(child)) || !areAlike(inner)) return null;
  const words: number[] = [];
  yield* inHandfuls(inner, (child) => words.push(wordsIn(child).length));
  const said = words.reduce((sum, length) => sum + length, 0);
  const known = new Set<Node>([...around, ...inner]);
  const besides = around.reduce((sum, each) => sum + besidesIn(each, known), 0);
  return said >= (said + besides) * SECTION && words.every((length) => length > 8) ? at : null;
}

/** How much is said in an element beside these children of it. */
function besidesIn(element: Element, those: ReadonlySet<Node>): number {
  let length = 0;
  for (let node: Node | null = firstChildOf(element); node; node = nextSiblingOf(node))
    if (!those.has(node) && nodeType(node) !== COMMENT) length += wordsIn(node).length;
  return length;
}

/** What a ticket has once, and what parts one ticket's messages from another's. */
const PARTING = `${BOX}, iframe, h1, h2`;

/** The child of a container in which an element lies, or that it is. */
const carrierOf = (element: Element, container: Element): Element | undefined =>
  outerOf(element) === container ? element : pathUp(element, container).at(-1);

/** Whether something of a whole ticket stands between these blocks, which lie in a container in document order. */
function areParted(container: Element, blocks: readonly Element[]): boolean {
  const carriers = new Set(blocks.map((block) => carrierOf(block, container)));
  const children = childrenOf(container);
  const from = children.findIndex((child) => carriers.has(child));
  const to = children.findLastIndex((child) => carriers.has(child));
  const between = children.slice(from + 1, to).filter((child) => !carriers.has(child));
  return between.length > 0 && holding(container, between, PARTING).size > 0;
}

/** The blocks below a container, with sections opened; a section with a box or a heading of its own is a ticket. */
function* spread(container: Element, tree: Map<Element, Set<Element>>, depth = 3): Pieces<Element[]> {
  const children = [...(tree.get(container) ?? [])];
  const sections: (Element | null)[] = [];
  for (const [at, child] of children.entries()) {
    sections.push(depth > 0 ? yield* sectionIn(child, tree) : null);
    if (at % CHILDREN_AT_ONCE === 0) yield;
  }
  const opened = children.filter((_, at) => sections[at] !== null);
  if (opened.length === 0) return children;
  if (holding(container, opened, PARTING).size > 0 || areParted(container, opened)) return children;
  const all: Element[] = [];
  for (const [at, child] of children.entries()) {
    const section = sections[at];
    if (section) all.push(...(yield* spread(section, tree, depth - 1)));
    else all.push(child);
  }
  return all;
}

/** A section that holds one message only: that message, found by being like the others. */
function* unwrapped(blocks: Element[]): Pieces<Element[]> {
  const kinds = new Map<string, Element[]>();
  yield* inHandfuls(blocks, (block) => {
    const kind = `${tagOf(block)}.${classesOf(block)[0] ?? ""}`;
    const known = kinds.get(kind);
    if (known) known.push(block);
    else kinds.set(kind, [block]);
  });
  if (kinds.size < 2) return blocks;
  const [usual = []] = [...kinds.values()].sort((a, b) => b.length - a.length);
  const [model] = usual;
  if (!model || usual.length < 2 || classesOf(model).length === 0) return blocks;
  const known = new Set(usual);
  const bare: Element[] = [];
  yield* inHandfuls(blocks, (block) => {
    const isUsual = known.has(block) || isAlike(block, model);
    const inner = isUsual ? [] : queryAll(block, tagOf(model)).filter((each) => isAlike(each, model));
    bare.push(inner.length === 1 && inner[0] ? inner[0] : block);
  });
  return bare;
}

/**
 * Every conversation of two messages or more around these anchors, the likeliest first.
 * @param anchors something that each message has once, such as its time; in document order
 */
export function* threadsAround(root: Element, anchors: readonly Element[]): Pieces<Thread[]> {
  const tree = yield* branches(root, anchors);
  const threads: Thread[] = [];
  for (const [container, inner] of tree) {
    if (inner.size < 2 || threads.length >= THREADS) continue;
    const all = yield* spread(container, tree);
    yield;
    const bare = yield* unwrapped(all);
    yield;
    const unboxed = withoutBoxes(container, bare);
    yield;
    const blocks = unboxed.filter((block) => !matches(block, IN_PASSING));
    yield;
    if (blocks.length < 2 || areParted(container, blocks)) continue;
    yield;
    threads.push({ container, blocks, points: pointsOf(container, blocks) });
    yield;
  }
  return threads.sort((a, b) => b.points - a.points);
}

/** What one lone message is called; words that name a whole list or anything at all are left out. */
const ALONE = new Set(
  "message msg comment reply post bubble correspondence followup nachricht mensaje mensagem".split(" "),
);

const NAMED =
  "article, [role='article'], [id^='message'], [id^='comment'], [data-message-id], [data-comment-id], [data-testid*='message' i], [data-test-id*='message' i]";
const CLASSED = /message|comment|bubble|reply|msg|post|mail|entry|nachricht|mensaje|mensagem/i;
/** Around and beside messages: what holds a word for them and is none. */
const AROUND_MESSAGES = new Set(
  "list container wrapper thread feed section group area panel box form editor composer count stream history header toolbar actions body content text button icon".split(
    " ",
  ),
);

/** Elements that call themselves a message; of nested ones the outermost. */
export function* namedMessages(root: Element): Pieces<Element[]> {
  const found: Element[] = [];
  const all = yield* everyNamed(root, CLASSED, NAMED);
  yield* inHandfuls(all.slice(0, 1_500), (element) => {
    const last = found.at(-1);
    if (last && holds(last, element)) return;
    if (tagOf(element) !== "article" && !isNamed(element, ALONE)) return;
    if (isNamed(element, AROUND_MESSAGES) || matches(element, `${BOX}, input, a, button, iframe`)) return;
    found.push(element);
  });
  return found;
}

/** A conversation of one message: the outermost element around an anchor that calls itself one. Null for none. */
export function* loneThread(root: Element, anchors: readonly Element[]): Pieces<Thread | null> {
  const boxed = new Set(queryAll(root, BOX).flatMap((box) => pathUp(box, root).slice(1)));
  for (const anchor of anchors.slice(0, 40)) {
    yield;
    let block: Element | null = null;
    for (let up: Element | null = anchor; up && up !== root && !boxed.has(up); up = outerOf(up)) {
      if (tagOf(up) === "article" || isNamed(up, ALONE)) block = up;
    }
    const container = block && outerOf(block);
    if (!block || !container || closest(block, IN_PASSING) || wordsIn(block).length < 12) continue;
    return { container, blocks: [block], points: pointsOf(container, [block]) };
  }
  return null;
}
