/** Reads a ticket: what the dispute is, how the customer feels, what they threaten, ask and mention, and in which words. */
import type { TicketMessage } from "../ticket";
import { scoresOf, shares, wordWeights } from "./classify";
import { telling } from "./evidence";
import { factsOf } from "./facts";
import { FEATURE_COUNT } from "./features";
import { ASK_THRESHOLDS, decide, evidenceOf, TRIGGER_THRESHOLDS } from "./intents";
import { shippedModel } from "./model-file";
import { prepare } from "./prepare";
import { type Evidence, type Guess, NO_FACTS, type Reading, type Sureness } from "./reading";
import { categoryOf, type Emotion, type Subcategory } from "./taxonomy";
import { varietyOf } from "./variety";

/** Set by hand so that confidence follows hits on the development set (`npm run bench:triage` prints the calibration error). */
const SHARPNESS = 2;
/** From these confidences on, a kind is named plainly or as likely; below, the agent is asked to pick. */
const CLEAR = 0.7;
const LIKELY = 0.38;
/** Fewer words of the customer's than this can't be sure of anything. */
const TOO_FEW = 2;

const surenessOf = (confidence: number): Sureness =>
  confidence >= CLEAR ? "clear" : confidence >= LIKELY ? "likely" : "unsure";

const nothing = (): Reading => ({
  language: "en",
  variety: "en",
  category: "none",
  subcategory: "not-a-dispute",
  confidence: 0,
  sureness: "unsure",
  alternatives: [],
  emotion: "calm",
  triggers: [],
  ask: [],
  facts: NO_FACTS,
  evidence: [],
});

/**
 * Reads a ticket. In: its subject and messages, oldest first; only customers' words are read, the latest most.
 * Out: a Reading, honest about what it can't tell (`sureness: "unsure"`). Never throws; reads a bounded amount of text.
 */
export const readTicket = (ticket: { subject?: string; messages: TicketMessage[] }): Reading => {
  const { messages } = ticket;
  const prepared = prepare(ticket);
  const { said, tokens, features } = prepared;
  if (tokens.length === 0) return nothing();
  const heads = shippedModel(FEATURE_COUNT);
  const { language, foreign } = prepared.language;
  const odds = shares(scoresOf(heads.subcategory, features), SHARPNESS);
  const ranked: Guess[] = heads.subcategory.labels
    .map((label, index) => ({
      category: categoryOf(label as Subcategory),
      subcategory: label as Subcategory,
      confidence: odds[index] as number,
    }))
    .sort((a, b) => b.confidence - a.confidence);
  const best = ranked[0] as Guess;
  const own = tokens.filter((token) => token.message >= 0).length;
  const blind = foreign || own < TOO_FEW;
  const confidence = blind ? Math.min(best.confidence, LIKELY / 2) : best.confidence;
  const feeling = shares(scoresOf(heads.emotion, features), 1);
  const emotion = heads.emotion.labels[feeling.indexOf(Math.max(...feeling))] as Emotion;
  const triggers = decide(prepared.triggerHits, heads.trigger, features, TRIGGER_THRESHOLDS);
  const asks = decide(prepared.askHits, heads.ask, features, ASK_THRESHOLDS);
  const because = (head: keyof typeof heads, label: string, most: number): Evidence[] => {
    const index = heads[head].labels.indexOf(label);
    if (index < 0) return [];
    return telling(label, tokens, wordWeights(heads[head], features, index, tokens.length), messages, most);
  };
  const modelled = (head: "trigger" | "ask", labels: readonly string[], hits: readonly { label: string }[]) =>
    labels
      .filter((label) => !hits.some((hit) => hit.label === label))
      .flatMap((label) => because(head, label, 1));
  return {
    language,
    variety: varietyOf(language, tokens, heads.variety.labels, scoresOf(heads.variety, features)),
    category: best.category,
    subcategory: best.subcategory,
    confidence,
    sureness: surenessOf(confidence),
    alternatives: ranked.slice(1, 3),
    emotion,
    triggers: triggers.labels,
    ask: asks.labels.length > 0 ? asks.labels : ["none"],
    facts: factsOf(said, messages, ticket.subject ?? "", language),
    evidence: [
      ...because("subcategory", best.subcategory, 3),
      ...because("emotion", emotion, 1),
      ...evidenceOf(triggers.hits, messages),
      ...modelled("trigger", triggers.labels, triggers.hits),
      ...evidenceOf(asks.hits, messages),
      ...modelled("ask", asks.labels, asks.hits),
    ],
  };
};
