/**
 * Tells the sentences that carry the matter from those that would mislead: a solved problem, a denial, praise, somebody
 * else's case. Learned from messages whose sentences were marked by reading (`training/marks`).
 */
import { shares } from "./chance";
import type { Head } from "./model-file";
import type { Prepared } from "./prepare";

/** What a sentence is to the dispute: its matter, a wish, neither, or something that leads astray. */
export const MATTER = ["matter", "wish", "neither", "astray"] as const;
/** What words count for the kind of dispute in a sentence of each sort. Chosen on writers kept apart. */
const COUNTS = [1, 0.8, 0.5, 0.25];
/** Weights go by quarters: texts are added up by weight, and few weights are fast. */
const QUARTERS = 4;

/**
 * Weighs each word for the kind of dispute by the sentence it stands in. Changes `prepared.tokens`. `scores` has the
 * figures of one stretch after the other; those of `head` begin in it at `from`. A subject keeps its weight.
 */
export const weighMatter = (
  { tokens, instances }: Prepared,
  head: Head,
  scores: Float64Array,
  from: number,
): void => {
  const width = scores.length / Math.max(1, instances.length);
  instances.forEach((instance, at) => {
    const first = at * width + from;
    const odds = shares(scores.subarray(first, first + head.labels.length), 1);
    const mean = odds.reduce((sum, share, sort) => sum + share * (COUNTS[sort] as number), 0);
    const counts = instance.message < 0 ? 1 : Math.max(1, Math.round(mean * QUARTERS)) / QUARTERS;
    for (let i = instance.from; i < instance.to; i++) {
      const token = tokens[i];
      if (token) token.forKind = token.weight * counts;
    }
  });
};
