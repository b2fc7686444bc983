/** Cuts what a customer says into words that know their place, and marks where sentences end. */
import { hashOn, NO_LETTERS } from "../hashing";
import { type Word, wordAt } from "../words";
import { type Folded, keepsPlaces } from "./fold";
import type { Stretch } from "./own-words";
import { isSpace } from "./spaces";

/** One word: its folded form, its place in the original message, the sentence it stands in, and how much it weighs. */
export interface Token {
  word: string;
  /** What is known of it. */
  known: Word;
  start: number;
  end: number;
  sentence: number;
  /** Index of the message in the ticket; -1 for the subject, which can't be quoted, `LENT` for words of the shop's. */
  message: number;
  weight: number;
  /** How much it weighs for the kind of dispute: what is said beside the matter counts less (see `matter.ts`). */
  forKind: number;
}

/** Stands for the message where words are the shop's, in a mail that the customer forwards: they wish and threaten nothing. */
export const LENT = -2;

/** Of a longer word the beginning is kept. */
const LONGEST = 40;
const NUMERAL = 1;
const LETTER = 2;
/** What is known of each character of the basic plane: 0 not yet looked at, else 4 plus `NUMERAL` or `LETTER`. */
const CLASSES = new Uint8Array(0x10000);
const classOf = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  const known = CLASSES[code] as number;
  if (known !== 0) return known;
  const char =
    code >= 0xd800 && code < 0xdc00 ? String.fromCodePoint(text.codePointAt(at) ?? code) : text[at];
  const found = 4 + (/\p{L}/u.test(char ?? "") ? LETTER : /\p{N}/u.test(char ?? "") ? NUMERAL : 0);
  // The first half of a pair says nothing without the second.
  if (code < 0xd800 || code >= 0xdc00) CLASSES[code] = found;
  return found;
};

/** The class of the character at `at`, mostly known already. */
const classAt = (text: string, at: number, code: number): number =>
  (CLASSES[code] as number) || classOf(text, at);

/** "'" and "&" between letters: "don't" and "AT&T" are one word. */
const isJoint = (text: string, at: number, end: number, code: number): boolean =>
  (code === 39 || code === 38) &&
  at + 1 < end &&
  (classAt(text, at + 1, text.charCodeAt(at + 1)) & LETTER) !== 0;

/** The hash of the word that `wordEnd` passed last. */
let hashPassed = NO_LETTERS;

/** Where the word that begins at `from` ends, or `from` if none begins there; behind a joint only letters belong to it. */
const wordEnd = (text: string, from: number, end: number): number => {
  let hash = NO_LETTERS;
  let classes = LETTER | NUMERAL;
  let at = from;
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    if ((classAt(text, at, code) & classes) === 0) {
      if (at === from || !isJoint(text, at, end, code)) break;
      classes = LETTER;
    }
    hash = hashOn(hash, code);
    if (code < 0xd800 || code >= 0xdc00) continue;
    at += 1;
    hash = hashOn(hash, text.charCodeAt(at));
  }
  hashPassed = hash;
  return at;
};

const isStop = (code: number): boolean => code === 46 || code === 33 || code === 63 || code === 0x2026;
const isMark = (code: number): boolean => code === 33 || code === 63 || code === 0xbf || code === 0xa1;
/** `"`, `'`, `)`, `]`: they may stand between a full stop and the space. */
const isCloser = (code: number): boolean => code === 34 || code === 39 || code === 41 || code === 93;

/** Passes over what stands between words at `from`: where it goes on, and whether a sentence ends (then negative). */
const passMark = (text: string, from: number, end: number): number => {
  const code = text.charCodeAt(from);
  if (code === 10) {
    let last = from;
    for (let at = from + 1; at < end; at++) {
      const next = text.charCodeAt(at);
      if (next === 10) last = at;
      else if (!isSpace(next)) break;
    }
    return last > from ? -(last + 1) : from + 1;
  }
  if (isStop(code)) {
    let at = from + 1;
    while (at < end && isStop(text.charCodeAt(at))) at += 1;
    if (at === end || isSpace(text.charCodeAt(at)) || isCloser(text.charCodeAt(at))) return -at;
  }
  if (isMark(code)) {
    let at = from + 1;
    while (at < end && isMark(text.charCodeAt(at))) at += 1;
    return code < 64 ? -at : at;
  }
  const colon = (code === 58 || code === 59) && from + 1 < end && isSpace(text.charCodeAt(from + 1));
  return from + (colon ? 2 : 1);
};

/**
 * The words of `stretches` of one folded message, oldest first; at most `limit` of them.
 * `firstSentence` keeps sentence numbers apart across messages.
 */
export const tokensOf = (
  folded: Folded,
  stretches: readonly Stretch[],
  place: { message: number; weight: number; firstSentence: number; limit: number },
): Token[] => {
  const tokens: Token[] = [];
  const { text } = folded;
  const straight = keepsPlaces(folded);
  let sentence = place.firstSentence;
  let previousEnd = -1;
  for (const stretch of stretches) {
    // Lines of one paragraph are one text (mail is wrapped at 72 columns); a gap between stretches ends the sentence.
    if (previousEnd >= 0 && stretch.start > previousEnd + 1) sentence += 1;
    if (previousEnd >= 0 && stretch.end - stretch.start < 2) sentence += 1;
    previousEnd = stretch.end;
    for (let from = stretch.start; from < stretch.end; ) {
      const to = wordEnd(text, from, stretch.end);
      if (to === from) {
        const next = passMark(text, from, stretch.end);
        if (next < 0) sentence += 1;
        from = Math.abs(next);
        continue;
      }
      if (tokens.length >= place.limit) return tokens;
      const known =
        to - from > LONGEST ? wordAt(text, from, from + LONGEST) : wordAt(text, from, to, hashPassed);
      tokens.push({
        word: known.text,
        known,
        start: straight ? from : folded.at(from),
        end: straight ? to : folded.at(to),
        sentence,
        message: place.message,
        weight: place.weight,
        forKind: place.weight,
      });
      from = to;
    }
  }
  return tokens;
};
