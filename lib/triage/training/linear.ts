/** The learning methods: softmax over whole texts, noisy-or over their sentences, deterministic from a seed. */
import type { Features } from "../sparse";

/** One lesson: features and, for each class, how much it is true (softmax: sums to one). */
export interface Lesson {
  features: Features;
  target: Float32Array;
  weight: number;
}

/** `weights[feature * classes + class]`. */
export interface LinearModel {
  classes: number;
  size: number;
  weights: Float32Array;
  bias: Float32Array;
}

/** Which weights of a model may be other than 0: a feature's labels stand in `label` from `first[feature]` on, to the next one's. */
export interface Mask {
  first: Int32Array;
  label: Uint8Array;
}

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

/** A small fast generator, so that the same corpus always gives the same model. */
export const seeded = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};

/** The numbers below `count` in random order. */
export const shuffled = (count: number, random: () => number): Int32Array => {
  const order = Int32Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const kept = order[i] as number;
    order[i] = order[j] as number;
    order[j] = kept;
  }
  return order;
};

const blank = (classes: number, size: number, bias: number): LinearModel => ({
  classes,
  size,
  weights: new Float32Array(classes * size),
  bias: new Float32Array(classes).fill(bias),
});

/** Scores of one text, before any squashing, into `out`. With a mask only the weights it names are looked at. */
export const score = (
  model: LinearModel,
  { id, value }: Features,
  out: Float32Array,
  kept?: Mask,
): Float32Array => {
  const { classes, weights, bias } = model;
  out.set(bias);
  if (kept) {
    const { first, label } = kept;
    for (let i = 0; i < id.length; i++) {
      const feature = id[i] as number;
      const amount = value[i] as number;
      for (let at = first[feature] as number, end = first[feature + 1] as number; at < end; at++) {
        const c = label[at] as number;
        out[c] = (out[c] as number) + (weights[feature * classes + c] as number) * amount;
      }
    }
    return out;
  }
  for (let i = 0; i < id.length; i++) {
    const amount = value[i] as number;
    for (let c = 0, at = (id[i] as number) * classes; c < classes; c++, at++)
      out[c] = (out[c] as number) + (weights[at] as number) * amount;
  }
  return out;
};

export const softmax = (scores: Float32Array): Float32Array => {
  const top = Math.max(...scores);
  let sum = 0;
  for (let i = 0; i < scores.length; i++) sum += scores[i] = Math.exp((scores[i] as number) - top);
  for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] as number) / sum;
  return scores;
};

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** One step against the error `slope` of each class (AdaGrad: features often seen move less). */
const step = (
  model: LinearModel,
  { id, value }: Features,
  slope: Float32Array,
  seen: Float32Array,
  rate: number,
  kept: Mask | undefined,
): void => {
  const { classes, weights, bias } = model;
  let size2 = 0;
  for (let c = 0; c < classes; c++) {
    size2 += (slope[c] as number) ** 2;
    bias[c] = (bias[c] as number) + 0.02 * (slope[c] as number);
  }
  // What is as good as known teaches nothing.
  if (size2 < 1e-4) return;
  for (let i = 0; i < id.length; i++) {
    const feature = id[i] as number;
    const amount = value[i] as number;
    seen[feature] = (seen[feature] as number) + size2 * amount * amount;
    const pace = (rate * amount) / Math.sqrt(seen[feature] as number);
    if (kept) {
      for (let k = kept.first[feature] as number, end = kept.first[feature + 1] as number; k < end; k++) {
        const c = kept.label[k] as number;
        const at = feature * classes + c;
        weights[at] = (weights[at] as number) + pace * (slope[c] as number);
      }
      continue;
    }
    for (let c = 0, at = feature * classes; c < classes; c++, at++)
      weights[at] = (weights[at] as number) + pace * (slope[c] as number);
  }
};

interface Options {
  classes: number;
  size: number;
  epochs: number;
  rate: number;
  seed: number;
  kept?: Mask | undefined;
}

/** Learns which one class is true of a text (softmax). The same lessons in the same order give the same weights. */
export const learn = (lessons: readonly Lesson[], options: Options): LinearModel => {
  const { classes, size } = options;
  const model = blank(classes, size, 0);
  const seen = new Float32Array(size).fill(1e-3);
  const slope = new Float32Array(classes);
  const random = seeded(options.seed);
  for (let epoch = 0; epoch < options.epochs; epoch++)
    for (const at of shuffled(lessons.length, random)) {
      const { features, target, weight } = lessons[at] as Lesson;
      softmax(score(model, features, slope, options.kept));
      for (let c = 0; c < classes; c++) slope[c] = ((target[c] as number) - (slope[c] as number)) * weight;
      step(model, features, slope, seen, options.rate, options.kept);
    }
  return model;
};

/** The mean of models of one shape: what differs between them is the order in which they saw their lessons, which is chance. */
export const meanOf = (models: readonly LinearModel[]): LinearModel => {
  const [first, ...rest] = models as [LinearModel, ...LinearModel[]];
  for (const part of ["weights", "bias"] as const)
    first[part].forEach((own, at) => {
      first[part][at] = rest.reduce((sum, model) => sum + (model[part][at] as number), own) / models.length;
    });
  return first;
};

/** Leaves out each feature with the chance `drop`; what stays counts for what went. */
const thinned = ({ id, value }: Features, drop: number, random: () => number): Features => {
  const places = Array.from(id.keys()).filter(() => random() >= drop);
  return {
    id: Int32Array.from(places, (at) => id[at] as number),
    value: Float32Array.from(places, (at) => (value[at] as number) / (1 - drop)),
  };
};

/** One lesson about sentences: what is true of the text is stated in at least one of its sentences, which is not known. */
export interface BagLesson {
  bag: readonly Features[];
  target: Float32Array;
  weight: number;
}

/**
 * Learns which sentences state a label from texts of which only the whole is labelled (multiple-instance learning:
 * the chance that a text states it is one minus the product of the sentences' chances that they don't).
 * `drop`: how much of a sentence each lesson leaves out at random, so that a label leans on all its words and not on the
 * one that names it (Srivastava et al., "Dropout", 2014).
 */
export const learnSentences = (
  lessons: readonly BagLesson[],
  options: Options & { drop: number },
): LinearModel => {
  const { classes, size, drop } = options;
  // A sentence states nothing unless its words say so.
  const model = blank(classes, size, -2.5);
  const seen = new Float32Array(size).fill(1e-3);
  const slope = new Float32Array(classes);
  const random = seeded(options.seed);
  for (let epoch = 0; epoch < options.epochs; epoch++)
    for (const at of shuffled(lessons.length, random)) {
      const { bag: whole, target, weight } = lessons[at] as BagLesson;
      const bag = drop > 0 ? whole.map((features) => thinned(features, drop, random)) : whole;
      const none = new Float32Array(classes).fill(1);
      const chances = bag.map((features) => {
        const chance = score(model, features, new Float32Array(classes), options.kept).map(sigmoid);
        for (let c = 0; c < classes; c++) none[c] = (none[c] as number) * (1 - (chance[c] as number));
        return chance;
      });
      bag.forEach((features, k) => {
        for (let c = 0; c < classes; c++) {
          const p = chances[k]?.[c] as number;
          const any = Math.max(1e-4, 1 - (none[c] as number));
          slope[c] = (target[c] ? (p * (none[c] as number)) / any : -p) * weight;
        }
        step(model, features, slope, seen, options.rate, options.kept);
      });
    }
  return model;
};
