/** Scores a ticket's words with the trained heads: the whole text for what it is, each sentence for what it states. */
import { styleOf, wordFeatures } from "./features";
import type { Instance } from "./instances";
import type { Delta } from "./learning";
import type { HeadName, Model } from "./model-file";
import type { Token } from "./text/tokens";

/** Features are scaled so that a text's length doesn't count: to this length in all. */
export const LENGTH = 1.6;
/** Words remembered with their scores: the same few thousand come back in every ticket. */
const REMEMBERED = 6_000;

/** A word's share of every label's score, before any scaling. */
interface WordScores {
  sums: Float32Array;
  energy: number;
  /** In which scoring it was last seen, and with what weight: a word counts once a text. */
  turn: number;
  weight: number;
}

/** Scores with a loaded model. Holds a table of words seen, so it is made once and kept. */
export class Classifier {
  private readonly words = new Map<string, WordScores>();
  private turn = 0;

  /** `delta`: changes to the shipped weights, learned from the agent's corrections. */
  constructor(
    readonly model: Model,
    private readonly delta: Delta = new Map(),
  ) {}

  private scoresOf(word: string): WordScores {
    const known = this.words.get(word);
    if (known) return known;
    const { width, weights, step } = this.model;
    const { id, value, energy } = wordFeatures(word);
    const sums = new Float32Array(width);
    for (let i = 0; i < id.length; i++) {
      const amount = value[i] as number;
      for (let c = 0, at = (id[i] as number) * width; c < width; c++, at++)
        sums[c] = (sums[c] as number) + (weights[at] as number) * amount;
      const change = this.delta.get(id[i] as number);
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
  stretchScores(tokens: readonly Token[], instances: readonly Instance[]): Float32Array[] {
    const { width, weights, alive, step, bias, wholeWidth } = this.model;
    return instances.map(({ from, to, links }) => {
      const sums = new Float32Array(width - wholeWidth);
      const here: WordScores[] = [];
      let energy = 0;
      for (let at = from; at < to; at++) {
        const word = this.scoresOf((tokens[at] as Token).word);
        if (here.includes(word)) continue;
        here.push(word);
        energy += word.energy;
        for (let c = 0; c < sums.length; c++)
          sums[c] = (sums[c] as number) + (word.sums[wholeWidth + c] as number);
      }
      for (const { id, value } of links) {
        energy += value * value;
        if (alive[id] === 0) continue;
        for (let c = 0, at = id * width + wholeWidth; c < sums.length; c++, at++)
          sums[c] = (sums[c] as number) + (weights[at] as number) * value;
      }
      const scale = energy > 0 ? LENGTH / Math.sqrt(energy) : 0;
      return sums.map(
        (sum, c) => sum * scale * (step[wholeWidth + c] as number) + (bias[wholeWidth + c] as number),
      );
    });
  }

  /** Scores of the labels that are asked of the whole text; words of weightier messages count more. */
  wholeScores(tokens: readonly Token[], instances: readonly Instance[], raw: string): Float32Array {
    const { width, weights, alive, step, bias, wholeWidth } = this.model;
    this.turn += 1;
    const whole = new Float32Array(wholeWidth);
    const said: WordScores[] = [];
    const links = new Set<number>();
    let energy = 0;
    for (const token of tokens) {
      const word = this.scoresOf(token.word);
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
    for (const instance of instances)
      for (const { id, value, to } of instance.links) {
        if (links.has(id)) continue;
        links.add(id);
        const weight = (tokens[to] as Token).weight * value;
        energy += weight * weight;
        const change = this.delta.get(id);
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
    return whole.map((sum, c) => sum * (step[c] as number) + (bias[c] as number));
  }

  /** How much each word (by index) of `instances` spoke for a label of `head`. */
  wordWeights(
    head: HeadName,
    label: number,
    tokens: readonly Token[],
    instances: readonly Instance[],
  ): Float32Array {
    const { width, weights, heads } = this.model;
    const at = heads[head].at + label;
    const out = new Float32Array(tokens.length);
    for (const { from, to, links } of instances) {
      for (let i = from; i < to; i++) {
        const token = tokens[i] as Token;
        out[i] = (out[i] as number) + (this.scoresOf(token.word).sums[at] as number) * token.weight;
      }
      for (const link of links) {
        const weight = (weights[link.id * width + at] as number) * link.value;
        if (weight === 0) continue;
        const share = weight / (link.to - link.from + 1);
        for (let i = link.from; i <= link.to; i++) out[i] = (out[i] as number) + share;
      }
    }
    return out;
  }
}

/** Probabilities over labels of which one is true; `sharpness` above 1 makes them surer. */
export const shares = (scores: Float32Array, sharpness: number): Float32Array => {
  const top = Math.max(...scores);
  const out = scores.map((score) => Math.exp((score - top) * sharpness));
  const sum = out.reduce((a, b) => a + b, 0);
  return out.map((x) => x / sum);
};

/** Probability of a label that may be true beside others. */
export const chance = (score: number): number => 1 / (1 + Math.exp(-score));
