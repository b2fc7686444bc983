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

/** The words that led to a kind, a feeling, and to what is told of threats, needs and wishes. */
export const evidenceOf = (
  classifier: Classifier,
  prepared: Prepared,
  messages: readonly TicketMessage[],
  labels: {
    kind: Subcategory;
    emotion: Emotion;
    triggers: readonly Stated[];
    asks: readonly Stated[];
  },
): Evidence[] => {
  const { tokens, links } = prepared;
  const { kind, emotion, triggers, asks } = labels;
  const all = { from: 0, to: tokens.length, linkFrom: 0, linkTo: links.id.length };
  const because = (
    head: HeadName,
    label: string,
    within: Pick<Instance, "from" | "to" | "linkFrom" | "linkTo">,
    most: number,
  ): Evidence[] => {
    const weights = classifier.wordWeights(head, label, prepared, within);
    return telling(label, tokens, weights, messages, most, within.from);
  };
  const stated = (head: "trigger" | "ask", found: readonly Stated[]): Evidence[] =>
    found.flatMap(({ label, words, instance }) =>
      words
        ? [instance ? finished(words, tokens, instance, messages) : words]
        : instance
          ? because(head, label, instance, 1)
          : [],
    );
  return [
    ...because("subcategory", kind, all, FOR_KIND),
    ...because("emotion", emotion, all, 1),
    ...stated("trigger", triggers),
    ...stated("ask", asks),
  ];
};
