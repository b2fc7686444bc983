/** What stands beside digits and near them, told before any pattern is tried. */

/** One bit each: every pattern for facts holds one of these, and most text has none of them. */
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
  oneZ: 1024,
  /** "/12" */
  slashed: 2048,
  /** "n1" or "r1": capitals may have stood there. */
  capital: 4096,
  /** "1 instead of" */
  against: 8192,
  /** Words and signs anywhere near: a month, a currency, a carrier, and what names a kind of id (see `sign-words.ts`). */
  month: 1 << 14,
  currency: 1 << 15,
  carrier: 1 << 16,
  tracking: 1 << 17,
  invoice: 1 << 18,
  order: 1 << 19,
  englishMonth: 1 << 20,
  /** "1987", "2026" */
  year: 1 << 21,
  /** "a12345" */
  lettered: 1 << 22,
  /** A weekday's name anywhere near. */
  weekday: 1 << 23,
} as const;

const HYPHEN = 45;
const DOT = 46;
const SLASH = 47;
const COMMA = 44;
const UNDERSCORE = 95;
const HASH = 35;
const SPACE = 32;
const isDigitCode = (code: number): boolean => code > 47 && code < 58;
export const isLetterCode = (code: number): boolean => code > 96 && code < 123;

const isPair = (text: string, at: number, one: number, other: number): boolean =>
  text.charCodeAt(at) === one && text.charCodeAt(at + 1) === other;
/** "st", "nd", "rd", "th" */
const isOrdinal = (text: string, at: number): boolean =>
  isPair(text, at, 115, 116) ||
  isPair(text, at, 110, 100) ||
  isPair(text, at, 114, 100) ||
  isPair(text, at, 116, 104);
const isYear = (text: string, from: number, to: number): boolean =>
  to - from === 4 && (isPair(text, from, 49, 57) || isPair(text, from, 50, 48));
const AGAINST = /(?:instead|rather|and|en|em|y|e) (?:of|than|not|vez|lugar|no|nao)(?![a-z])/y;
const isAgainst = (text: string, at: number): boolean => {
  AGAINST.lastIndex = at;
  return AGAINST.test(text);
};

/** Signs of a row of digits at `from`–`to`, from what stands on both sides of it. */
export const signsAround = (text: string, from: number, to: number): number => {
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
  if (after === 122) signs |= SIGN.oneZ;
  if ((after === HYPHEN || after === SLASH) && isLetterCode(afterThat)) signs |= SIGN.joinedBefore;
  if (
    isLetterCode(beforeThat) &&
    (before === HYPHEN || before === SLASH || before === UNDERSCORE || before === HASH)
  )
    signs |= SIGN.joinedAfter;
  if (before === SLASH && to - from >= 2) signs |= SIGN.slashed;
  if (to - from >= 9) signs |= SIGN.nine;
  if (to - from >= 5 && isLetterCode(before)) signs |= SIGN.lettered;
  if (isOrdinal(text, to)) signs |= SIGN.ordinal;
  if (isYear(text, from, to)) signs |= SIGN.year;
  if (before === 110 || before === 114) signs |= SIGN.capital;
  if (before === SPACE) {
    if (after === SPACE && isAgainst(text, to + 1)) signs |= SIGN.against;
    if (beforeThat === 97 && text.startsWith("di", from - 4)) signs |= SIGN.dia;
    if (beforeThat === 108 && text.charCodeAt(from - 3) === 101) signs |= SIGN.el;
  }
  return signs;
};
