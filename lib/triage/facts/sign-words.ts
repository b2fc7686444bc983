/** Words and marks that patterns for facts begin with or hold: where none stands near digits, they are not tried. */
import { hashOn, hashText, NO_LETTERS } from "../hashing";
import { CURRENCY_NAMES } from "./currencies";
import { ID_WORDS } from "./id-patterns";
import { ENGLISH_MONTHS, MONTHS } from "./months";
import { isLetterCode, SIGN } from "./signs";
import { WEEKDAYS } from "./weekdays";

/** Signs by a part of a word's hash. Two words may share a place: then a pattern is tried in vain. */
const PLACES = 1 << 13;
const SIGNS = new Int32Array(PLACES);

/** The word that a piece of a pattern begins with, which is written out there; "" where it begins with a mark. */
const firstWord = (piece: string): string => /^[a-z]*/.exec(piece)?.[0] ?? "";

const note = (sign: number, pieces: readonly string[]): void => {
  for (const word of pieces.map(firstWord).filter(Boolean)) {
    const place = hashText(word) & (PLACES - 1);
    SIGNS[place] = (SIGNS[place] as number) | sign;
  }
};
note(SIGN.month, MONTHS);
note(SIGN.weekday, WEEKDAYS);
note(SIGN.englishMonth, ENGLISH_MONTHS);
note(SIGN.currency, CURRENCY_NAMES);
for (const [sign, pieces] of ID_WORDS) note(sign, pieces);

const DOLLAR = 36;
const SLASH = 47;
const MARKS = "€£₹₦¥₲₡ł";
/** Whether a currency's sign stands at `at`, or the end of "s/". */
const isCurrencyMark = (text: string, at: number, code: number): boolean =>
  code === DOLLAR ||
  (code === SLASH && text[at - 1] === "s") ||
  (code > 127 && MARKS.includes(text[at] ?? ""));

/** Signs of the words and marks in a part of a folded text; of strange words it seldom has more than they have. */
export const signsOfWords = (text: string, from: number, to: number): number => {
  let signs = 0;
  let hash = NO_LETTERS;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (isLetterCode(code)) hash = hashOn(hash, code);
    else {
      signs |= SIGNS[hash & (PLACES - 1)] as number;
      hash = NO_LETTERS;
      if (isCurrencyMark(text, at, code)) signs |= SIGN.currency;
    }
  }
  return signs | (SIGNS[hash & (PLACES - 1)] as number);
};
