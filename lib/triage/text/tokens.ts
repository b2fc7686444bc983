/** Cuts what a customer says into words that know their place, and marks where sentences end. */
import type { Folded } from "./fold";
import type { Stretch } from "./own-words";

/** One word: its folded form, its place in the original message, the sentence it stands in, and how much it weighs. */
export interface Token {
  word: string;
  start: number;
  end: number;
  sentence: number;
  /** Index of the message in the ticket; -1 for the subject, which can't be quoted. */
  message: number;
  weight: number;
}

const WORD = /[\p{L}\p{N}]+(?:['&]\p{L}+)*|[.!?…]+(?=\s|$|["')\]])|[!?¿¡]+|[;:]\s|\n\s*\n/gu;
const ENDS_SENTENCE = /^[.!?…\n]/;

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
    for (const match of folded.text.slice(stretch.start, stretch.end).matchAll(WORD)) {
      const word = match[0];
      if (ENDS_SENTENCE.test(word)) {
        sentence += 1;
        continue;
      }
      if (!/[\p{L}\p{N}]/u.test(word)) continue;
      if (tokens.length >= place.limit) return tokens;
      const from = stretch.start + match.index;
      tokens.push({
        word: word.length > 40 ? word.slice(0, 40) : word,
        start: folded.at(from),
        end: folded.at(from + word.length),
        sentence,
        message: place.message,
        weight: place.weight,
      });
    }
  }
  return tokens;
};
