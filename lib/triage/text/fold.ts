/** Folds text for comparison (lower case, no accents, straight quotes) while keeping every offset into the original. */

/** Folded text, and the way back: `at(i)` is the offset in the original of folded offset `i`. */
export interface Folded {
  text: string;
  at: (offset: number) => number;
}

/** Marks that stand beside a letter without being one: combining accents, zero-width and direction marks, soft hyphen. */
const INVISIBLE = /[\u0300-\u036f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
const FOLDABLE =
  /[A-Z\u00aa\u00ba\u00c0-\u024f\u2018\u2019\u201b\u02bc\u00b4\u00a0\u2007\u202f\u2010-\u2015\u2212]/g;

const LOOKALIKES: Record<string, string> = {
  "\u2018": "'",
  "\u2019": "'",
  "\u201b": "'",
  "\u02bc": "'",
  "\u00b4": "'",
  "\u00a0": " ",
  "\u2007": " ",
  "\u202f": " ",
  "\u2010": "-",
  "\u2011": "-",
  "\u2012": "-",
  "\u2013": "-",
  "\u2014": "-",
  "\u2015": "-",
  "\u2212": "-",
  ª: "a",
  º: "o",
  ß: "s",
  Æ: "a",
  æ: "a",
  Ø: "o",
  ø: "o",
};

/** One character for one, so that offsets stay; a letter is reduced to its base. */
const foldOne = (char: string): string =>
  LOOKALIKES[char] ?? char.normalize("NFD").charAt(0).toLowerCase().charAt(0);

const cache = new Map<string, string>();
const foldCached = (char: string): string => {
  const known = cache.get(char);
  if (known !== undefined) return known;
  const folded = foldOne(char);
  cache.set(char, folded);
  return folded;
};

/** What has no lower case of the same length, or lies beyond the Latin letters. */
const UNUSUAL = /[^\0-\u012f\u0131-\u024f]/;
const BEYOND_ASCII = /[^\0-\x7f]/;

/** Most capitals go at once; what is left are accents, of which English has none. */
const foldVisible = (text: string): string => {
  if (UNUSUAL.test(text)) return text.replace(FOLDABLE, foldCached);
  const lower = text.toLowerCase();
  return BEYOND_ASCII.test(lower) ? lower.replace(FOLDABLE, foldCached) : lower;
};

const identity = (offset: number): number => offset;
const NOTHING: Folded = { text: "", at: identity };
/** Whether every letter of a folded text stands where it stood. */
export const keepsPlaces = ({ at }: Folded): boolean => at === identity;

/**
 * Folds `text`. Combining accents and invisible marks vanish (a word cut by zero-width spaces is whole again);
 * everything else keeps its length, so the map back is the identity for nearly all text.
 */
export const fold = (text: string): Folded => {
  if (text === "") return NOTHING;
  INVISIBLE.lastIndex = 0;
  if (!INVISIBLE.test(text)) return { text: foldVisible(text), at: identity };
  const starts: number[] = [];
  let visible = "";
  INVISIBLE.lastIndex = 0;
  let from = 0;
  const keep = (to: number) => {
    for (let i = from; i < to; i++) starts.push(i);
    visible += text.slice(from, to);
  };
  for (const mark of text.matchAll(INVISIBLE)) {
    keep(mark.index);
    from = mark.index + 1;
  }
  keep(text.length);
  return { text: foldVisible(visible), at: (offset) => starts[offset] ?? text.length };
};

/** The text without accents and case, for words compared as a whole. */
export const foldWord = (word: string): string => fold(word).text;
