/** The first look at a ticket: what each trained head makes of it by itself. */
import type { TicketMessage } from "../ticket";
import { shares } from "./chance";
import type { Classifier } from "./classify";
import type { Instance } from "./instances";
import { weighMatter } from "./matter";
import type { HeadName } from "./model-file";
import type { Prepared } from "./prepare";
import { type Stated, statedIn } from "./stated";
import { type Reply, replyIn } from "./thread";
import { isThreat, lowerThreat } from "./threats";

/** Scores of the heads that look at the whole text, and what the sentences state. */
export interface FirstLook {
  kind: Float64Array;
  emotion: Float64Array;
  variety: Float64Array;
  triggers: readonly Stated[];
  /** Of the latest message alone: what is asked now is asked there. */
  asks: readonly Stated[];
  /** Of the messages before it. */
  askedBefore: readonly Stated[];
  /** What the latest message says of those before it; nothing where it is the customer's first. */
  reply: Reply | undefined;
  stretches: number;
}

type Within = (message: number) => boolean;

const looking =
  (classifier: Classifier, prepared: Prepared, messages: readonly TicketMessage[]) =>
  (kind: "trigger" | "ask", scores: Float64Array, within?: Within): Stated[] => {
    const { heads, wholeWidth } = classifier.model;
    const from = heads[kind].at - wholeWidth;
    const inside = within && ((instance: Instance) => within(instance.message));
    return statedIn(kind, heads[kind], from, prepared, scores, messages, inside);
  };

/**
 * What is threatened or needed, by sentence. Lowers the weight of words that only threaten, and for the kind of dispute
 * that of words beside the matter (changes `prepared.tokens`).
 */
export const wordsWeighed = (
  classifier: Classifier,
  prepared: Prepared,
  messages: readonly TicketMessage[],
  scores = classifier.stretchScores(prepared),
): Stated[] => {
  const triggers = looking(classifier, prepared, messages)("trigger", scores);
  for (const { label, any, instance } of triggers)
    if (instance && isThreat(prepared, label, any, instance)) {
      const speaks = classifier.wordWeights("trigger", label, prepared, instance);
      lowerThreat(prepared, instance, speaks);
    }
  const { heads, wholeWidth } = classifier.model;
  weighMatter(prepared, scores, heads.matter.at - wholeWidth);
  return triggers;
};

/** So much of a message's weight is left for the kind of dispute where it says nothing of the matter. */
const EMPTY = 0.25;

const lowerMessage = ({ tokens }: Prepared, message: number): void => {
  for (const token of tokens) if (token.message === message) token.forKind *= EMPTY;
};

/**
 * What the latest message says of those before it. Where that is nothing of the matter, its words are lowered (changes
 * `prepared.tokens`).
 */
export const replyWeighed = (
  classifier: Classifier,
  prepared: Prepared,
  messages: readonly TicketMessage[],
): Reply | undefined => {
  const reply = replyIn(classifier, messages, prepared);
  if (reply?.empty) lowerMessage(prepared, prepared.said[0]?.index ?? -1);
  return reply;
};

/** Looks at a prepared ticket with each head. Changes the weights of `prepared.tokens` as `wordsWeighed` and `replyWeighed` do. */
export const firstLook = (
  classifier: Classifier,
  prepared: Prepared,
  messages: readonly TicketMessage[],
): FirstLook => {
  const { heads } = classifier.model;
  const { said, instances } = prepared;
  const scores = classifier.stretchScores(prepared);
  const triggers = wordsWeighed(classifier, prepared, messages, scores);
  const latest = said[0]?.index ?? -1;
  const reply = replyWeighed(classifier, prepared, messages);
  const whole = classifier.wholeScores(prepared);
  const of = (head: HeadName) => whole.subarray(heads[head].at, heads[head].at + heads[head].labels.length);
  const look = looking(classifier, prepared, messages);
  const threaded = instances.some((instance) => instance.message !== latest);
  return {
    kind: of("subcategory"),
    emotion: of("emotion"),
    variety: of("variety"),
    triggers,
    asks: look("ask", scores, (message) => message === latest),
    askedBefore: threaded ? look("ask", scores, (message) => message !== latest) : [],
    reply,
    stretches: instances.length,
  };
};

const bounded = (x: number, low: number, high: number): number => Math.min(high, Math.max(low, x));
const logOdds = (p: number): number => bounded(Math.log((p + 1e-4) / (1 - p + 1e-4)), -6, 6);
const SHARPNESS = { kind: 1.7, emotion: 1.3 };
const MANY = 15;

/** Where in the clues each head's own scores stand. */
export const OWN_CLUES = { subcategory: 0, ask: 33, trigger: 44 } as const;
export const CLUES = 184;

/** The first look as one row of figures, `CLUES` long: what the second look weighs against each other. */
export const cluesOf = (
  { kind, emotion, triggers, stretches }: FirstLook,
  asks: readonly Stated[],
): Float64Array => {
  const row = new Float64Array(CLUES);
  let at = 0;
  const add = (clue: number) => {
    row[at] = clue;
    at += 1;
  };
  const stated = [...asks, ...triggers];
  for (const score of kind) add(score);
  for (const score of emotion) add(score);
  for (const { any } of asks) add(Math.max(-5, logOdds(any)));
  for (const { any } of triggers) add(logOdds(any));
  for (const share of shares(kind, SHARPNESS.kind)) add(2 * share);
  for (const share of shares(emotion, SHARPNESS.emotion)) add(share);
  for (const { top } of stated) add(bounded(top, -8, 6));
  for (const { ruled } of stated) add(ruled > 0 ? 1 : 0);
  for (const { ruled } of stated) add(ruled);
  for (const { most } of stated) add(most);
  add(1);
  add(Math.min(stretches, MANY) / MANY);
  add(stretches === 1 ? 1 : 0);
  return row;
};
