/** A ticket's subject on a page without an adapter: the heading or field that most speaks for being it. */
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
import { READING_LIMITS } from "../limits";
import { type Around, pick } from "./around";
import { isAround, isBefore, wordsIn } from "./walk";
import { isNamed, namesOf } from "./words";

const SUBJECT_WORDS = new Set("subject title summary betreff asunto assunto titulo".split(" "));
export const IN_PASSING =
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
  "h1, h2, h3, [role='heading'], [class*='subject' i], [class*='title' i], [id*='subject' i], [data-testid*='subject' i], [data-test-id*='subject' i], [data-testid*='title' i], [data-test-id*='title' i], input[name*='subject' i], input[id*='subject' i], input[name*='title' i], [class*='betreff' i], [class*='asunto' i], [class*='assunto' i]";

/** A heading's words without numbers and buttons that stand in elements of their own. */
export function shownIn(element: Element): string {
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
  return bare
    .replace(/\s+/g, " ")
    .replace(/\s*[#№]\s*$/, "")
    .trim();
}

/**
 * Headings inside a message are the customer's own and not asked.
 * @param id as the address has it, to be taken off the subject
 */
export function guessSubject(page: Around, id: string): string | undefined {
  const { root, thread } = page;
  const title = titleOf(root);
  const [first] = thread;
  let best: string | undefined;
  let most = 1.5;
  for (const element of pick(page, HEADINGS)) {
    const tag = tagOf(element);
    if (tag === "input" && attribute(element, "type") === "hidden") continue;
    if (isAround(element, thread)) continue;
    const text = withoutNumber(shownIn(element), id);
    if (text.length < 3 || text.length > 300 || !/\p{L}{2}/u.test(text)) continue;
    // "Ticket #20417": the number people say, not what it is about.
    if (/^\p{L}{1,14}\s?[#№:]?\s?\d+$/u.test(text)) continue;
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

/** The page's title and main headings as one text, where a ticket's number is printed. */
export const headlines = (root: Element): string =>
  [
    titleOf(root),
    ...queryAll(root, "h1, h2, h3")
      .slice(0, 8)
      .map((heading) => contentOf(heading) ?? ""),
  ].join("\n");
