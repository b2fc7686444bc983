/** Turns labelled texts into lessons: what a text's features are, and what is true of it. */

import type { Prepared } from "../prepare";
import { type Features, placedStretches, sparseStretches, sparseWhole } from "../sparse";
import { ALL_SUBCATEGORIES } from "../taxonomy";
import { answering, REPLY } from "../thread";
import type { Row } from "./corpus";
import { preparedText } from "./examples";
import type { Exchange } from "./exchanges";
import type { Lesson, Mask } from "./linear";
import { MARKS } from "./marks";

/** 1 for each of `labels` that is held, else 0. */
export const targets = (labels: readonly string[], held: readonly string[]): Float32Array =>
  Float32Array.from(labels, (label) => (held.includes(label) ? 1 : 0));

/** Takes out of `features` those of which no weight is `kept`. The scale stays: reading scales by all that a text says. */
export const only = (features: Features, kept: Mask | undefined): Features => {
  if (!kept) return features;
  const has = (feature: number) => (kept.first[feature + 1] as number) > (kept.first[feature] as number);
  const places = Array.from(features.id.keys()).filter((at) => has(features.id[at] as number));
  return {
    id: Int32Array.from(places, (at) => features.id[at] as number),
    value: Float32Array.from(places, (at) => features.value[at] as number),
  };
};

/** A message whose sentences were marked. */
export interface Marked {
  row: Row;
  prepared: Prepared;
}

/** Its sentences as lessons about what a sentence is to the dispute. */
export const matterLessons = (marked: readonly Marked[]): Lesson[] =>
  marked.flatMap(({ row, prepared }) =>
    placedStretches(prepared).map((features, at) => ({
      features,
      target: targets([...MARKS], [row.marks?.[at] ?? ""]),
      weight: 1,
    })),
  );

/** What a marked sentence weighs as a lesson by itself, beside its message. Chosen on writers kept apart. */
const SENTENCE_WEIGHT = 0.25;

/** Sentences as lessons about kinds: the matter is of its message's kind, what leads astray is of none. */
export const sentenceLessons = (marked: readonly Marked[]): Lesson[] =>
  marked.flatMap(({ row, prepared }) =>
    sparseStretches(prepared).flatMap((features, at): Lesson[] => {
      const mark = row.marks?.[at];
      if (mark === "M")
        return [{ features, target: targets(ALL_SUBCATEGORIES, [row.subcategory]), weight: SENTENCE_WEIGHT }];
      if (mark !== "X") return [];
      const target = new Float32Array(ALL_SUBCATEGORIES.length).fill(1 / ALL_SUBCATEGORIES.length);
      return [{ features, target, weight: SENTENCE_WEIGHT }];
    }),
  );

/** A lesson about what a reply says of the answer before it. */
export const replyLesson = ({ label, answer, reply }: Exchange): Lesson => {
  const { id, value } = sparseWhole(preparedText(reply), "weight");
  const more = answering([answer]);
  return {
    features: {
      id: Int32Array.from([...id, ...more.map((feature) => feature.id)]),
      value: Float32Array.from([...value, ...more.map((feature) => feature.value)]),
    },
    target: targets(REPLY, [label]),
    weight: 1,
  };
};
