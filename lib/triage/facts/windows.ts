/** Narrows text to the neighbourhood of its digits: facts hold digits, and most of a letter does not. */
import type { Stretch } from "../text/own-words";
import { isSpace } from "../text/spaces";

/** A kind's name may stand this far before the number, a unit or month this far behind. */
const BEFORE = 80;
const AFTER = 48;
/** Widening to whole words stops here, so that a page of digits without a space costs no more than its length. */
const WIDEN = 40;

/** A longer row of digits is no number of anything (a dump, a key): it is passed over. */
const LONGEST_NUMBER = 40;

const DIGITS = /\d+/g;

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

/** What stands beside digits, one bit each: most patterns for facts hold one of these, and most text has none of them. */
export const SIGN = {
  /** "1-2", "1/2", "1.2" */
  parted: 1,
  /** "1.23", "1,23" */
  cents: 2,
  /** "1st", "2nd", "3rd", "4th" */
  ordinal: 4,
  /** "dia 1" */
  dia: 8,
  /** "el 1" */
  el: 16,
  /** "1-" or "-1" */
  hyphen: 32,
  /** "1-a" or "1/a" */
  joinedBefore: 64,
  /** "a-1", "a_1", "a#1" or "a/1" */
  joinedAfter: 128,
  /** Nine digits in a row. */
  nine: 256,
  /** "123 4" */
  grouped: 512,
  /** "1z" */
  carrier: 1024,
  /** "/12" */
  slashed: 2048,
  /** "a12345" */
  lettered: 4096,
} as const;

const HYPHEN = 45;
const DOT = 46;
const SLASH = 47;
const COMMA = 44;
const UNDERSCORE = 95;
const HASH = 35;
const SPACE = 32;
const isDigitCode = (code: number): boolean => code > 47 && code < 58;
const isLetterCode = (code: number): boolean => code > 96 && code < 123;

/** Signs of a row of digits at `from`–`to`, from what stands on both sides of it. */
const signsAround = (text: string, from: number, to: number): number => {
  let signs = 0;
  const before = text.charCodeAt(from - 1);
  const beforeThat = text.charCodeAt(from - 2);
  const after = text.charCodeAt(to);
  const afterThat = text.charCodeAt(to + 1);
  if (isDigitCode(afterThat)) {
    if (after === HYPHEN || after === SLASH || after === DOT) signs |= SIGN.parted;
    if ((after === DOT || after === COMMA) && isDigitCode(text.charCodeAt(to + 2))) signs |= SIGN.cents;
    if (after === SPACE && to - from >= 3) signs |= SIGN.grouped;
  }
  if (after === HYPHEN || before === HYPHEN) signs |= SIGN.hyphen;
  if (after === 122) signs |= SIGN.carrier;
  if ((after === HYPHEN || after === SLASH) && isLetterCode(afterThat)) signs |= SIGN.joinedBefore;
  if (
    isLetterCode(beforeThat) &&
    (before === HYPHEN || before === SLASH || before === UNDERSCORE || before === HASH)
  )
    signs |= SIGN.joinedAfter;
  if (before === SLASH && to - from >= 2) signs |= SIGN.slashed;
  if (to - from >= 9) signs |= SIGN.nine;
  if (to - from >= 5 && isLetterCode(before)) signs |= SIGN.lettered;
  const two = text.slice(to, to + 2);
  if (two === "st" || two === "nd" || two === "rd" || two === "th") signs |= SIGN.ordinal;
  if (before === SPACE) {
    if (beforeThat === 97 && text.startsWith("di", from - 4)) signs |= SIGN.dia;
    if (beforeThat === 108 && text.charCodeAt(from - 3) === 101) signs |= SIGN.el;
  }
  return signs;
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

/** Rows of digits in a text, as places where each begins and ends. */
const digitsIn = (text: string): number[] => {
  const found: number[] = [];
  DIGITS.lastIndex = 0;
  for (let match = DIGITS.exec(text); match; match = DIGITS.exec(text))
    found.push(match.index, DIGITS.lastIndex);
  return found;
};

/** The part `start`–`end` of a folded text, looked at. */
export const windowOf = (folded: string, { start, end }: Stretch): Window => {
  const text = folded.slice(start, end);
  const digits = digitsIn(text);
  let signs = 0;
  for (let at = 0; at < digits.length; at += 2)
    signs |= signsAround(text, digits[at] as number, digits[at + 1] as number);
  return { start, end, text, signs, firstDigit: digits[0] ?? 0, digitsEnd: digits.at(-1) ?? 0 };
};

/** Parts of `stretches` around digits, widened to whole words, none overlapping. */
export const digitWindows = (folded: string, stretches: readonly Stretch[]): Window[] => {
  const out: Stretch[] = [];
  for (const { start, end } of joined(stretches)) {
    const digits = digitsIn(start === 0 && end === folded.length ? folded : folded.slice(start, end));
    for (let i = 0; i < digits.length; i += 2) {
      const at = start + (digits[i] as number);
      const lastDigit = start + (digits[i + 1] as number) - 1;
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
