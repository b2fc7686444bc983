/** Reads a ticket: what the dispute is, how the customer feels, what they threaten, ask and mention, and in which words. */
import type { TicketMessage } from "../ticket";
import { shares } from "./chance";
import { Classifier } from "./classify";
import { settledLanguage } from "./doubtful-language";
import { factsOf } from "./facts";
import { FEATURE_COUNT } from "./features";
import { firstLook } from "./first-look";
import type { LanguageGuess } from "./language";
import { type Delta, type Traits, traitsOf } from "./learning";
import { shippedModel } from "./model-file";
import { languageOfText, prepare } from "./prepare";
import { type Guess, NO_FACTS, type Reading, type Sureness } from "./reading";
import { evidenceOf } from "./reading-evidence";
import { type Ask, categoryOf, type Emotion, type Subcategory, type Trigger } from "./taxonomy";
import { isAutoReply } from "./text/auto-reply";
import { foldWord } from "./text/fold";
import { toldBy } from "./told";
import { varietyOf } from "./variety";

/**
 * Set so that confidence follows hits on the tickets looked at and on one-liners: up to so many words a text says
 * little, and is sooner wrong for the same scores (`npm run bench:triage` prints the calibration error on the rest).
 */
const SHARPNESS = { short: { words: 8, sharpness: 1.2 }, long: { words: 24, sharpness: 1.7 } };
/** From these confidences on, a kind is named plainly or as likely; below, the agent is asked to pick. */
const CLEAR = 0.7;
const LIKELY = 0.38;
/** What a language's variety is taken for where nothing tells. */
const VARIETIES = { en: "en", es: "es-ES", pt: "pt-BR" } as const;
/** Fewer words of the customer's than this can't be sure of anything. */
const TOO_FEW = 2;

const sharpnessFor = (words: number): number => {
  const { short, long } = SHARPNESS;
  const share =
    (Math.min(Math.max(words, short.words), long.words) - short.words) / (long.words - short.words);
  return short.sharpness + share * (long.sharpness - short.sharpness);
};

const surenessOf = (confidence: number): Sureness =>
  confidence >= CLEAR ? "clear" : confidence >= LIKELY ? "likely" : "unsure";

const nothing = ({ language }: LanguageGuess): Reading => ({
  language,
  variety: VARIETIES[language],
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

/** How sure it is that a mailbox's own message is no dispute. */
const AUTOMATIC = 0.95;

/** Odds of the kinds, drawn to no dispute as far as the latest message says that all is well (`settled`). */
const settling = (odds: Float64Array, labels: readonly string[], settled: number): Float64Array => {
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
  const { said, tokens } = prepared;
  if (tokens.length === 0)
    return nothing(languageOfText(messages.findLast(({ role }) => role === "customer")?.text ?? ""));
  const classifier = classifierWith(delta);
  const { heads } = classifier.model;
  prepared.language = settledLanguage(classifier, prepared);
  const { language, foreign } = prepared.language;

  const first = firstLook(classifier, prepared, messages);
  const automatic =
    said[0] !== undefined &&
    said.length === 1 &&
    isAutoReply(said[0].folded.text, foldWord((ticket.subject ?? "").slice(0, 300)));
  const well = automatic ? AUTOMATIC : (first.reply?.settled ?? 0);
  const odds = settling(shares(first.kind, sharpnessFor(tokens.length)), heads.subcategory.labels, well);
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

  const { triggers, asks, again } = toldBy(classifier, prepared, first, best.subcategory, emotion, automatic);
  const labels = triggers.map(({ label }) => label as Trigger);
  return {
    language,
    variety: varietyOf(language, tokens, heads.variety.labels, first.variety),
    category: best.category,
    subcategory: best.subcategory,
    confidence,
    sureness: surenessOf(confidence),
    alternatives: ranked.slice(1, 3),
    emotion,
    triggers: again ? [...labels, "repeat-contact"] : labels,
    ask: asks.length > 0 ? asks.map(({ label }) => label as Ask) : ["none"],
    facts: factsOf(said, messages, ticket.subject ?? "", language),
    evidence: evidenceOf(classifier, prepared, messages, {
      kind: best.subcategory,
      emotion,
      triggers,
      asks,
      again,
    }),
  };
};
