/** Asks the trained heads about a ticket's features, and which words spoke for an answer. */
import type { Features } from "./features";
import type { Head } from "./model-file";

/** Whole numbers add up faster: a feature value of 1 in this many parts. Sums stay far below 2^31 (values are scaled). */
const ONE = 1 << 16;

/** Scores of each label of `head`, before any squashing. */
export const scoresOf = (head: Head, features: Features): Float32Array => {
  const { labels, weights, alive, step, bias } = head;
  const { id, value } = features;
  const count = labels.length;
  const sums = new Int32Array(count);
  for (let i = 0; i < id.length; i++) {
    const feature = id[i] as number;
    if (alive[feature] === 0) continue;
    const amount = Math.round((value[i] as number) * ONE);
    for (let c = 0, at = feature * count; c < count; c++, at++)
      sums[c] = (sums[c] as number) + Math.imul(weights[at] as number, amount);
  }
  return Float32Array.from(sums, (sum, c) => (sum / ONE) * (step[c] as number) + (bias[c] as number));
};

/** Probabilities over labels of which one is true; `sharpness` above 1 makes them surer. */
export const shares = (scores: Float32Array, sharpness: number): Float32Array => {
  const top = Math.max(...scores);
  const out = scores.map((score) => Math.exp((score - top) * sharpness));
  const sum = out.reduce((a, b) => a + b, 0);
  return out.map((x) => x / sum);
};

/** Probability of a label that may be true beside others. */
export const chance = (score: number): number => 1 / (1 + Math.exp(-score));

/** How much each word (by index) spoke for `label`. Weights over labels sum to nearly nothing, so no mean is taken off. */
export const wordWeights = (head: Head, features: Features, label: number, words: number): Float32Array => {
  const { labels, weights } = head;
  const { id, value, from, to } = features;
  const count = labels.length;
  const out = new Float32Array(words);
  for (let i = 0; i < id.length; i++) {
    const first = from[i] as number;
    const weight = weights[(id[i] as number) * count + label] as number;
    if (weight === 0 || first < 0) continue;
    const last = to[i] as number;
    const share = (weight * (value[i] as number)) / (last - first + 1);
    for (let at = first; at <= last; at++) out[at] = (out[at] as number) + share;
  }
  return out;
};
