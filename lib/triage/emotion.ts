/** Picks the feeling that a text shows from the scores of all. */
import type { Emotion } from "./taxonomy";

/**
 * So far, in score, calm has to lead: short plain messages, of which the corpus has many, are calmer than letters.
 * Chosen on the tickets looked at.
 */
const CALM_LEADS = 0.5;

/** The feeling by `scores`, which stand in the order of `labels`. */
export const emotionOf = (scores: Float64Array, labels: readonly string[]): Emotion => {
  let best = "calm";
  let top = Number.NEGATIVE_INFINITY;
  labels.forEach((label, at) => {
    const score = (scores[at] as number) - (label === "calm" ? CALM_LEADS : 0);
    if (score <= top) return;
    top = score;
    best = label;
  });
  return best as Emotion;
};
