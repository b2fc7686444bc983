/** What a word is to a phrase that is quoted as evidence. */
import { isHollow } from "./hollow-words";

/** Beside the hollow words, those that only tie clauses together: no phrase begins or ends with them. */
const TIES = new Set(
  "if but so when because as than then or and si pero cuando porque pues sino y u se quando pois e ou".split(
    " ",
  ),
);
/** Ties only behind a comma: "mas" is "more" in Spanish, and hollow words may open a clause. */
const BARELY = new Set(["and", "mas", "o"]);
const LETTER = /\p{L}/u;

/** A word's part in a phrase. */
export interface PhrasePart {
  /** It says nothing by itself. */
  readonly mute: boolean;
  /** It may begin another clause behind a comma. */
  readonly opens: boolean;
  /** It can explain a reading: digits alone ("612 345 678") can't. */
  readonly explains: boolean;
}

/** The part of a folded word. */
export const phrasePart = (word: string): PhrasePart => {
  const mute = isHollow(word) || TIES.has(word);
  return { mute, opens: TIES.has(word) || BARELY.has(word), explains: !mute && LETTER.test(word) };
};
