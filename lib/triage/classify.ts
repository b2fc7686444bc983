/** Scores a ticket's words with the trained heads: the whole text for what it is, each sentence for what it states. */
import { FEATURE_COUNT, styleOf, wordFeatures } from "./features";
import type { Instance } from "./instances";
import type { Delta } from "./learning";
import type { HeadName, Model } from "./model-file";
import type { Prepared } from "./prepare";
import type { Token } from "./text/tokens";

/** Features are scaled so that a text's length doesn't count: to this length in all. */
export const LENGTH = 1.6;
/** Words remembered with their scores: the same few thousand come back in every ticket. */
const REMEMBERED = 6_000;

/** A word's share of every label's score, before any scaling. */
interface WordScores {
  sums: Float64Array;
  energy: number;
  /** In which text it was last seen, and with what weight: a word counts once a text. */
  turn: number;
  weight: number;
}

/** Scores with a loaded model. Holds a table of words seen, so it is made once and kept. */
export class Classifier {
  private readonly words = new Map<string, WordScores>();
  private turn = 0;
  /** In which text each feature was last seen. */
  private readonly seen = new Int32Array(FEATURE_COUNT);

  /** `delta`: changes to the shipped weights, learned from the agent's corrections. */
  constructor(
    readonly model: Model,
    private readonly delta: Delta = new Map(),
  ) {}

  private scoresOf(token: Token): WordScores {
    const { word } = token;
    const known = this.words.get(word);
    if (known) return known;
    const { width, weights, step } = this.model;
    const { id, value, energy } = wordFeatures(word);
    const sums = new Float64Array(width);
    for (let i = 0; i < id.length; i++) {
      const feature = id[i] as number;
      const amount = value[i] as number;
      for (let c = 0, at = feature * width; c < width; c++, at++)
        sums[c] = (sums[c] as number) + (weights[at] as number) * amount;
      const change = this.delta.get(feature);
      if (change)
        for (let c = 0; c < change.length; c++)
          sums[c] = (sums[c] as number) + ((change[c] as number) * amount) / (step[c] as number);
    }
    const made = { sums, energy, turn: 0, weight: 0 };
    if (this.words.size >= REMEMBERED) this.words.clear();
    this.words.set(word, made);
    return made;
  }

  /** Scores of each stretch, of the labels that are looked for by sentence. */
  stretchScores({ tokens, instances, links }: Prepared): Float64Array[] {
    const { width, weights, alive, step, bias, wholeWidth } = this.model;
    const count = width - wholeWidth;
    return instances.map(({ from, to, linkFrom, linkTo }) => {
      // Sums in double precision: that spares a rounding at every step.
      const out = new Float64Array(count);
      let energy = 0;
      this.turn += 1;
      for (let at = from; at < to; at++) {
        const word = this.scoresOf(tokens[at] as Token);
        if (word.turn === this.turn) continue;
        word.turn = this.turn;
        energy += word.energy;
        const { sums } = word;
        for (let c = 0, i = wholeWidth; c < count; c++, i++)
          out[c] = (out[c] as number) + (sums[i] as number);
      }
      for (let i = linkFrom; i < linkTo; i++) {
        const id = links.id[i] as number;
        const value = links.value[i] as number;
        energy += value * value;
        if (alive[id] === 0) continue;
        for (let c = 0, at = id * width + wholeWidth; c < count; c++, at++)
          out[c] = (out[c] as number) + (weights[at] as number) * value;
      }
      const scale = energy > 0 ? LENGTH / Math.sqrt(energy) : 0;
      for (let c = 0, i = wholeWidth; c < count; c++, i++)
        out[c] = (out[c] as number) * scale * (step[i] as number) + (bias[i] as number);
      return out;
    });
  }

  /** Scores of the labels that are asked of the whole text; words of weightier messages count more. */
  wholeScores({ tokens, links, raw }: Prepared): Float64Array {
    const { width, weights, alive, step, bias, wholeWidth } = this.model;
    this.turn += 1;
    const whole = new Float64Array(wholeWidth);
    const said: WordScores[] = [];
    let energy = 0;
    for (const token of tokens) {
      const word = this.scoresOf(token);
      if (word.turn !== this.turn) {
        word.turn = this.turn;
        word.weight = token.weight;
        said.push(word);
      } else if (token.weight > word.weight) word.weight = token.weight;
    }
    for (const { sums, energy: own, weight } of said) {
      energy += own * weight * weight;
      for (let c = 0; c < wholeWidth; c++) whole[c] = (whole[c] as number) + (sums[c] as number) * weight;
    }
    for (let i = 0; i < links.id.length; i++) {
      const id = links.id[i] as number;
      if (this.seen[id] === this.turn) continue;
      this.seen[id] = this.turn;
      const weight = (tokens[links.to[i] as number] as Token).weight * (links.value[i] as number);
      energy += weight * weight;
      const change = this.delta.size > 0 ? this.delta.get(id) : undefined;
      if (change)
        for (let c = 0; c < change.length; c++)
          whole[c] = (whole[c] as number) + ((change[c] as number) * weight) / (step[c] as number);
      if (alive[id] === 0) continue;
      for (let c = 0, at = id * width; c < wholeWidth; c++, at++)
        whole[c] = (whole[c] as number) + (weights[at] as number) * weight;
    }
    const scale = energy > 0 ? LENGTH / Math.sqrt(energy) : 0;
    for (let c = 0; c < wholeWidth; c++) whole[c] = (whole[c] as number) * scale;
    for (const { id, value } of styleOf(raw, tokens.length))
      for (let c = 0, at = id * width; c < wholeWidth; c++, at++)
        whole[c] = (whole[c] as number) + (weights[at] as number) * value;
    for (let c = 0; c < wholeWidth; c++)
      whole[c] = (whole[c] as number) * (step[c] as number) + (bias[c] as number);
    return whole;
  }

  /** How much each word (by index) of `instances` spoke for a label of `head`. */
  wordWeights(
    head: HeadName,
    label: number,
    { tokens, links }: Prepared,
    instances: readonly Instance[],
  ): Float32Array {
    const { width, weights, heads } = this.model;
    const column = heads[head].at + label;
    const out = new Float32Array(tokens.length);
    for (const { from, to, linkFrom, linkTo } of instances) {
      for (let i = from; i < to; i++) {
        const token = tokens[i] as Token;
        out[i] = (this.scoresOf(token).sums[column] as number) * token.weight;
      }
      for (let i = linkFrom; i < linkTo; i++) {
        const weight = weights[(links.id[i] as number) * width + column] as number;
        if (weight === 0) continue;
        const first = links.from[i] as number;
        const last = links.to[i] as number;
        const share = (weight * (links.value[i] as number)) / (last - first + 1);
        for (let at = first; at <= last; at++) out[at] = (out[at] as number) + share;
      }
    }
    return out;
  }
}

/** Probabilities over labels of which one is true; `sharpness` above 1 makes them surer. */
export const shares = (scores: Float64Array, sharpness: number): Float64Array => {
  const top = Math.max(...scores);
  const out = scores.map((score) => Math.exp((score - top) * sharpness));
  const sum = out.reduce((a, b) => a + b, 0);
  return out.map((x) => x / sum);
};

/** Probability of a label that may be true beside others. */
export const chance = (score: number): number => 1 / (1 + Math.exp(-score));
