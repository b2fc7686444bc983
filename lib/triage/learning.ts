/** Learns from the agent's corrections on this machine: what a ticket's features said, what it was, and no word of it. */
import type { TicketMessage } from "../ticket";
import { z } from "../zod";
import type { Classifier } from "./classify";
import { isWord } from "./features";
import { replyWeighed, wordsWeighed } from "./first-look";
import type { Prepared } from "./prepare";
import { sparseWhole } from "./sparse";
import { ALL_SUBCATEGORIES, Subcategory } from "./taxonomy";
import { weightOf } from "./weight-table";

/** Telling features of a ticket as hashed numbers, and how the shipped model scored each kind; no text can be got back. */
export const Traits = z.object({
  id: z.array(z.number().int().nonnegative()).max(200),
  value: z.array(z.number()).max(200),
  scores: z.array(z.number()).length(ALL_SUBCATEGORIES.length),
});
export type Traits = z.infer<typeof Traits>;

/** One correction. `right` is what the agent said it is. */
export const Lesson = z.object({
  at: z.number(),
  was: Subcategory,
  right: Subcategory,
  traits: Traits,
});
export type Lesson = z.infer<typeof Lesson>;

/** Changes to the shipped weights: per feature, one figure for each subcategory. */
export type Delta = ReadonlyMap<number, Float32Array>;

/** Features kept of a ticket: enough to know a similar one, few enough to leave the rest alone. */
const KEPT = 140;
/** How far the right kind must lie above the next after learning, in score. */
const MARGIN = 4;
/** The most that one correction moves things: so that one slip of the agent's is soon outvoted. */
const STEP = 1;
const ROUNDS = 6;

/** What a word counts that tells the shipped model nothing of kinds, and what its letters and neighbours do. */
const NEW_WORD = 0.8;
const NEW_OTHER = 0.3;

/** More than this nothing is settled. */
const SURELY = 0.98;

/**
 * A ticket's telling features: those that move the model most, and words it has never seen (names of a desk's own
 * products). `prepared` are the words of `messages`, whose weights change as in a reading.
 */
export const traitsOf = (
  prepared: Prepared,
  messages: readonly TicketMessage[],
  classifier: Classifier,
): Traits => {
  const { weights, step, heads } = classifier.model;
  const kinds = ALL_SUBCATEGORIES.length;
  wordsWeighed(classifier, prepared, messages);
  const reply = replyWeighed(classifier, prepared, messages);
  const { id, value } = sparseWhole(prepared, "forKind");
  const telling = Array.from(id, (feature, at) => {
    let force = 0;
    for (let kind = 0; kind < kinds; kind++)
      force += (weightOf(weights, feature, kind) * (step[kind] as number)) ** 2;
    const unknown = isWord(feature) ? NEW_WORD : NEW_OTHER;
    const says = force === 0 ? unknown : Math.min(1, Math.sqrt(force));
    return { feature, value: value[at] as number, says: says * (value[at] as number) };
  })
    .sort((a, b) => b.says - a.says)
    .slice(0, KEPT);
  const scores = classifier.wholeScores(prepared).slice(heads.subcategory.at, heads.subcategory.at + kinds);
  // What was read as settled can be taught not to be: there no dispute leads, whatever the words say of the kind.
  const settled = Math.min(SURELY, reply?.settled ?? 0);
  const none = ALL_SUBCATEGORIES.indexOf("not-a-dispute");
  if (settled > 0.5) scores[none] = Math.max(...scores) + Math.log(settled / (1 - settled));
  return {
    id: telling.map(({ feature }) => feature),
    value: telling.map((one) => Number(one.value.toFixed(4))),
    scores: Array.from(scores, (x) => Number(x.toFixed(3))),
  };
};
/**
 * The changes that `lessons`, oldest first, call for (passive-aggressive steps: no larger than needed for the right
 * kind to lead by `MARGIN`; Crammer et al., 2006). The same lessons always give the same changes, so taking one out
 * undoes it entirely.
 */
export const learnFrom = (lessons: readonly Lesson[]): Delta => {
  const delta = new Map<number, Float32Array>();
  const kinds = ALL_SUBCATEGORIES.length;
  for (let round = 0; round < ROUNDS; round++)
    for (const { traits, right } of lessons) {
      const scores = Float32Array.from(traits.scores);
      let energy = 0;
      traits.id.forEach((feature, at) => {
        const value = traits.value[at] as number;
        energy += value * value;
        const change = delta.get(feature);
        if (change)
          for (let c = 0; c < kinds; c++) scores[c] = (scores[c] as number) + (change[c] as number) * value;
      });
      const wanted = ALL_SUBCATEGORIES.indexOf(right);
      let rival = -1;
      for (let c = 0; c < kinds; c++)
        if (c !== wanted && (rival < 0 || (scores[c] as number) > (scores[rival] as number))) rival = c;
      const short = MARGIN - ((scores[wanted] as number) - (scores[rival] as number));
      if (short <= 0 || energy === 0) continue;
      const pace = Math.min(STEP, short / (2 * energy));
      traits.id.forEach((feature, at) => {
        const change = delta.get(feature) ?? new Float32Array(kinds);
        const move = pace * (traits.value[at] as number);
        change[wanted] = (change[wanted] as number) + move;
        change[rival] = (change[rival] as number) - move;
        delta.set(feature, change);
      });
    }
  return delta;
};
