/** Keeps a threat from being taken for the matter: "refund it or I cancel my subscription" is about a refund. */
import type { Instance } from "./instances";
import type { Prepared } from "./prepare";
import type { Language } from "./taxonomy";
import type { Token } from "./text/tokens";

const THREATS = ["chargeback-threat", "legal-threat", "regulator-threat", "public-threat", "churn-threat"];
/** What the words of a threat still count. */
const WEIGHT = 0.25;
/** Where a sentence turns from the wish to the threat. "O" is "or" in Spanish and "the" in Portuguese. */
const TURN: Record<Language, ReadonlySet<string>> = {
  en: new Set(["or", "otherwise", "before"]),
  es: new Set(["o", "sino", "contrario"]),
  pt: new Set(["ou", "senao", "contrario"]),
};
/** Where it speaks of a condition; behind it stands the wish or the threat. */
const IF: Record<Language, ReadonlySet<string>> = {
  en: new Set(["if"]),
  es: new Set(["si", "caso"]),
  pt: new Set(["se", "caso"]),
};
/** Below this a sentence isn't surely a threat. */
const SURE = 0.5;
/** Words that speak for a threat less than this part of the one that does most are not of it, unless they stand within it. */
const PART = 0.15;

const placeOf = (
  tokens: readonly Token[],
  { from, to }: Instance,
  ...words: readonly ReadonlySet<string>[]
): number => {
  let at = from;
  while (at < to && words.every((word) => !word.has(tokens[at]?.word ?? ""))) at += 1;
  return at;
};

/** Whether a stretch threatens on a condition ("… or I cancel"): plans to leave without one are the matter itself. */
export const isConditional = (tokens: readonly Token[], instance: Instance, language: Language): boolean =>
  placeOf(tokens, instance, TURN[language], IF[language]) < instance.to;

/** Whether a sentence that states `label` with this chance is taken for a threat whose words are to be lowered. */
export const isThreat = (
  { tokens, language: { language } }: Prepared,
  label: string,
  chance: number,
  instance: Instance,
): boolean =>
  chance >= SURE &&
  THREATS.includes(label) &&
  (label !== "churn-threat" || isConditional(tokens, instance, language));

/** The words that state the threat: all behind a turn, else those that say most for it together, first to last. */
const threatIn = (
  { tokens, language: { language } }: Prepared,
  instance: Instance,
  speaks: Float32Array,
): { from: number; to: number } => {
  const { from, to } = instance;
  const turn = placeOf(tokens, instance, TURN[language]);
  if (turn < to) return { from: turn, to };
  const floor = PART * Math.max(...speaks);
  const best = { from, to, sum: 0 };
  let sum = 0;
  let first = from;
  for (let at = first; at < to; at++) {
    if (sum <= 0) {
      sum = 0;
      first = at;
    }
    sum += (speaks[at - from] as number) - floor;
    if (sum > best.sum) Object.assign(best, { from: first, to: at + 1, sum });
  }
  return best;
};

/**
 * Lowers the weights of the words that state a threat: of "I'll go to Trading Standards if the parcel isn't here today"
 * the beginning. Changes `prepared.tokens`. `speaks` says how much each word of the stretch spoke for the threat.
 */
export const lowerThreat = (prepared: Prepared, instance: Instance, speaks: Float32Array): void => {
  const { from, to } = threatIn(prepared, instance, speaks);
  for (let at = from; at < to; at++) {
    const token = prepared.tokens[at] as Token;
    token.weight = Math.min(token.weight, WEIGHT);
  }
};
