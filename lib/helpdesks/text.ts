/** From a tree of elements to plain text with paragraphs, in bounded time and without trusting any property of the page. */
import {
  attribute,
  firstChildOf,
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

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const UNREAD = words(
  "script style template noscript svg math head title select textarea button input iframe object embed audio video canvas",
);
/** Set apart by an empty line. */
const PARAGRAPH = words("p h1 h2 h3 h4 h5 h6 blockquote ul ol dl pre table hr");
/** On a line of its own. */
const LINE = words(
  "address article aside dd details dialog div dt fieldset figcaption figure footer form header legend li main nav section summary tbody tfoot thead tr",
);

const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const KEEPS_NEWLINES = "pre, .plain-text-white-space";

const isUnread = (element: Element, skip: string | undefined): boolean =>
  UNREAD.has(tagOf(element)) ||
  attribute(element, "hidden") !== null ||
  HIDDEN_STYLE.test(attribute(element, "style") ?? "") ||
  (skip !== undefined && matches(element, skip));

/** Newlines that must stand between two neighbours because of this element. */
function gapOf(tag: string): number {
  if (PARAGRAPH.has(tag)) return 2;
  return LINE.has(tag) ? 1 : 0;
}

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
    const folded = raw.slice(0, most).replace(/\s+/g, " ");
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
  const kept: Element[] = [];
  const open = (node: Node): Node | null => {
    if (nodeType(node) === 3) {
      const raw = nodeValue(node) ?? "";
      if (kept.length > 0) out.addLines(raw);
      else out.addWords(raw);
      return null;
    }
    if (nodeType(node) !== 1) return null;
    const element = node as Element;
    const tag = tagOf(element);
    if (tag === "br") out.addLineBreak();
    else if (tag === "td" || tag === "th") out.addWords(" ");
    if (element !== root && isUnread(element, skip)) return null;
    out.breakLine(gapOf(tag));
    if (matches(element, KEEPS_NEWLINES)) kept.push(element);
    return firstChildOf(element);
  };
  const close = (node: Node) => {
    if (nodeType(node) !== 1) return;
    if (kept.at(-1) === node) kept.pop();
    out.breakLine(gapOf(tagOf(node as Element)));
  };

  let node: Node = root;
  for (;;) {
    budget.nodes -= 1;
    if (budget.nodes <= 0 || budget.characters <= 0) {
      budget.cut = true;
      return out.toString();
    }
    let next: Node | null = open(node);
    while (!next) {
      close(node);
      if (node === root) return out.toString();
      next = nextSiblingOf(node);
      if (!next) {
        const parent: Node | null = parentOf(node);
        if (!parent) return out.toString();
        node = parent;
      }
    }
    node = next;
  }
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
  return textOf(element, limit).replace(/\s+/g, " ").trim() || undefined;
}
