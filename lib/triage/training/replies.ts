/**
 * Learns what a reply says of the answer before it. Who was asked something tells of the trouble in the answer to it, and
 * comes back with the same words where an answer missed the point: so what words say there is learned beside what they
 * say everywhere (one set of features for all, a second for some: Daumé III, "Frustratingly Easy Domain Adaptation", 2007).
 */
import { FEATURE_COUNT } from "../features";
import { sparseWhole } from "../sparse";
import { asks, REPLY } from "../thread";
import { preparedText } from "./examples";
import type { Exchange } from "./exchanges";
import { type Lesson, type LinearModel, learn, type Mask, meanOf, only, targets } from "./linear";

const CLASSES = REPLY.length;
/** How much the second set counts against the first. Chosen on the tickets looked at. */
const ANSWERING = 0.7;
/** That something was asked, whatever the words: it goes into the second head's bias. */
const ASKED = 2 * FEATURE_COUNT;
const ASKED_GAIN = 0.5;

/** What is learned: what the words of a reply say, and what they say besides where they answer a question. */
export interface ReplyHeads {
  reply: LinearModel;
  answer: LinearModel;
}

/** A lesson about what a reply says; the second set of its features stands behind the first. */
const replyLesson = ({ label, answer, reply }: Exchange): Lesson => {
  const { id, value } = sparseWhole(preparedText(reply), "weight");
  const asked = asks([answer]);
  return {
    features: asked
      ? {
          id: Int32Array.from([...id, ...id.map((feature) => feature + FEATURE_COUNT), ASKED]),
          value: Float32Array.from([...value, ...value.map((one) => one * ANSWERING), ASKED_GAIN]),
        }
      : { id, value },
    target: targets(REPLY, [label]),
    weight: 1,
  };
};

/** Two heads' masks one behind the other, and all labels of `ASKED`. */
const bothMasks = (reply: Mask, answer: Mask): Mask => {
  const count = reply.label.length;
  const all = count + answer.label.length;
  return {
    first: Int32Array.from([
      ...reply.first.subarray(0, FEATURE_COUNT),
      ...answer.first.map((at) => at + count),
      all + CLASSES,
    ]),
    label: Uint8Array.from([...reply.label, ...answer.label, ...REPLY.keys()]),
  };
};

/** Learns both heads. `kept`: which weights each may have; all where none is said. The same exchanges give the same weights. */
export const learnReplies = (
  exchanges: readonly Exchange[],
  kept: { [name in keyof ReplyHeads]?: Mask },
): ReplyHeads => {
  const mask = kept.reply && kept.answer ? bothMasks(kept.reply, kept.answer) : undefined;
  const lessons = exchanges.map(replyLesson).map((lesson) => ({
    ...lesson,
    features: only(lesson.features, mask),
  }));
  const shape = { classes: CLASSES, size: ASKED + 1, epochs: 8, rate: 0.1, kept: mask };
  const { weights, bias } = meanOf([1, 2, 3].map((seed) => learn(lessons, { ...shape, seed })));
  const half = FEATURE_COUNT * CLASSES;
  return {
    reply: { classes: CLASSES, size: FEATURE_COUNT, weights: weights.slice(0, half), bias },
    answer: {
      classes: CLASSES,
      size: FEATURE_COUNT,
      weights: weights.slice(half, 2 * half).map((weight) => weight * ANSWERING),
      bias: weights.slice(2 * half).map((weight) => weight * ASKED_GAIN),
    },
  };
};
