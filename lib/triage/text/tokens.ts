/** Cuts what a customer says into words that know their place, and marks where sentences end. */
import { type Word, wordAt } from "../words";
import type { Folded } from "./fold";
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
  /** Index of the message in the ticket; -1 for the subject, which can't be quoted. */
  message: number;
  weight: number;
  /** How much it weighs for the kind of dispute: what is said beside the matter counts less (see `matter.ts`). */
  forKind: number;
}

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

/** How many units the character at `at` takes if it is one of `classes`, else 0. */
const unitsOf = (text: string, at: number, end: number, classes: number): number => {
  if (at >= end || (classOf(text, at) & classes) === 0) return 0;
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code < 0xdc00 ? 2 : 1;
};

/** Where the characters of `classes` that begin at `at` end. */
const runEnd = (text: string, from: number, end: number, classes: number): number => {
  let at = from;
  for (let units = unitsOf(text, at, end, classes); units > 0; units = unitsOf(text, at, end, classes))
    at += units;
  return at;
};

/** Where the word that begins at `from` ends ("don't", "AT&T" are one), or `from` if none begins there. */
const wordEnd = (text: string, from: number, end: number): number => {
  let at = runEnd(text, from, end, LETTER | NUMERAL);
  if (at === from) return from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (at >= end || (code !== 39 && code !== 38)) return at;
    const next = runEnd(text, at + 1, end, LETTER);
    if (next === at + 1) return at;
    at = next;
  }
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
  let sentence = place.firstSentence;
  let previousEnd = -1;
  for (const stretch of stretches) {
    // Lines of one paragraph are one text (mail is wrapped at 72 columns); a gap between stretches ends the sentence.
    if (previousEnd >= 0 && stretch.start > previousEnd + 1) sentence += 1;
    if (previousEnd >= 0 && stretch.end - stretch.start < 2) sentence += 1;
    previousEnd = stretch.end;
    const { text } = folded;
    for (let from = stretch.start; from < stretch.end; ) {
      const to = wordEnd(text, from, stretch.end);
      if (to === from) {
        const next = passMark(text, from, stretch.end);
        if (next < 0) sentence += 1;
        from = Math.abs(next);
        continue;
      }
      if (tokens.length >= place.limit) return tokens;
      const stop = Math.min(to, from + LONGEST);
      const known = wordAt(text, from, stop);
      tokens.push({
        word: known.text,
        known,
        start: folded.at(from),
        end: folded.at(to),
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
