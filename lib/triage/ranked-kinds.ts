/** From scores to kinds of dispute with calibrated confidence, the likeliest first. */
import { shares } from "./chance";
import type { Guess, Sureness } from "./reading";
import { categoryOf, type Subcategory } from "./taxonomy";

/**
 * Set so that confidence follows hits on the tickets looked at and on one-liners: up to so many words a text says
 * little, and is sooner wrong for the same scores (`npm run bench:triage` prints the calibration error on the rest).
 */
const SHARPNESS = { short: { words: 12, sharpness: 1.2 }, long: { words: 24, sharpness: 1.7 } };
/** From these confidences on, a kind is named plainly or as likely; below, the agent is asked to pick. */
const CLEAR = 0.7;
const LIKELY = 0.38;
/** The confidence of what must not be claimed. */
export const UNSURE = LIKELY / 2;

const sharpnessFor = (words: number): number => {
  const { short, long } = SHARPNESS;
  const share =
    (Math.min(Math.max(words, short.words), long.words) - short.words) / (long.words - short.words);
  return short.sharpness + share * (long.sharpness - short.sharpness);
};

/** How sure a confidence between 0 and 1 is, in words. */
export const surenessOf = (confidence: number): Sureness =>
  confidence >= CLEAR ? "clear" : confidence >= LIKELY ? "likely" : "unsure";

/**
 * The kinds by `scores`, which stand in the order of `labels`, for a text of so many `words`; drawn to no dispute as far
 * as the latest message says that all is well (`settled`, 0–1).
 */
export const rankedKinds = (
  scores: Float64Array,
  labels: readonly string[],
  { words, settled }: { words: number; settled: number },
): Guess[] => {
  const odds = shares(scores, sharpnessFor(words));
  return labels
    .map((label, at) => ({
      category: categoryOf(label as Subcategory),
      subcategory: label as Subcategory,
      confidence: (odds[at] as number) * (1 - settled) + (label === "not-a-dispute" ? settled : 0),
    }))
    .sort((a, b) => b.confidence - a.confidence);
};

/**
 * Where the words tell of a danger and the whole sounds like no dispute, one of the two is wrong, and it must not be the
 * danger that is overlooked: it is offered first, and the agent picks.
 */
export const dangerFirst = (ranked: readonly Guess[], triggers: readonly string[]): readonly Guess[] => {
  const danger = ranked.find(({ subcategory }) => subcategory === "safety");
  if (!danger || ranked[0]?.category !== "none" || !triggers.includes("safety")) return ranked;
  return [{ ...danger, confidence: UNSURE }, ...ranked.filter((guess) => guess !== danger)];
};
