/** The book of words met lately: what each says by its letters is looked up once and shared by all that read. */
import { type DayPart, dayPart } from "./facts/relative-words";
import { hashText, shapeOf } from "./hashing";
import { conceptsOf, type Phrases, phrasesFrom } from "./lexicon/concepts";
import { type PhrasePart, phrasePart } from "./lexicon/phrase-parts";
import { varietiesOf } from "./lexicon/variety-words";
import { type Says, saidBy } from "./lexicon/word-languages";

/** One folded word, the same object wherever it stands until the book is begun anew. */
export interface Word {
  readonly text: string;
  /** Its number in the book; a later word may have the same, so tables by place must look whose row it is. */
  readonly place: number;
  readonly hash: number;
  readonly concepts: readonly number[];
  /** Entries of several words that begin with it. */
  readonly phrases: Phrases | undefined;
  readonly says: Says;
  /** Varieties it is a sign of, one bit each. */
  readonly varieties: number;
  readonly part: PhrasePart;
  readonly dayPart: DayPart | undefined;
}

/** From so many words on the next text begins a new book. A text has far fewer than there are slots left. */
const ROOM = 16_000;
const SLOTS = 1 << 16;

let words: Word[] = [];
/**
 * By a word's hash: its place plus one in the lower half, and in the upper a part of the hash that didn't choose the
 * slot; the next free slot where several want one.
 */
const slots = new Int32Array(SLOTS);
const PLACE = 0xffff;

const lookUp = (text: string, place: number): Word => ({
  text,
  place,
  hash: hashText(shapeOf(text)),
  concepts: conceptsOf(text),
  phrases: phrasesFrom(text),
  says: saidBy(text),
  varieties: varietiesOf(text),
  part: phrasePart(text),
  dayPart: dayPart(text),
});

/** Longer pieces of a text are kept by engines as a reference to all of it. */
const SHORT = 12;

/** A copy that doesn't hold on to the text it was cut from. */
const copyOf = (text: string, from: number, to: number): string => {
  if (to - from <= SHORT) return text.slice(from, to);
  let copy = "";
  for (let at = from; at < to; at += SHORT) copy += text.slice(at, Math.min(at + SHORT, to));
  return copy;
};

const stands = ({ text: word }: Word, text: string, from: number, to: number): boolean => {
  if (word.length !== to - from) return false;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) !== word.charCodeAt(at - from)) return false;
  return true;
};

/** The word that stands at `from`–`to` of a folded text; `hash` is its `hashText`. */
export const wordAt = (text: string, from: number, to: number, hash = hashText(text, from, to)): Word => {
  const upper = hash & ~PLACE;
  let slot = (hash ^ (hash >>> 17)) & (SLOTS - 1);
  for (; slots[slot] !== 0; slot = (slot + 1) & (SLOTS - 1)) {
    const held = slots[slot] as number;
    if ((held & ~PLACE) !== upper) continue;
    const word = words[(held & PLACE) - 1] as Word;
    if (stands(word, text, from, to)) return word;
  }
  const word = lookUp(copyOf(text, from, to), words.length);
  words.push(word);
  slots[slot] = upper | words.length;
  return word;
};

/** Begins a new book: words met before are looked up again. */
export const forgetWords = (): void => {
  words = [];
  slots.fill(0);
};

/** To be called before a text's first word: no word changes its place within a text. */
export const makeRoomForWords = (): void => {
  if (words.length > ROOM) forgetWords();
};
