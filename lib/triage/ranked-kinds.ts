/** From scores to kinds of dispute with calibrated confidence, the likeliest first. */
import { shares } from "./chance";
import type { Guess, Sureness } from "./reading";
import { type Ask, categoryOf, type Subcategory, type Trigger } from "./taxonomy";

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

/** Who threatens with these has a dispute, whatever else the words sound like. */
const OF_DISPUTES: readonly string[] = [
  "chargeback-threat",
  "chargeback-open",
  "legal-threat",
  "regulator-threat",
] satisfies Trigger[];

/** Wishes for things that a plain question or praise hardly has; from this confidence on, the likeliest dispute may have them. */
const OPEN_TO_ALL: readonly string[] = ["explanation", "none"] satisfies Ask[];
const MAY_BE = 0.1;

/**
 * Where the words tell of a danger, threaten, or wish for what disputes are about, and the whole sounds like no dispute,
 * one of the two is wrong, and it must not be the dispute that is overlooked: the danger, or the likeliest dispute, is
 * offered first, and the agent picks. On the tickets looked at, 2 of 2 that a wish turned so were disputes.
 */
export const disputeFirst = (
  ranked: readonly Guess[],
  triggers: readonly string[],
  asks: readonly string[],
): readonly Guess[] => {
  if (ranked[0]?.category !== "none") return ranked;
  const dispute = ranked.find(({ category }) => category !== "none");
  const wished = asks.some((ask) => !OPEN_TO_ALL.includes(ask)) && (dispute?.confidence ?? 0) >= MAY_BE;
  const first = triggers.includes("safety")
    ? ranked.find(({ subcategory }) => subcategory === "safety")
    : wished || triggers.some((trigger) => OF_DISPUTES.includes(trigger))
      ? dispute
      : undefined;
  return first ? [{ ...first, confidence: UNSURE }, ...ranked.filter((guess) => guess !== first)] : ranked;
};
