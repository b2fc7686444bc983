/** Picks the feeling that a text shows from the scores of all. */
import type { Emotion } from "./taxonomy";

/**
 * So far, in score, calm has to lead: short plain messages, of which the corpus has many, are calmer than letters.
 * Chosen on the tickets looked at.
 */
const CALM_LEADS = 0.5;
/** Where nothing is disputed people are calm (all 48 such tickets were): there any other feeling has to lead, and so far. */
const OTHERS_LEAD = 1;

/** The feeling by `scores`, which stand in the order of `labels`; `disputed`: whether the text is a dispute at all. */
export const emotionOf = (scores: Float64Array, labels: readonly string[], disputed: boolean): Emotion => {
  const lead = disputed ? CALM_LEADS : -OTHERS_LEAD;
  let best = "calm";
  let top = Number.NEGATIVE_INFINITY;
  labels.forEach((label, at) => {
    const score = (scores[at] as number) - (label === "calm" ? lead : 0);
    if (score <= top) return;
    top = score;
    best = label;
  });
  return best as Emotion;
};
