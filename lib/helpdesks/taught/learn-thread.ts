/** From one message of each kind to the block that every message has, and the part of it that holds the words. */
import { matches, query, queryAll, tagOf } from "../dom";
import { siblingsOf } from "../fallback/siblings";
import { commonOf, holds, outerOf, pathUp, wordsIn } from "../fallback/walk";
import { isNamed, MESSAGE_WORDS } from "../fallback/words";
import { TAUGHT_LIMITS } from "./profile";
import { namesFor, relativeSelectors, selectorFor } from "./selectors";
import { outermost } from "./tree";

/** The repeated block, as selectors and as found on this page. */
export interface Blocks {
  list: string;
  items: string;
  body: string;
  elements: Element[];
}

/** What people's own text is made of; a message's body is something around it. */
const TEXTUAL = new Set(
  "p br b i em strong u a ul ol li blockquote h1 h2 h3 h4 h5 h6 table tbody thead tr td th font code pre img hr span sub sup small s mark picture figure".split(
    " ",
  ),
);

/** Elements around a pointed-at one, up to its block, that may be the message's body: those with a name. */
function bodyCandidates(pick: Element, item: Element): Element[] {
  const chain = pathUp(pick, item);
  const framed = chain.filter((element) => tagOf(element) === "iframe");
  if (framed.length > 0) return framed;
  return chain.filter((element) => {
    const names = namesFor(element);
    return names.length > 0 && !(TEXTUAL.has(tagOf(element)) && names.every((name) => name.startsWith("[")));
  });
}

const single = (item: Element, selector: string): Element[] => outermost(queryAll(item, selector));

/** How many items have a match that goes with a pick, or with none. */
const covered = (items: readonly Element[], selector: string): number =>
  items.filter((item) => query(item, selector) !== null).length;

/** How much more the further out must find before it is taken for what is inside, which was meant. */
const MUCH_MORE = 1.5;

/** The innermost named element around one pick that all picks' messages have, as a selector below them. */
function commonBody(
  picks: readonly Element[],
  taught: readonly Element[],
  items: readonly Element[],
  more = MUCH_MORE,
): string {
  const [pick] = picks;
  const [own] = taught;
  if (!pick || !own) return "";
  let best = "";
  let most = 0;
  for (const candidate of bodyCandidates(pick, own)) {
    for (const selector of relativeSelectors(candidate, own)) {
      const fits = picks.every((each, index) => {
        const item = taught[index];
        const found = item ? single(item, selector) : [];
        return found.some((element) => holds(element, each) || holds(each, element));
      });
      const count = fits ? covered(items, selector) : 0;
      if (count > 0 && (most === 0 || count > most * more)) [best, most] = [selector, count];
      if (count > 0) break;
    }
  }
  return best;
}

/**
 * The selector of the words in a message. Where the messages pointed at hold theirs in different ways, one of each.
 * Empty when no part of a block can be told from it.
 */
function bodyOf(picks: readonly Element[], taught: readonly Element[], items: readonly Element[]): string {
  const [pick] = picks;
  if (!pick || pick === taught[0]) return "";
  const common = commonBody(picks, taught, items);
  if (common !== "" || picks.length < 2) return common;
  const each = picks.map((one, index) =>
    commonBody([one], taught.slice(index, index + 1), items, Number.POSITIVE_INFINITY),
  );
  return each.includes("") ? "" : [...new Set(each)].join(", ");
}

/** What a list of messages may be known by; nothing where messages stand outside of it, too. */
function listNames(list: Element, root: Element, items: readonly Element[] = []): string {
  if (list === root || items.some((item) => !holds(list, item))) return "";
  return namesFor(list).find((name) => queryAll(root, name).length === 1) ?? "";
}

/** What blocks are looked for in and by. */
interface Around {
  root: Element;
  list: Element;
  picks: readonly Element[];
}

interface Candidate {
  selector: string;
  elements: Element[];
  body: string;
  score: number;
}

const BOXES = "textarea, [contenteditable='true'], iframe";

function rated(selector: string, at: Around, taught: readonly Element[]): Candidate | null {
  if (selector.length > TAUGHT_LIMITS.selector) return null;
  const all = queryAll(at.root, selector);
  const elements = outermost(all);
  if (!taught.every((item) => elements.includes(item))) return null;
  const body = bodyOf(at.picks, taught, elements);
  const isLike = (element: Element) => body !== "" && query(element, body) !== null;
  let score = elements.length - all.length;
  for (const element of elements) {
    // Strangers are worse than messages missed. A box for the next message is neither.
    if (isLike(element) || (holds(at.list, element) && wordsIn(element) !== "")) score += 1;
    else if (!holds(at.list, element) && !query(element, BOXES)) score -= 3;
  }
  return { selector, elements, body, score: score - (all.length - elements.length) * 2 };
}

const bestOf = (candidates: readonly (Candidate | null)[]): Candidate | null =>
  candidates.reduce((best, one) => (one && (!best || one.score > best.score) ? one : best), null);

/** The best selector for these blocks: a name they share, else their place in the list. */
function itemsBy(taught: readonly Element[], at: Around): Candidate | null {
  const { root, list } = at;
  const [first] = taught;
  if (!first) return null;
  const shared = namesFor(first).filter((name) => taught.every((other) => matches(other, name)));
  const within = listNames(list, root);
  const named = [...shared, ...(within ? shared.map((name) => `${within} ${name}`) : [])];
  const best = bestOf(named.map((selector) => rated(selector, at, taught)));
  if (best || !taught.every((item) => outerOf(item) === list)) return best;
  const inList = within || (list === root ? "" : (selectorFor(list, root) ?? ""));
  if (inList === "") return null;
  const tags = new Set(taught.map(tagOf));
  return rated(`${inList} > ${tags.size === 1 ? tagOf(first) : "*"}`, at, taught);
}

/** Whether blocks hold one message each: none of them has bodies in different places. */
const areSingle = (blocks: readonly Element[], body: string): boolean =>
  body === "" || blocks.every((block) => new Set(single(block, body).map(outerOf)).size < 2);

/** Pairs of elements around two picks that may be their blocks, outermost first, those of one depth before others. */
function pairs(picks: readonly [Element, Element], list: Element): [Element, Element][] {
  const [one = [], other = []] = picks.map((pick) => pathUp(pick, list).reverse());
  return one
    .flatMap((first, depth) => other.map((second, own) => ({ first, second, depth, own })))
    .sort(
      (a, b) => a.depth + a.own - (b.depth + b.own) || Math.abs(a.depth - a.own) - Math.abs(b.depth - b.own),
    )
    .map(({ first, second }) => [first, second]);
}

/** Whether an element is nothing but people's own text, so that all of it can be read. */
const isPlain = (element: Element): boolean =>
  queryAll(element, "*").every((inner) => TEXTUAL.has(tagOf(inner)) || namesFor(inner).length === 0);

function found(taught: readonly Element[], at: Around): Blocks | null {
  const by = itemsBy(taught, at);
  if (!by) return null;
  const { selector, body } = by;
  const isWhole = taught.every((item, index) => item === at.picks[index] || isPlain(item));
  if (body === "" ? !isWhole : !areSingle(by.elements, body)) return null;
  const elements = by.elements.filter((item) => body === "" || query(item, body) !== null);
  return { list: listNames(at.list, at.root, elements), items: selector, body, elements };
}

/** One message alone says less: those like it around it, or what calls itself a message. */
function aroundOne(pick: Element, root: Element): Blocks | null {
  const { container, blocks } = siblingsOf(pick, root);
  const own = blocks.find((block) => holds(block, pick));
  const alone = pathUp(pick, root).filter(
    (element) => namesFor(element).length > 0 && !TEXTUAL.has(tagOf(element)),
  );
  const named = alone
    .filter((element) => tagOf(element) === "article" || isNamed(element, MESSAGE_WORDS))
    .at(-1);
  const item = blocks.length > 1 && own ? own : (named ?? alone[0] ?? pick);
  const list = blocks.length > 1 && own ? container : (outerOf(item) ?? root);
  return found([item], { root, list, picks: [pick] });
}

/**
 * The messages of a page, from those that were pointed at.
 * @param picks one element of each, anywhere in it; two of different people say most
 * @returns null when they can't be told apart or nothing holds them
 */
export function learnBlocks([first, second]: readonly Element[], root: Element): Blocks | null {
  if (!first) return null;
  if (!second) return aroundOne(first, root);
  const list = commonOf([first, second]);
  if (!list || list === first || list === second || !holds(root, list)) return null;
  for (const taught of pairs([first, second], list)) {
    const blocks = found(taught, { root, list, picks: [first, second] });
    if (blocks) return blocks;
  }
  return null;
}
