/** From a tree of elements to plain text with paragraphs, in bounded time and without trusting any property of the page. */
import {
  attribute,
  contentOf,
  firstChildOf,
  firstElementOf,
  matches,
  nextSiblingOf,
  nodeType,
  nodeValue,
  parentOf,
  tagOf,
} from "./nodes";

/** What may still be read; shared by the messages of one page and lowered while reading. */
export interface TextBudget {
  characters: number;
  nodes: number;
  /** Set when something was left out for want of budget. */
  cut: boolean;
}

/** What a tag does to the text: newlines that must stand around it, or one of the marks below. */
const UNREAD = -1;
const BREAK = -2;
const CELL = -3;
const TAGS = new Map<string, number>(
  (
    [
      [
        UNREAD,
        "script style template noscript svg math head title select textarea button input iframe object embed audio video canvas",
      ],
      // Set apart by an empty line.
      [2, "p h1 h2 h3 h4 h5 h6 blockquote ul ol dl pre table hr"],
      // On a line of its own.
      [
        1,
        "address article aside dd details dialog div dt fieldset figcaption figure footer form header legend li main nav section summary tbody tfoot thead tr",
      ],
      [BREAK, "br"],
      [CELL, "td th"],
    ] as const
  ).flatMap(([mark, tags]) => tags.split(" ").map((tag) => [tag, mark] as const)),
);

const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const MAY_BE_HIDDEN = "[hidden], [style*='display' i], [style*='visibility' i]";
const KEEPS_NEWLINES = "pre, .plain-text-white-space";

const isHidden = (element: Element): boolean =>
  attribute(element, "hidden") !== null || HIDDEN_STYLE.test(attribute(element, "style") ?? "");

/**
 * The elements of a kind below `root`. Asked once: browsers answer this in microseconds, while asking each element
 * would be most of the time that reading takes.
 */
const found = (root: Element, selector: string): ReadonlySet<Element> | undefined => {
  const list = Element.prototype.querySelectorAll.call(root, selector);
  return list.length > 0 ? new Set(Array.from(list)) : undefined;
};

/** White space other than single spaces. */
const NEEDS_FOLDING = /[^\S ]| {2}/;

/** Collects words, holding back white space until the next word decides whether it is needed. */
class PlainText {
  private readonly parts: string[] = [];
  private gap = 0;
  private space = false;

  constructor(private readonly budget: TextBudget) {}

  /** Makes sure that at least so many newlines stand before the next word. */
  breakLine(newlines: number): void {
    if (newlines === 0) return;
    this.gap = Math.max(this.gap, newlines);
    this.space = false;
  }

  addLineBreak(): void {
    this.breakLine(Math.min(2, this.gap + 1));
  }

  addWords(raw: string): void {
    // A run of white space folds to one character, so a little more than the budget is looked at, never all of it.
    const most = this.budget.characters * 2 + 100;
    if (raw.length > most) this.budget.cut = true;
    const cut = raw.slice(0, most);
    // Most text is folded already, and looking is ten times cheaper than replacing each of its spaces.
    const folded = NEEDS_FOLDING.test(cut) ? cut.replace(/\s+/g, " ") : cut;
    const text = folded.trim();
    if (folded.startsWith(" ")) this.space = true;
    if (!text) return;
    this.put(this.separator() + text);
    this.gap = 0;
    this.space = folded.endsWith(" ");
  }

  addLines(raw: string): void {
    for (const [index, line] of raw.split(/\r\n?|\n/).entries()) {
      if (index > 0) this.addLineBreak();
      this.addWords(line);
      if (this.budget.characters <= 0) return;
    }
  }

  toString(): string {
    return this.parts.join("");
  }

  private separator(): string {
    if (this.parts.length === 0) return "";
    if (this.gap > 0) return "\n".repeat(this.gap);
    return this.space ? " " : "";
  }

  private put(text: string): void {
    if (text.length > this.budget.characters) this.budget.cut = true;
    const kept = text.slice(0, Math.max(0, this.budget.characters));
    this.budget.characters -= kept.length;
    this.parts.push(kept);
  }
}

/**
 * Like `textOf`, drawing on a budget shared by several elements; sets `budget.cut` when something was left out.
 * Walks without recursion: mails nest tables hundreds deep.
 */
export function boundedText(root: Element, budget: TextBudget, skip?: string): string {
  const out = new PlainText(budget);
  const left = skip === undefined ? undefined : found(root, skip);
  const hidden = found(root, MAY_BE_HIDDEN);
  const lined = found(root, KEEPS_NEWLINES);
  const kept: Element[] = matches(root, KEEPS_NEWLINES) ? [root] : [];

  const open = (element: Element): Node | null => {
    const effect = TAGS.get(tagOf(element)) ?? 0;
    if (effect === UNREAD || left?.has(element) || (hidden?.has(element) && isHidden(element))) return null;
    if (effect === BREAK) out.addLineBreak();
    else if (effect === CELL) out.addWords(" ");
    else out.breakLine(effect);
    if (lined?.has(element)) kept.push(element);
    return firstChildOf(element);
  };
  const close = (element: Node) => {
    if (kept.length > 0 && kept.at(-1) === element) kept.pop();
    out.breakLine(Math.max(0, TAGS.get(tagOf(element as Element)) ?? 0));
  };

  let node: Node | null = firstChildOf(root);
  while (node) {
    budget.nodes -= 1;
    if (budget.nodes <= 0 || budget.characters <= 0) {
      budget.cut = true;
      return out.toString();
    }
    const type = nodeType(node);
    let next: Node | null = null;
    if (type === 1) next = open(node as Element);
    else if (type === 3) {
      if (kept.length > 0) out.addLines(nodeValue(node) ?? "");
      else out.addWords(nodeValue(node) ?? "");
    }
    while (!next) {
      if (nodeType(node) === 1) close(node);
      next = nextSiblingOf(node);
      if (next) break;
      const parent: Node | null = parentOf(node);
      if (!parent || parent === root) return out.toString();
      node = parent;
    }
    node = next;
  }
  return out.toString();
}

/**
 * What a reader would see of `element` as plain text: blocks and `<br>` become newlines, paragraphs an empty line;
 * scripts, styles, controls and what is hidden by attribute are left out, and so is all that matches `skip`.
 * At most `limit` characters. Computed styles are not asked: a collapsed history is still the ticket's history.
 */
export const textOf = (element: Element, limit: number, skip?: string): string =>
  boundedText(element, { characters: limit, nodes: limit * 4 + 1_000, cut: false }, skip);

/** The text of a one-line field, white space folded; undefined when there is none. */
export function lineOf(element: Element | null, limit: number): string | undefined {
  if (!element) return undefined;
  const plain = firstElementOf(element) === null && TAGS.get(tagOf(element)) !== UNREAD;
  const text = plain ? (contentOf(element) ?? "").slice(0, limit * 4) : textOf(element, limit);
  return text.replace(/\s+/g, " ").trim().slice(0, limit) || undefined;
}
