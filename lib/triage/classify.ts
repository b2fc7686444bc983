/** Asks the trained heads about a ticket's features, and which words spoke for an answer. */
import type { Features } from "./features";
import type { Head } from "./model-file";

/** Scores of each label of `head`, before any squashing. */
export const scoresOf = (head: Head, features: Features): Float32Array => {
  const count = head.labels.length;
  const sums = new Float32Array(count);
  for (let i = 0; i < features.id.length; i++) {
    const value = features.value[i] as number;
    const base = (features.id[i] as number) * count;
    for (let c = 0; c < count; c++)
      sums[c] = (sums[c] as number) + (head.weights[base + c] as number) * value;
  }
  for (let c = 0; c < count; c++)
    sums[c] = (sums[c] as number) * (head.step[c] as number) + (head.bias[c] as number);
  return sums;
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

/** How much each word (by index) spoke for `label` rather than for the average label. */
export const wordWeights = (head: Head, features: Features, label: number, words: number): Float32Array => {
  const count = head.labels.length;
  const out = new Float32Array(words);
  const step = head.step[label] as number;
  for (let i = 0; i < features.id.length; i++) {
    const from = features.from[i] as number;
    const row = features.id[i] as number;
    if (from < 0) continue;
    let mean = 0;
    for (let c = 0; c < count; c++)
      mean += (head.weights[row * count + c] as number) * (head.step[c] as number);
    const gain = (head.weights[row * count + label] as number) * step - mean / count;
    const to = features.to[i] as number;
    const share = (gain * (features.value[i] as number)) / (to - from + 1);
    for (let at = from; at <= to; at++) out[at] = (out[at] as number) + share;
  }
  return out;
};
