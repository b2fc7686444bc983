/** Tells es-ES from es-419 and pt-BR from pt-PT: what the trained head says, moved by words that only one side uses. */
import { varietyBit } from "./lexicon/variety-words";
import type { Language } from "./taxonomy";
import type { Token } from "./text/tokens";

/** How much one such word moves the head's scores. */
const MOVES = 0.6;

/** The likelier variety of a language that is already known, as a BCP 47 tag. */
export const varietyOf = (
  language: Language,
  tokens: readonly Token[],
  labels: readonly string[],
  scores: Float64Array,
): string => {
  let best = language as string;
  let top = Number.NEGATIVE_INFINITY;
  labels.forEach((label, index) => {
    if (!label.startsWith(language)) return;
    const bit = varietyBit(label);
    let seen = 0;
    for (const { known } of tokens) if ((known.varieties & bit) !== 0) seen += 1;
    const score = (scores[index] as number) + MOVES * seen;
    if (score > top) {
      top = score;
      best = label;
    }
  });
  return best;
};
