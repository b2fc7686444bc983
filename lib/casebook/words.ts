/** Text to the words that search knows: lower case, without accents, whole words of two letters or digits and more. */

/** Longer ones are cut: nobody types more of a word, and the index stays small. */
const LONGEST = 24;
/** Words kept of one case; the rest of an endless note is not found by search. */
export const WORDS_OF_A_CASE = 1000;

/** The words of a text, folded, in their order, repeats and all. */
export function wordsOf(text: string): string[] {
  const folded = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const words = folded.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => word.length > 1).map((word) => word.slice(0, LONGEST));
}

/** Each word of some texts once, at most `WORDS_OF_A_CASE`. */
export function vocabulary(texts: readonly string[]): string[] {
  const words = new Set<string>();
  for (const text of texts) {
    for (const word of wordsOf(text)) {
      words.add(word);
      if (words.size >= WORDS_OF_A_CASE) return [...words];
    }
  }
  return [...words];
}
