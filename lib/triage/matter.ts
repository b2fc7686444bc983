/**
 * Tells the sentences that carry the matter from those that would mislead: a solved problem, a denial, praise, somebody
 * else's case. Learned from messages whose sentences were marked by reading (`training/marks`).
 */
import { shares } from "./chance";
import type { Instance } from "./instances";
import type { Prepared } from "./prepare";
import type { Token } from "./text/tokens";

/** What a sentence is to the dispute: its matter, a wish, neither, or something that leads astray. */
export const MATTER = ["matter", "wish", "neither", "astray"] as const;
/** What words count for the kind of dispute in a sentence of each sort. Chosen on writers kept apart. */
const COUNTS = [1, 0.8, 0.5, 0.25];
/** Weights go by quarters: texts are added up by weight, and few weights are fast. */
const QUARTERS = 4;

/** Chances of a sentence's sorts; one scratch for all. */
const odds = new Float64Array(MATTER.length);

/**
 * Weighs each word for the kind of dispute by the sentence it stands in. Changes `prepared.tokens`. `scores` has the
 * figures of one stretch after the other; those of the sorts begin in it at `from`. A subject keeps its weight.
 */
export const weighMatter = ({ tokens, instances }: Prepared, scores: Float64Array, from: number): void => {
  const width = scores.length / Math.max(1, instances.length);
  for (let at = 0; at < instances.length; at++) {
    const instance = instances[at] as Instance;
    shares(scores, 1, at * width + from, odds);
    let mean = 0;
    for (let sort = 0; sort < odds.length; sort++) mean += (odds[sort] as number) * (COUNTS[sort] as number);
    const counts = instance.message < 0 ? 1 : Math.max(1, Math.round(mean * QUARTERS)) / QUARTERS;
    for (let i = instance.from; i < instance.to; i++) {
      const token = tokens[i] as Token;
      token.forKind = token.weight * counts;
    }
  }
};
