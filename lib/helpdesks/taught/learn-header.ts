/** Where a message says who wrote it and when: parts that every message has beside its words. */
import type { Person } from "../../ticket";
import { attribute, firstElementOf, query, queryAll, tagOf } from "../dom";
import { looksLikeTime } from "../fallback/times";
import { holds, wordsIn } from "../fallback/walk";
import { AUTHOR_WORDS, isNamed, TIME_WORDS } from "../fallback/words";
import { isSamePerson } from "../kit/roles";
import { instantOf } from "../times";
import type { Blocks } from "./learn-thread";
import { relativeSelectors } from "./selectors";
import { personAt, timeAt } from "./spots";
import { bodyOfItem } from "./thread";

const LOOKED_AT = 150;
const LONGEST_NAME = 90;

/** Parts of a block outside of its words. */
function headers(item: Element, body: string): Element[] {
  const words = body === "" ? [] : bodyOfItem(item, body);
  return queryAll(item, "*")
    .filter((part) => !words.some((each) => holds(each, part) || holds(part, each)))
    .slice(0, LOOKED_AT);
}

/** The first selector that finds this part here and something in enough of the other blocks. */
function shared(part: Element, item: Element, { elements }: Blocks, least: number): string | null {
  const fits = (selector: string) =>
    elements.filter((other) => query(other, selector) !== null).length >= least;
  // A mere tag stands for too much, unless it is made for this.
  const named = (selector: string) => selector !== tagOf(part) || selector === "time";
  return relativeSelectors(part, item).filter(named).find(fits) ?? null;
}

/** A part of most blocks; some are lines between messages. */
const enough = ({ elements }: Blocks): number => Math.ceil(elements.length / 2);

const isTime = (part: Element, words: string): boolean =>
  looksLikeTime(words) ||
  tagOf(part) === "time" ||
  instantOf(timeAt(part).machine ?? "") !== undefined ||
  (isNamed(part, TIME_WORDS) && /\d/.test(words));

/**
 * @param taught the blocks that were pointed at
 * @param customer as pointed at elsewhere on the page, where they were
 * @returns selectors below a message; empty for what is not there
 */
export function learnHeader(
  blocks: Blocks,
  [item, other]: readonly Element[],
  customer: Person | undefined,
): { author: string; time: string } {
  if (!item) return { author: "", time: "" };
  let author = { selector: "", points: 2 };
  let time = { selector: "", points: 0 };
  for (const part of headers(item, blocks.body)) {
    const words = wordsIn(part);
    const inner = firstElementOf(part);
    // The innermost of nested elements with the same words.
    if (words === "" || words.length > LONGEST_NAME || (inner && wordsIn(inner) === words)) continue;
    if (isTime(part, words)) {
      const points =
        (instantOf(timeAt(part).machine ?? "") === undefined ? 1 : 3) + (tagOf(part) === "time" ? 1 : 0);
      const selector = points > time.points ? shared(part, item, blocks, enough(blocks)) : null;
      if (selector) time = { selector, points };
      continue;
    }
    const person = personAt(part);
    const isTheirs =
      isSamePerson(person, customer) || (customer?.name !== undefined && words === customer.name);
    let points =
      (isTheirs ? 5 : 0) + (isNamed(part, AUTHOR_WORDS) ? 2 : 0) + (attribute(part, "email") ? 2 : 0);
    if (tagOf(part) === "button" || /^\d+$/.test(words)) points -= 3;
    if (points < 2) continue;
    const selector = shared(part, item, blocks, enough(blocks));
    if (!selector) continue;
    const theirs = other && query(other, selector);
    if (theirs) points += wordsIn(theirs) !== words ? 2 : -1;
    if (points > author.points) author = { selector, points };
  }
  return { author: author.selector, time: time.selector };
}
