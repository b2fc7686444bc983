/** Narrows text to the neighbourhood of its digits: facts hold digits, and most of a letter does not. */
import type { Stretch } from "../text/own-words";
import { isSpace } from "../text/spaces";
import { signsOfWords } from "./sign-words";
import { signsAround } from "./signs";

/** A kind's name may stand this far before the number, a unit or month this far behind. */
const BEFORE = 80;
const AFTER = 48;
/** Widening to whole words stops here, so that a page of digits without a space costs no more than its length. */
const WIDEN = 40;

/** A longer row of digits is no number of anything (a dump, a key): it is passed over. */
const LONGEST_NUMBER = 40;

/** Lines that follow one another are one text: a mail's wrap may part "invoice" from its number. */
const joined = (stretches: readonly Stretch[]): Stretch[] => {
  const out: Stretch[] = [];
  for (const { start, end } of stretches) {
    const last = out.at(-1);
    if (last && start >= last.end && start - last.end <= 1) last.end = end;
    else out.push({ start, end });
  }
  return out;
};

/** A part of a folded text around digits, and what stands beside them there (bits of `SIGN`). */
export interface Window extends Stretch {
  text: string;
  signs: number;
  /** Where in `text` the first digit stands and where the last one ends; 0 where there is none. */
  firstDigit: number;
  digitsEnd: number;
}

const LINK = /(?:https?:\/\/|www\.)\S+/g;

/** A folded text with blanks for its links: the digits of an address are no facts. Every other place stays the same. */
export const withoutLinks = (folded: string): string =>
  folded.includes("://") || folded.includes("www.")
    ? folded.replace(LINK, (link) => " ".repeat(link.length))
    : folded;

const DIGITS = /\d+/g;
/** Rows of digits in a part of a text, as places where each begins and ends. */
const digitsIn = (text: string, start: number, end: number): number[] => {
  const found: number[] = [];
  DIGITS.lastIndex = start;
  for (let match = DIGITS.exec(text); match && match.index < end; match = DIGITS.exec(text))
    found.push(match.index, Math.min(DIGITS.lastIndex, end));
  return found;
};

/** The part `start`–`end` of a folded text, and what any pattern could find in it. */
export const windowOf = (folded: string, { start, end }: Stretch): Window => {
  const digits = digitsIn(folded, start, end);
  let signs = digits.length > 0 ? signsOfWords(folded, start, end) : 0;
  for (let at = 0; at < digits.length; at += 2)
    signs |= signsAround(folded, digits[at] as number, digits[at + 1] as number);
  return {
    start,
    end,
    text: folded.slice(start, end),
    signs,
    firstDigit: (digits[0] ?? start) - start,
    digitsEnd: (digits.at(-1) ?? start) - start,
  };
};

/** Parts of `stretches` around digits, widened to whole words, none overlapping. */
export const digitWindows = (folded: string, stretches: readonly Stretch[]): Window[] => {
  const out: Stretch[] = [];
  for (const { start, end } of joined(stretches)) {
    const digits = digitsIn(folded, start, end);
    for (let i = 0; i < digits.length; i += 2) {
      const at = digits[i] as number;
      const lastDigit = (digits[i + 1] as number) - 1;
      if (lastDigit - at >= LONGEST_NUMBER) continue;
      let from = Math.max(start, at - BEFORE);
      while (from > start && at - from < BEFORE + WIDEN && !isSpace(folded.charCodeAt(from - 1))) from -= 1;
      let to = Math.min(end, lastDigit + AFTER);
      while (to < end && to - lastDigit < AFTER + WIDEN && !isSpace(folded.charCodeAt(to))) to += 1;
      const last = out.at(-1);
      if (last && from <= last.end && last.end >= start) last.end = Math.max(last.end, to);
      else out.push({ start: from, end: to });
    }
  }
  return out.map((stretch) => windowOf(folded, stretch));
};
