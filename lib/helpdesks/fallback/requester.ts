/** Who asks, on a page without an adapter: named as such by developers' words, best of all also an author. */
import type { Person } from "../../ticket";
import { attribute, closest, firstElementOf, query, queryAll, tagOf } from "../dom";
import { isSamePerson } from "../kit/roles";
import { type Around, pick } from "./around";
import { shownIn } from "./subject";
import { isAround, outerOf, wordsIn } from "./walk";
import { CUSTOMER_WORDS, isNamed, namesOf } from "./words";

const EMAIL = /[^\s<>@"'(),;:]+@[^\s<>@"'(),;:]+\.[a-z]{2,}/i;
const PEOPLE =
  "[class*='requester' i], [class*='requestor' i], [class*='reporter' i], [data-testid*='reporter' i], [class*='customer' i], [class*='contact' i], [class*='client' i], [class*='enduser' i], [class*='visitor' i], [class*='kunde' i], [class*='cliente' i], [id*='requester' i], [id*='customer' i], [id*='contact' i], [data-testid*='requester' i], [data-testid*='customer' i], [data-testid*='contact' i], [data-test-id*='requester' i], [data-test-id*='customer' i], [data-test-id*='contact' i], [data-field*='requester' i], [data-field*='customer' i]";
const LABELS = "label, dt, th, button, [role='button'], legend, option, script, style";

interface Guess {
  person: Person;
  points: number;
}

/** Short printed texts below an element that may be a name; what a field holds is one, too. */
const linesIn = (element: Element): { text: string; leaf: Element }[] =>
  tagOf(element) === "input" ? [{ leaf: element, text: shownIn(element) }] : printedIn(element);

const printedIn = (element: Element): { text: string; leaf: Element }[] =>
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

/** Each author once: a long thread has two or three. */
function distinct(authors: readonly (Person | undefined)[]): Person[] {
  const people = new Map<string, Person>();
  for (const each of authors) if (each) people.set(`${each.name} ${each.email}`, each);
  return [...people.values()];
}

/**
 * Who asks: named as such on the page, and best of all also an author of the conversation.
 * @param authors of the messages, as far as they are known
 */
export function guessRequester(page: Around, authors: readonly (Person | undefined)[]): Person | undefined {
  const known = distinct(authors);
  let best: Guess | null = null;
  const alone: Guess[] = [];
  for (const panel of pick(page, PEOPLE)) {
    if (!isNamed(panel, CUSTOMER_WORDS) && !/contact|customer|request/i.test([...namesOf(panel)].join(" ")))
      continue;
    if (isAround(panel, page.thread)) continue;
    if (closest(panel, "nav, [role='navigation'], ul li a")) continue;
    if (wordsIn(panel).length > 1_200) continue;
    const guess = personIn(panel, known);
    if (guess) alone.push(guess);
    if (guess && guess.points > (best?.points ?? 0)) best = guess;
  }
  if (!best) return mailedAuthor(page, known);
  // Name and address in two rows of one table, each named for the customer.
  const mails = new Set(alone.flatMap(({ person }) => (person.email && !person.name ? [person.email] : [])));
  const [email] = mails;
  return best.person.email || mails.size !== 1 ? best.person : { ...best.person, ...(email && { email }) };
}

/** An author whose name stands beside an address somewhere outside of the conversation. */
function mailedAuthor(page: Around, authors: readonly Person[]): Person | undefined {
  for (const link of pick(page, "a[href^='mailto:']", 20)) {
    if (closest(link, "nav, footer")) continue;
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
