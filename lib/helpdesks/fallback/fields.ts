/** Subject, requester and status of a ticket on a page without an adapter, told by structure and by developers' words. */
import type { Person, TicketStatus } from "../../ticket";
import {
  attribute,
  closest,
  contentOf,
  documentOf,
  firstElementOf,
  isShown,
  lineOf,
  matches,
  query,
  queryAll,
  tagOf,
} from "../dom";
import { isSamePerson } from "../kit/roles";
import { READING_LIMITS } from "../limits";
import { childrenOf, holds, isBefore, outerOf, wordsIn } from "./walk";
import { CUSTOMER_WORDS, isNamed, namesOf } from "./words";

const LOOKED_AT = 60;
const SUBJECT_WORDS = new Set("subject title summary betreff asunto assunto titulo".split(" "));
const IN_PASSING =
  "nav, [role='navigation'], [role='menu'], [role='dialog'], [role='listbox'], footer, aside";

const titleOf = (root: Element): string => {
  const document = documentOf(root);
  const title = document && query(document, "head > title");
  return title ? wordsIn(title) : "";
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** A subject without the ticket's number before or behind it. */
export function withoutNumber(text: string, id: string): string {
  const number = `[[(]?\\s*(?:[\\p{L}.]{1,12}\\s*)?[#№]?\\s*${escaped(id)}\\s*[\\])]?`;
  const bare = text
    .replace(new RegExp(`^${number}\\s*[-:·|–—]?\\s*`, "u"), "")
    .replace(new RegExp(`\\s*[-:·|–—]?\\s*${number}$`, "u"), "")
    .replace(/^[[(]?\p{L}{0,12}\s?[#№]\s?\d+[\])]?\s*[-:·|–—]?\s*/u, "")
    .trim();
  return bare || text;
}

const HEADINGS =
  "h1, h2, h3, [role='heading'], [class*='subject' i], [class*='title' i], [id*='subject' i], input[name*='subject' i], input[id*='subject' i], input[name*='title' i], [class*='betreff' i], [class*='asunto' i], [class*='assunto' i]";

/** A heading's words without numbers and buttons that stand in elements of their own. */
function shownIn(element: Element): string {
  if (tagOf(element) === "input")
    return ((element as HTMLInputElement).value ?? "").replace(/\s+/g, " ").trim();
  const whole = lineOf(element, READING_LIMITS.line) ?? "";
  if (firstElementOf(element) === null) return whole;
  let bare = whole;
  for (const part of queryAll(element, "*").slice(0, 12)) {
    if (firstElementOf(part) !== null) continue;
    const words = wordsIn(part);
    if (
      /^[[(]?[#№]?\s*\d+[\])]?$/.test(words) ||
      matches(part, "button, a[class*='btn' i], [class*='badge' i]")
    )
      bare = bare.replace(words, " ");
  }
  return bare.replace(/\s+/g, " ").trim();
}

/**
 * @param thread its messages; a heading inside one of them is the customer's own
 * @param id as the address has it, to be taken off the subject
 */
export function guessSubject(root: Element, thread: readonly Element[], id: string): string | undefined {
  const title = titleOf(root);
  const [first] = thread;
  let best: string | undefined;
  let most = 1.5;
  for (const element of queryAll(root, HEADINGS).slice(0, LOOKED_AT)) {
    const tag = tagOf(element);
    if (tag === "input" && attribute(element, "type") === "hidden") continue;
    if (thread.some((block) => holds(block, element)) || thread.some((block) => holds(element, block)))
      continue;
    const text = withoutNumber(shownIn(element), id);
    if (text.length < 3 || text.length > 300 || !/\p{L}{2}/u.test(text)) continue;
    let points = tag === "h1" ? 2 : tag === "h2" || tag === "input" ? 1.5 : tag === "h3" ? 0.5 : 0;
    if (isNamed(element, SUBJECT_WORDS)) points += namesOf(element).has("subject") ? 2.5 : 1.5;
    if (title.includes(text)) points += text.length > 12 ? 3 : 1;
    if (first && isBefore(element, first)) points += 0.5;
    if (closest(element, IN_PASSING)) points -= 2.5;
    if (!isShown(element)) points -= 2;
    if (points > most) {
      most = points;
      best = text;
    }
  }
  return best ?? subjectInTitle(title, id);
}

/** A title that names the ticket names its subject beside it. */
function subjectInTitle(title: string, id: string): string | undefined {
  if (!title.includes(id)) return undefined;
  const pieces = title
    .split(/\s[|–—·•:-]\s/)
    .map((piece) => withoutNumber(piece.trim(), id))
    .filter((piece) => piece.length > 2 && !piece.includes(id));
  return pieces.sort((a, b) => b.length - a.length)[0]?.slice(0, READING_LIMITS.line);
}

const EMAIL = /[^\s<>@"'(),;:]+@[^\s<>@"'(),;:]+\.[a-z]{2,}/i;
const PEOPLE =
  "[class*='requester' i], [class*='requestor' i], [class*='customer' i], [class*='contact' i], [class*='client' i], [class*='enduser' i], [class*='kunde' i], [class*='cliente' i], [id*='requester' i], [id*='customer' i], [id*='contact' i], [data-testid*='requester' i], [data-testid*='customer' i], [data-testid*='contact' i], [data-test-id*='requester' i], [data-test-id*='customer' i], [data-test-id*='contact' i], [data-field*='requester' i], [data-field*='customer' i]";
const LABELS = "label, dt, th, button, [role='button'], legend, option, script, style";

interface Guess {
  person: Person;
  points: number;
}

/** Short printed texts below an element that may be a name. */
const linesIn = (element: Element): { text: string; leaf: Element }[] =>
  (firstElementOf(element) === null ? [element] : queryAll(element, "*").slice(0, 40))
    .filter((leaf) => firstElementOf(leaf) === null && !closest(leaf, LABELS))
    .map((leaf) => ({ leaf, text: wordsIn(leaf) }))
    .filter(({ text }) => text.length > 1 && text.length <= 80);

const addressIn = (element: Element): string | undefined => {
  const link = query(element, "a[href^='mailto:']");
  const linked = /^mailto:([^?]+@[^?]+)/.exec((link && attribute(link, "href")) ?? "")?.[1];
  return (
    linked ??
    linesIn(element)
      .map(({ text }) => EMAIL.exec(text)?.[0])
      .find((found) => found !== undefined)
  );
};

const isName = (text: string): boolean =>
  text.length >= 2 &&
  text.length <= 60 &&
  !/[@\d:/]/.test(text) &&
  /^\p{L}/u.test(text) &&
  text.split(" ").length <= 6;

function personIn(panel: Element, authors: readonly Person[]): Guess | null {
  const lines = linesIn(panel);
  const email = addressIn(panel);
  const author = lines
    .map(({ text }) => authors.find((each) => isSamePerson(each, { name: text })))
    .find((each) => each !== undefined);
  if (author?.name) return { person: { name: author.name, ...(email && { email }) }, points: email ? 6 : 4 };
  const byMail = email && authors.find((each) => isSamePerson(each, { email }));
  const named = lines.filter(({ text }) => isName(text));
  const heading = named.find(({ leaf }) => /^(?:h[1-6]|a|strong|b|dd|td)$/.test(tagOf(leaf))) ?? named[0];
  const name = byMail ? byMail.name : heading?.text;
  if (!name && !email) return null;
  if (!email && authors.length > 0) return null;
  return { person: { ...(name && { name }), ...(email && { email }) }, points: email ? 3 : 1 };
}

/**
 * Who asks: named as such on the page, and best of all also an author of the conversation.
 * @param authors of the messages, as far as they are known
 */
export function guessRequester(
  root: Element,
  thread: readonly Element[],
  authors: readonly (Person | undefined)[],
): Person | undefined {
  const known = authors.filter((each) => each !== undefined);
  let best: Guess | null = null;
  for (const panel of queryAll(root, PEOPLE).slice(0, LOOKED_AT)) {
    if (!isNamed(panel, CUSTOMER_WORDS) && !/contact|customer|request/i.test([...namesOf(panel)].join(" ")))
      continue;
    if (thread.some((block) => holds(block, panel) || holds(panel, block))) continue;
    if (closest(panel, "nav, [role='navigation'], ul li a")) continue;
    if (wordsIn(panel).length > 1_200) continue;
    const guess = personIn(panel, known);
    if (guess && guess.points > (best?.points ?? 0)) best = guess;
  }
  return best?.person ?? mailedAuthor(root, thread, known);
}

/** An author whose name stands beside an address somewhere outside of the conversation. */
function mailedAuthor(
  root: Element,
  thread: readonly Element[],
  authors: readonly Person[],
): Person | undefined {
  for (const link of queryAll(root, "a[href^='mailto:']").slice(0, 20)) {
    if (thread.some((block) => holds(block, link)) || closest(link, "nav, header, footer")) continue;
    const email = /^mailto:([^?]+@[^?]+)/.exec(attribute(link, "href") ?? "")?.[1];
    let around: Element | null = link;
    for (let up = 0; up < 4 && around; up += 1) {
      const lines = linesIn(around);
      const author = authors.find((each) => lines.some(({ text }) => isSamePerson(each, { name: text })));
      if (author?.name) return { name: author.name, ...(email && { email }) };
      around = outerOf(around);
    }
  }
  return undefined;
}

const CODES: Readonly<Record<string, TicketStatus>> = {
  new: "new",
  open: "open",
  opened: "open",
  reopened: "open",
  active: "open",
  pending: "pending",
  waiting: "pending",
  hold: "pending",
  onhold: "pending",
  snoozed: "pending",
  solved: "solved",
  resolved: "solved",
  closed: "closed",
  done: "solved",
};
const STATUS =
  "select[name*='status' i], select[id*='status' i], select[name*='state' i], [data-status], [data-state], [class*='status' i], [class*='state' i]";

/** By the program's own code for it, never by its printed name. */
export function guessStatus(root: Element, thread: readonly Element[]): TicketStatus | undefined {
  for (const element of queryAll(root, STATUS).slice(0, LOOKED_AT)) {
    if (thread.some((block) => holds(block, element)) || closest(element, IN_PASSING.replace(", aside", "")))
      continue;
    if (
      closest(element, "ul, ol, table tbody") &&
      childrenOf(element).length === 0 &&
      tagOf(element) !== "select"
    ) {
      // One of many statuses, each in its row.
      if (queryAll(root, `${tagOf(element)}[class*='status' i]`).length > 3) continue;
    }
    const code =
      tagOf(element) === "select"
        ? ((element as HTMLSelectElement).value ?? "")
        : (attribute(element, "data-status") ?? attribute(element, "data-state") ?? "");
    const status = CODES[code.toLowerCase().replace(/[^a-z]/g, "")];
    if (status) return status;
    const names = namesOf(element);
    if (!names.has("status") && !names.has("state")) continue;
    for (const name of names) if (Object.hasOwn(CODES, name) && name !== "active") return CODES[name];
  }
  return undefined;
}

/** The page's title and main headings as one text, where a ticket's number is printed. */
export const headlines = (root: Element): string =>
  [
    titleOf(root),
    ...queryAll(root, "h1, h2, h3")
      .slice(0, 8)
      .map((heading) => contentOf(heading) ?? ""),
  ].join("\n");
