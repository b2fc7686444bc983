/** The book of words met lately: what each says by its letters is looked up once and shared by all that read. */
import { hashText, shapeOf } from "./hashing";
import { conceptsOf, type Phrases, phrasesFrom } from "./lexicon/concepts";
import { isHollow } from "./lexicon/hollow-words";
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
  readonly phrases: Phrases;
  readonly says: Says;
  /** Varieties it is a sign of, one bit each. */
  readonly varieties: number;
  readonly hollow: boolean;
}

/** From so many words on the next text begins a new book. A text has far fewer than there are slots left. */
const ROOM = 16_000;
const SLOTS = 1 << 16;

let words: Word[] = [];
let hashes = new Int32Array(ROOM);
/** Place of a word plus one, by its hash; the next free slot where several want one. */
const slots = new Uint16Array(SLOTS);

const lookUp = (text: string, place: number): Word => ({
  text,
  place,
  hash: hashText(shapeOf(text)),
  concepts: conceptsOf(text),
  phrases: phrasesFrom(text),
  says: saidBy(text),
  varieties: varietiesOf(text),
  hollow: isHollow(text),
});

/** A copy that doesn't hold on to the text it was cut from. */
const copyOf = (text: string, from: number, to: number): string => {
  let copy = "";
  for (let at = from; at < to; at++) copy += text[at];
  return copy;
};

const stands = ({ text: word }: Word, text: string, from: number, to: number): boolean => {
  if (word.length !== to - from) return false;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) !== word.charCodeAt(at - from)) return false;
  return true;
};

/** The word that stands at `from`–`to` of a folded text. */
export const wordAt = (text: string, from: number, to: number): Word => {
  const hash = hashText(text, from, to);
  let slot = (hash ^ (hash >>> 16)) & (SLOTS - 1);
  for (; slots[slot] !== 0; slot = (slot + 1) & (SLOTS - 1)) {
    const place = (slots[slot] as number) - 1;
    if (hashes[place] === hash && stands(words[place] as Word, text, from, to)) return words[place] as Word;
  }
  const word = lookUp(copyOf(text, from, to), words.length);
  if (words.length === hashes.length) {
    const longer = new Int32Array(hashes.length * 2);
    longer.set(hashes);
    hashes = longer;
  }
  hashes[words.length] = hash;
  words.push(word);
  slots[slot] = words.length;
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
