/** Turns labelled texts into lessons: what a text's features are, and what is true of it. */

import type { Prepared } from "../prepare";
import { placedStretches, sparseStretches } from "../sparse";
import { ALL_SUBCATEGORIES } from "../taxonomy";
import type { Row } from "./corpus";
import { type Lesson, targets } from "./linear";
import { MARKS } from "./marks";

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
