/** The way from a ticket to features, one and the same for training and for reading. */
import type { TicketMessage } from "../ticket";
import { type Features, featuresOf } from "./features";
import { askHits, type RuleHit, rulesIn } from "./intents";
import { detectLanguage, type LanguageGuess } from "./language";
import { conceptsIn } from "./lexicon/concepts";
import { TRIGGER_RULES } from "./lexicon/trigger-rules";
import { Ask, Trigger } from "./taxonomy";
import { type CustomerWords, customerWords } from "./text/customer-words";
import type { Token } from "./text/tokens";

export interface Prepared extends CustomerWords {
  features: Features;
  /** Trigger rules that hold in the latest two messages. */
  triggerHits: RuleHit<Trigger>[];
  askHits: RuleHit<Ask>[];
  language: LanguageGuess;
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

/** Sentences' words that belong to a threat. */
const threatened = (tokens: readonly Token[], hits: readonly RuleHit<Trigger>[]): Token[] => {
  const found: Token[] = [];
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
    for (let at = from; at < tokens.length && tokens[at]?.sentence === sentence; at++)
      found.push(tokens[at] as Token);
  }
  return found;
};

/** Prepares a ticket's words and features. Never throws; bounded like `customerWords`. */
export const prepare = (ticket: {
  subject?: string | undefined;
  messages: readonly TicketMessage[];
}): Prepared => {
  const words = customerWords(ticket);
  const language = detectLanguage(
    words.tokens.map((token) => token.word),
    words.raw || (ticket.subject ?? ""),
  );
  const triggers = rulesIn(TRIGGER_RULES, words.said.slice(0, 2), language.language);
  const threat = threatened(words.tokens, triggers);
  for (const token of threat) token.weight = Math.min(token.weight, THREAT_WEIGHT);
  // What is threatened is not asked for: "refund it or I cancel" asks for one thing.
  const asks = askHits(words.said, language.language).filter(
    (hit) =>
      !threat.some(
        (token) => token.message === hit.message && hit.start <= token.start && token.end <= hit.end,
      ),
  );
  const ruled = [
    ...triggers.map((hit) => Trigger.options.indexOf(hit.label)),
    ...asks.map((hit) => Trigger.options.length + Ask.options.indexOf(hit.label)),
  ];
  return {
    ...words,
    language,
    triggerHits: triggers,
    askHits: asks,
    features: featuresOf(words.tokens, conceptsIn(words.tokens), words.raw, ruled),
  };
};
