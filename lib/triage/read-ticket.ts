/** Reads a ticket: what the dispute is, how the customer feels, what they threaten, ask and mention, and in which words. */
import type { TicketMessage } from "../ticket";
import { chance, shares } from "./chance";
import { Classifier } from "./classify";
import { telling } from "./evidence";
import { factsOf } from "./facts";
import { FEATURE_COUNT } from "./features";
import { cluesOf, firstLook } from "./first-look";
import type { Instance } from "./instances";
import { type Delta, type Traits, traitsOf } from "./learning";
import { type HeadName, shippedModel } from "./model-file";
import { prepare } from "./prepare";
import { type Evidence, type Guess, NO_FACTS, type Reading, type Sureness } from "./reading";
import { lookAgain } from "./second-look";
import type { Stated } from "./stated";
import { type Ask, categoryOf, type Emotion, type Subcategory, type Trigger } from "./taxonomy";
import { answeredAmiss, type Reply } from "./thread";
import { varietyOf } from "./variety";

/** Set so that confidence follows hits on half of the tickets kept apart (`npm run bench:triage` prints the calibration error on the other half). */
const SHARPNESS = 1.8;
/** From these chances on a threat or need, and a wish, is told. Chosen on half of the tickets kept apart, and on writers left out of training. */
const TOLD = { trigger: 0.38, ask: 0.42 };
/** The same where a rule holds in a sentence that may state it; "today" beside a wish is a day, whatever else it is. */
const TOLD_BY_RULE = { trigger: 0.2, ask: 0.3, deadline: 0.1 };
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

/** Odds of the kinds, drawn to no dispute as far as the latest message says that all is well. */
const settling = (odds: Float64Array, labels: readonly string[], reply: Reply | undefined): Float64Array => {
  const settled = reply?.settled ?? 0;
  const none = labels.indexOf("not-a-dispute");
  return odds.map((share, at) => share * (1 - settled) + (at === none ? settled : 0));
};

const NOTHING_LEARNED: Delta = new Map();
let shipped: Classifier | undefined;
let taught: { delta: Delta; classifier: Classifier } | undefined;

/** The classifier as shipped, or with what was learned on this machine; each remembers the words it has seen. */
const classifierWith = (delta: Delta): Classifier => {
  shipped ??= new Classifier(shippedModel(FEATURE_COUNT));
  if (delta.size === 0) return shipped;
  if (taught?.delta !== delta) taught = { delta, classifier: new Classifier(shipped.model, delta) };
  return taught.classifier;
};

/** A ticket's telling features for a later correction: hashed numbers, no text. They don't depend on what was learned. */
export const ticketTraits = (ticket: { subject?: string; messages: TicketMessage[] }): Traits =>
  traitsOf(prepare(ticket), ticket.messages, classifierWith(NOTHING_LEARNED));

/**
 * Reads a ticket. In: its subject and messages, oldest first; only customers' words are read, the latest most.
 * `delta` is what the agent's corrections have taught (`learnFrom`). Out: a Reading, honest about what it can't tell (`sureness: "unsure"`). Never throws; reads a bounded amount of text.
 */
export const readTicket = (
  ticket: { subject?: string; messages: TicketMessage[] },
  delta: Delta = NOTHING_LEARNED,
): Reading => {
  const { messages } = ticket;
  const prepared = prepare(ticket);
  const { said, tokens, links } = prepared;
  if (tokens.length === 0) return nothing();
  const classifier = classifierWith(delta);
  const { heads, second } = classifier.model;
  const { language, foreign } = prepared.language;

  const first = firstLook(classifier, prepared, messages);
  const clues = cluesOf(first, first.asks);
  const odds = settling(shares(first.kind, SHARPNESS), heads.subcategory.labels, first.reply);
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
  const emotion = heads.emotion.labels[first.emotion.indexOf(Math.max(...first.emotion))] as Emotion;

  const told = (kind: "trigger" | "ask", stated: readonly Stated[], row = clues): Stated[] => {
    const scores = lookAgain(second[kind], row);
    return stated.filter(
      ({ label, ruled }, at) =>
        chance(scores[at] as number) >=
        (ruled === 0 ? TOLD[kind] : TOLD_BY_RULE[label === "deadline" ? label : kind]),
    );
  };
  const latest = said[0]?.index;
  // Thanks for a matter that was settled: what was said while it was not counts no more.
  const settled = best.category === "none" && said.length > 1;
  const triggers = told("trigger", first.triggers).filter(
    ({ instance }) => !settled || instance?.message === latest,
  );
  // What is asked now is asked in the latest message; an earlier one speaks only where that asks for nothing.
  const now = told("ask", first.asks);
  const wishes =
    now.length > 0 || first.askedBefore.length === 0
      ? now
      : told("ask", first.askedBefore, cluesOf(first, first.askedBefore));
  // "Refund it, or I cancel": what is threatened is not asked for.
  const leaving = triggers.filter(({ label }) => label === "churn-threat").map(({ instance }) => instance);
  const asks = wishes.filter(({ label, instance }) => label !== "cancel" || !leaving.includes(instance));
  const labels = triggers.map(({ label }) => label as Trigger);
  if (
    !labels.includes("repeat-contact") &&
    best.category !== "none" &&
    first.reply &&
    answeredAmiss(first.reply, emotion)
  )
    labels.push("repeat-contact");

  const all = { from: 0, to: tokens.length, linkFrom: 0, linkTo: links.id.length };
  const [forKind, forEmotion] = classifier.wordWeights(
    [
      { head: "subcategory", label: best.subcategory },
      { head: "emotion", label: emotion },
    ],
    prepared,
    all,
  ) as [Float32Array, Float32Array];
  const because = (head: HeadName, label: string, within: Instance): Evidence[] => {
    const [weights] = classifier.wordWeights([{ head, label }], prepared, within);
    return weights ? telling(label, tokens, weights, messages, 1, within.from) : [];
  };
  const stated = (kind: "trigger" | "ask", found: readonly Stated[]): Evidence[] =>
    found.flatMap(({ label, words, instance }) =>
      words ? [words] : instance ? because(kind, label, instance) : [],
    );
  return {
    language,
    variety: varietyOf(language, tokens, heads.variety.labels, first.variety),
    category: best.category,
    subcategory: best.subcategory,
    confidence,
    sureness: surenessOf(confidence),
    alternatives: ranked.slice(1, 3),
    emotion,
    triggers: labels,
    ask: asks.length > 0 ? asks.map(({ label }) => label as Ask) : ["none"],
    facts: factsOf(said, messages, ticket.subject ?? "", language),
    evidence: [
      ...telling(best.subcategory, tokens, forKind, messages, 3),
      ...telling(emotion, tokens, forEmotion, messages, 1),
      ...stated("trigger", triggers),
      ...stated("ask", asks),
    ],
  };
};
