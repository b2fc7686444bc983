/** Reads a ticket: what the dispute is, how the customer feels, what they threaten, ask and mention, and in which words. */
import type { TicketMessage } from "../ticket";
import { Classifier } from "./classify";
import { settledLanguage } from "./doubtful-language";
import { emotionOf } from "./emotion";
import { factsOf } from "./facts";
import { findRelativeDates } from "./facts/relative-dates";
import { FEATURE_COUNT } from "./features";
import { firstLook } from "./first-look";
import type { LanguageGuess } from "./language";
import { type Delta, type Traits, traitsOf } from "./learning";
import { shippedModel } from "./model-file";
import { languageOfText, type Prepared, prepare } from "./prepare";
import { disputeFirst, rankedKinds, surenessOf, UNSURE } from "./ranked-kinds";
import { type Guess, NO_FACTS, type Reading } from "./reading";
import { evidenceOf } from "./reading-evidence";
import { type Ask, categoryOf, type Trigger } from "./taxonomy";
import { isAutoReply } from "./text/auto-reply";
import { foldWord } from "./text/fold";
import { toldBy } from "./told";
import { varietyOf } from "./variety";

/** What a language's variety is taken for where nothing tells. */
const VARIETIES = { en: "en", es: "es-ES", pt: "pt-BR" } as const;
/** Fewer words of the customer's than this can't be sure of anything. */
const TOO_FEW = 2;

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
  relativeDates: [],
  evidence: [],
});

/** How sure it is that a mailbox's own message is no dispute. */
const AUTOMATIC = 0.95;

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

/** Whether all that a customer said was sent by their mailbox. */
const isAutomatic = ({ said }: Prepared, subject: string): boolean => {
  const [only] = said;
  return (
    only !== undefined && said.length === 1 && isAutoReply(only.folded.text, foldWord(subject.slice(0, 300)))
  );
};

/** A kind's confidence, bounded where there is too little of the customer's own to be sure, or in another language. */
const boundedBy = ({ language, tokens }: Prepared, confidence: number): number => {
  const own = tokens.filter((token) => token.message >= 0).length;
  return language.foreign || own < TOO_FEW ? Math.min(confidence, UNSURE) : confidence;
};

/**
 * Reads a ticket. In: its subject and messages, oldest first; only customers' words are read, the latest most.
 * `delta` is what the agent's corrections have taught (`learnFrom`). Out: a Reading, honest about what it can't tell (`sureness: "unsure"`). Never throws; reads a bounded amount of text.
 */
export const readTicket = (
  ticket: { subject?: string; messages: TicketMessage[] },
  delta: Delta = NOTHING_LEARNED,
): Reading => {
  const { messages, subject = "" } = ticket;
  const prepared = prepare(ticket);
  const { said, tokens } = prepared;
  if (tokens.length === 0)
    return nothing(languageOfText(messages.findLast(({ role }) => role === "customer")?.text ?? ""));
  const classifier = classifierWith(delta);
  const { heads } = classifier.model;
  prepared.language = settledLanguage(classifier, prepared);
  const { language } = prepared.language;

  const first = firstLook(classifier, prepared, messages);
  const automatic = isAutomatic(prepared, subject);
  const settled = automatic ? AUTOMATIC : (first.reply?.settled ?? 0);
  const ranked = rankedKinds(first.kind, heads.subcategory.labels, { words: tokens.length, settled });
  const likeliest = (ranked[0] as Guess).subcategory;
  const emotion = emotionOf(first.emotion, heads.emotion.labels, categoryOf(likeliest) !== "none");

  const told = toldBy(classifier, prepared, first, likeliest, emotion, automatic);
  const labels = told.triggers.map(({ label }) => label as Trigger);
  const wishes = told.asks.map(({ label }) => label as Ask);
  const kinds = disputeFirst(ranked, labels, wishes);
  const best = kinds[0] as Guess;
  const confidence = boundedBy(prepared, best.confidence);
  const evidence = evidenceOf(classifier, prepared, messages, { kind: best.subcategory, emotion, ...told });
  // What none of the customer's words show is not told.
  const isShown = (label: string) => evidence.some((quote) => quote.label === label);
  const asks = wishes.filter(isShown);
  return {
    language,
    variety: varietyOf(language, tokens, heads.variety.labels, first.variety),
    category: best.category,
    subcategory: best.subcategory,
    confidence,
    sureness: surenessOf(confidence),
    alternatives: kinds.slice(1, 3),
    emotion,
    triggers: [...labels.filter(isShown), ...(told.again ? (["repeat-contact"] as const) : [])],
    ask: asks.length > 0 ? asks : ["none"],
    facts: factsOf(said, messages, subject, language),
    relativeDates: findRelativeDates(tokens, messages),
    evidence,
  };
};
