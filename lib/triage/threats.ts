/** Keeps a threat from being taken for the matter: "refund it or I cancel my subscription" is about a refund. */
import type { Instance } from "./instances";
import type { Token } from "./text/tokens";

const THREATS = ["chargeback-threat", "legal-threat", "regulator-threat", "public-threat", "churn-threat"];
/** What the words of a threat still count. */
const WEIGHT = 0.25;
/** Where a sentence turns from the wish to the threat. Plans to leave without one are the matter itself: a cancellation. */
const CONDITION = /^(?:or|if|otherwise|before|o|ou|si|se|sino|senao|caso|contrario)$/;
/** Below this a sentence isn't surely a threat. */
const SURE = 0.5;

/** Where in a stretch its condition begins ("… or I cancel"); its end where there is none. */
export const conditionIn = (tokens: readonly Token[], { from, to }: Instance): number => {
  let at = from;
  while (at < to && !CONDITION.test(tokens[at]?.word ?? "")) at += 1;
  return at;
};

/** Lowers the weights of words that state a threat. Changes `tokens`. */
export const lowerThreats = (
  tokens: readonly Token[],
  triggers: readonly { label: string; chance: number; instance: Instance }[],
): void => {
  for (const { label, chance, instance } of triggers) {
    if (chance < SURE || !THREATS.includes(label)) continue;
    let from = conditionIn(tokens, instance);
    if (from === instance.to) {
      if (label === "churn-threat") continue;
      from = instance.from;
    }
    for (const token of tokens.slice(from, instance.to)) token.weight = Math.min(token.weight, WEIGHT);
  }
};
