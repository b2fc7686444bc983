/** The learning methods: softmax and complement naive Bayes over sparse features, deterministic from a seed. */
import type { Features } from "../features";

/** One lesson: features and, for each class, how much it is true (softmax: sums to one). */
export interface Lesson {
  features: Features;
  target: Float32Array;
  weight: number;
}

/** Row per class: `weights[class * size + feature]`. */
export interface LinearModel {
  classes: number;
  size: number;
  weights: Float32Array;
  bias: Float32Array;
}

/** A small fast generator, so that the same corpus always gives the same model. */
export const seeded = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};

const shuffled = (count: number, random: () => number): Int32Array => {
  const order = Int32Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const kept = order[i] as number;
    order[i] = order[j] as number;
    order[j] = kept;
  }
  return order;
};

/** Scores of one text, before any softmax. */
export const score = (model: LinearModel, features: Features, out: Float32Array): Float32Array => {
  const { classes, size, weights } = model;
  for (let c = 0; c < classes; c++) {
    let sum = model.bias[c] as number;
    const row = c * size;
    for (let i = 0; i < features.id.length; i++)
      sum += (weights[row + (features.id[i] as number)] as number) * (features.value[i] as number);
    out[c] = sum;
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

/**
 * Learns by adaptive gradient steps (AdaGrad) with a pull towards zero. `exclusive`: one class is true (softmax);
 * else each class is a question of its own (logistic).
 */
export const learn = (
  lessons: readonly Lesson[],
  options: {
    classes: number;
    size: number;
    epochs: number;
    rate: number;
    decay: number;
    exclusive: boolean;
    seed: number;
  },
): LinearModel => {
  const { classes, size, exclusive } = options;
  const model: LinearModel = {
    classes,
    size,
    weights: new Float32Array(classes * size),
    bias: new Float32Array(classes),
  };
  const seen = new Float32Array(size).fill(1e-3);
  const out = new Float32Array(classes);
  const random = seeded(options.seed);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (const at of shuffled(lessons.length, random)) {
      const { features, target, weight } = lessons[at] as Lesson;
      score(model, features, out);
      if (exclusive) softmax(out);
      else for (let c = 0; c < classes; c++) out[c] = sigmoid(out[c] as number);
      let size2 = 0;
      for (let c = 0; c < classes; c++) {
        out[c] = ((target[c] as number) - (out[c] as number)) * weight;
        size2 += (out[c] as number) ** 2;
        model.bias[c] = (model.bias[c] as number) + 0.02 * (out[c] as number);
      }
      for (let i = 0; i < features.id.length; i++) {
        const id = features.id[i] as number;
        const value = features.value[i] as number;
        seen[id] = (seen[id] as number) + size2 * value * value;
        const rate = (options.rate * value) / Math.sqrt(seen[id] as number);
        const keep = 1 - options.decay * options.rate;
        for (let c = 0; c < classes; c++) {
          const w = c * size + id;
          model.weights[w] = (model.weights[w] as number) * keep + rate * (out[c] as number);
        }
      }
    }
  }
  return model;
};

/** Complement naive Bayes: a class is what the others are not. Good with few and skewed lessons. */
export const complement = (
  lessons: readonly Lesson[],
  options: { classes: number; size: number; smoothing: number; below: number },
): LinearModel => {
  const { classes, size } = options;
  const count = new Float32Array(classes * size);
  const all = new Float32Array(size);
  for (const { features, target, weight } of lessons) {
    for (let i = 0; i < features.id.length; i++) {
      const id = features.id[i] as number;
      if (id >= options.below) continue;
      all[id] = (all[id] as number) + weight;
      for (let c = 0; c < classes; c++) {
        const t = target[c] as number;
        if (t > 0) count[c * size + id] = (count[c * size + id] as number) + t * weight;
      }
    }
  }
  const present = all.filter((n) => n > 0).length;
  const total = all.reduce((sum, n) => sum + n, 0);
  const model: LinearModel = {
    classes,
    size,
    weights: new Float32Array(classes * size),
    bias: new Float32Array(classes),
  };
  for (let c = 0; c < classes; c++) {
    let own = 0;
    for (let id = 0; id < size; id++) own += count[c * size + id] as number;
    const others = total - own + options.smoothing * present;
    for (let id = 0; id < size; id++) {
      if ((all[id] as number) === 0) continue;
      const rest = ((all[id] as number) - (count[c * size + id] as number) + options.smoothing) / others;
      const mine = ((all[id] as number) + options.smoothing) / (total + options.smoothing * present);
      model.weights[c * size + id] = Math.log(mine) - Math.log(rest);
    }
  }
  return model;
};
