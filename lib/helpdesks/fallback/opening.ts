/** What a ticket was opened with, where a page keeps it apart from the answers: the description above the comments. */
import type { Person } from "../../ticket";
import { closest, isShown, lineOf, query, queryAll, tagOf } from "../dom";
import { READING_LIMITS } from "../limits";
import { personOf } from "../people";
import { type Around, pick } from "./around";
import { BOX, IN_PASSING } from "./likeness";
import { looksLikeTime, markedTimes } from "./times";
import { holds, isBefore, outerOf, wordsIn } from "./walk";
import { AUTHOR_WORDS, BODY_WORDS, isNamed } from "./words";

const CALLED =
  "[class*='descri' i], [id*='descri' i], [data-testid*='descri' i], [data-test-id*='descri' i], [class*='beschreibung' i], [itemprop='description']";
const WORDS = new Set(
  "description beschreibung descripcion descricao descrizione omschrijving opis".split(" "),
);
const APART = `${IN_PASSING}, [role='dialog'], form, label, dt, th, button, h1, h2, h3, h4, a, meta`;
/** Fewer characters are a label. */
const LEAST = 24;

export interface Opening {
  element: Element;
  /** Where its words are. */
  body: Element;
  author: Person | undefined;
  time: Element | null;
}

const isOpening = (element: Element): boolean =>
  isNamed(element, WORDS) &&
  !closest(element, APART) &&
  !query(element, BOX) &&
  isShown(element) &&
  wordsIn(element).length >= LEAST;

/** Its words without the label over them. */
const bodyOf = (element: Element): Element =>
  queryAll(element, "*").find(
    (inner) =>
      isNamed(inner, BODY_WORDS) &&
      !isNamed(inner, WORDS) &&
      wordsIn(inner).length >= wordsIn(element).length / 2,
  ) ?? element;

/** Who wrote it and when, as said beside it. */
function signedBy(element: Element): Pick<Opening, "author" | "time"> {
  const around = outerOf(element);
  if (!around) return { author: undefined, time: null };
  const beside = queryAll(around, "*")
    .slice(0, 60)
    .filter((each) => !holds(element, each) && !closest(each, "form, nav"));
  const names = beside.filter((each) => {
    const words = wordsIn(each);
    const isName = words.length > 2 && words.length <= 60 && !/\d/.test(words) && !looksLikeTime(words);
    return isName && isNamed(each, AUTHOR_WORDS) && !/^(?:input|select|option|label)$/.test(tagOf(each));
  });
  // The innermost: what is around a name says "added by", too.
  const name = names.find((each) => !names.some((other) => other !== each && holds(each, other)));
  const time = markedTimes(around).find((each) => !holds(element, each)) ?? null;
  return { author: name && personOf(lineOf(name, READING_LIMITS.line)), time };
}

/** The only description above a conversation; undefined for none, and for several, of which each may be anything. */
export function openingOf(page: Around): Opening | undefined {
  const [first] = page.thread;
  const all = pick(page, CALLED, 20).filter(
    (element) =>
      isOpening(element) && (!first || isBefore(element, first)) && !(first && holds(element, first)),
  );
  const [element, ...others] = all;
  if (!element || others.some((other) => !holds(element, other))) return undefined;
  return { element, body: bodyOf(element), ...signedBy(element) };
}

/**
 * A conversation's messages without the one that is the ticket's own record, description and all: the subject and the
 * people stand in it, too, and no answer is built like it.
 */
export function answersOf(blocks: readonly Element[]): readonly Element[] {
  const [first, second] = blocks;
  const isDescribed = (block: Element) => queryAll(block, CALLED).some(isOpening);
  return first && second && isDescribed(first) && !isDescribed(second) ? blocks.slice(1) : blocks;
}

/** The words of the only description on a page whose conversation has not begun yet. */
export function unansweredIn(root: Element): Element | null {
  const [element, ...others] = queryAll(root, CALLED).slice(0, 20).filter(isOpening);
  return element && others.every((other) => holds(element, other)) ? bodyOf(element) : null;
}

/** The description whose words these are. */
export function openingAround(body: Element): Opening | undefined {
  const element = closest(body, CALLED);
  return element && isOpening(element) ? { element, body, ...signedBy(element) } : undefined;
}
