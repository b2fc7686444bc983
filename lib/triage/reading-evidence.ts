/** Gathers the customer's own words for each label of a reading. */
import type { TicketMessage } from "../ticket";
import type { Classifier } from "./classify";
import { finished, telling } from "./evidence";
import type { Instance } from "./instances";
import type { HeadName } from "./model-file";
import type { Prepared } from "./prepare";
import type { Evidence } from "./reading";
import type { Stated } from "./stated";
import type { Emotion, Subcategory } from "./taxonomy";

/** Phrases for the kind, at most; for every other label one. */
const FOR_KIND = 3;

type Within = Pick<Instance, "from" | "to" | "linkFrom" | "linkTo">;

/** What a step of a label's weights is worth: weights of two heads add up only by it. */
const stepOf = ({ model: { heads, step } }: Classifier, head: HeadName, label: string): number =>
  step[heads[head].at + heads[head].labels.indexOf(label)] as number;

/** The part of a text that one message is: its stretches follow one another. */
const partOf = (instances: readonly Instance[], message: number): Within | undefined => {
  const first = instances.find((instance) => instance.message === message);
  const last = instances.findLast((instance) => instance.message === message);
  return first && last && { from: first.from, to: last.to, linkFrom: first.linkFrom, linkTo: last.linkTo };
};

/**
 * The words that led to a kind, a feeling, and to what is told of threats, needs and wishes. `again`: the latest message
 * shows a second contact without stating one; "asked" where it answers a question.
 */
export const evidenceOf = (
  classifier: Classifier,
  prepared: Prepared,
  messages: readonly TicketMessage[],
  labels: {
    kind: Subcategory;
    emotion: Emotion;
    triggers: readonly Stated[];
    asks: readonly Stated[];
    again: "told" | "asked" | undefined;
  },
): Evidence[] => {
  const { tokens, links } = prepared;
  const { kind, emotion, triggers, asks, again } = labels;
  const all: Within = { from: 0, to: tokens.length, linkFrom: 0, linkTo: links.id.length };
  const because = (head: HeadName, label: string, within: Within, most: number): Evidence[] => {
    const weights = classifier.wordWeights(head, label, prepared, within);
    return telling(label, tokens, weights, messages, most, within.from);
  };
  const comingBack = (within: Within, asked: boolean): Evidence[] => {
    const shares = (["reply", ...(asked ? ["answer" as const] : [])] as const).map((head) => {
      const step = stepOf(classifier, head, "amiss");
      return classifier.wordWeights(head, "amiss", prepared, within).map((weight) => weight * step);
    });
    const weights = shares.reduce((sum, share) => sum.map((weight, at) => weight + (share[at] as number)));
    return telling("repeat-contact", tokens, weights, messages, 1, within.from);
  };
  const latest = partOf(prepared.instances, prepared.said[0]?.index ?? -1);
  const stated = (head: "trigger" | "ask", found: readonly Stated[]): Evidence[] =>
    found.flatMap(({ label, words, instance }) => {
      if (words) return [instance ? finished(words, tokens, instance, messages) : words];
      // A subject can't be quoted: what the message says of the same stands for it.
      const within = instance && instance.message < 0 ? latest : instance;
      return within ? because(head, label, within, 1) : [];
    });
  return [
    ...because("subcategory", kind, all, FOR_KIND),
    ...because("emotion", emotion, all, 1),
    ...stated("trigger", triggers),
    ...(again && latest ? comingBack(latest, again === "asked") : []),
    ...stated("ask", asks),
  ];
};
