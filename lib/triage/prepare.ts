/** The way from a ticket to features, one and the same for training and for reading. */
import type { TicketMessage } from "../ticket";
import { type Features, featuresOf } from "./features";
import { type RuleHit, rulesIn } from "./intents";
import { conceptsIn } from "./lexicon/concepts";
import { TRIGGER_RULES } from "./lexicon/trigger-rules";
import type { Trigger } from "./taxonomy";
import { type CustomerWords, customerWords } from "./text/customer-words";
import type { Token } from "./text/tokens";

export interface Prepared extends CustomerWords {
  features: Features;
  /** Trigger rules that hold in the latest two messages. */
  triggerHits: RuleHit<Trigger>[];
}

/** A threat names what comes next ("or I will cancel my subscription"), not what happened: its words hardly count. */
const THREATS: readonly Trigger[] = [
  "chargeback-threat",
  "legal-threat",
  "regulator-threat",
  "public-threat",
  "churn-threat",
];
const THREAT_WEIGHT = 0.25;
/** Plans to leave are the matter itself in a cancellation; they are a threat after these. */
const CONDITION = /^(?:or|if|otherwise|o|ou|si|se|sino|senao|caso|contrario)$/;

const dampThreats = (tokens: readonly Token[], hits: readonly RuleHit<Trigger>[]): void => {
  for (const hit of hits) {
    if (!THREATS.includes(hit.label)) continue;
    const first = tokens.findIndex((token) => token.message === hit.message && token.start >= hit.start);
    if (first < 0) continue;
    const sentence = tokens[first]?.sentence;
    let from = first;
    if (hit.label === "churn-threat") {
      while (from >= 0 && tokens[from]?.sentence === sentence && !CONDITION.test(tokens[from]?.word ?? ""))
        from -= 1;
      if (tokens[from]?.sentence !== sentence) continue;
    }
    for (let at = from; at < tokens.length && tokens[at]?.sentence === sentence; at++) {
      const token = tokens[at] as Token;
      token.weight = Math.min(token.weight, THREAT_WEIGHT);
    }
  }
};

/** Prepares a ticket's words and features. Never throws; bounded like `customerWords`. */
export const prepare = (ticket: { subject?: string; messages: readonly TicketMessage[] }): Prepared => {
  const words = customerWords(ticket);
  const triggerHits = rulesIn(TRIGGER_RULES, words.said.slice(0, 2));
  dampThreats(words.tokens, triggerHits);
  return { ...words, triggerHits, features: featuresOf(words.tokens, conceptsIn(words.tokens), words.raw) };
};
