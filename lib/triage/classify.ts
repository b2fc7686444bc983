/** Scores a ticket's words with the trained heads: the whole text for what it is, each sentence for what it states. */
import { FEATURE_COUNT, styleOf, wordFeatures } from "./features";
import type { Instance } from "./instances";
import type { Delta } from "./learning";
import type { HeadName, Model, WeightTable } from "./model-file";
import type { Prepared } from "./prepare";
import type { Token } from "./text/tokens";
import { WordRows } from "./word-rows";
import type { Word } from "./words";

/** Features are scaled so that a text's length doesn't count: to this length in all. */
export const LENGTH = 1.6;

/** Adds a feature's weights, `amount` times, to figures that begin at `at`. */
const addRow = (
  { row, data, width }: WeightTable,
  feature: number,
  amount: number,
  to: Float64Array,
  at: number,
): void => {
  const start = (row[feature] as number) * width;
  if (start === 0) return;
  for (let c = 0; c < width; c++) to[at + c] = (to[at + c] as number) + (data[start + c] as number) * amount;
};

/** Scores with a loaded model. Holds a table of words seen, so it is made once and kept. */
export class Classifier {
  /** A word's share of every label's score, before any scaling, and behind them its energy. */
  private readonly rows: WordRows;
  private readonly fresh: Float64Array;
  /** In which text each word and each feature was last seen, and with what weight: they count once a text. */
  private wordSeen = new Int32Array(1 << 16);
  private readonly heaviest = new Float64Array(1 << 16);
  private readonly seen = new Int32Array(FEATURE_COUNT);
  private turn = 0;

  /** `delta`: changes to the shipped weights, learned from the agent's corrections. */
  constructor(
    readonly model: Model,
    private readonly delta: Delta = new Map(),
  ) {
    this.fresh = new Float64Array(model.width);
    this.rows = new WordRows(model.width + 1, (word, row, at) => this.weigh(word, row, at));
  }

  /** Writes what a word says by itself. */
  private weigh(word: Word, row: Float32Array, at: number): void {
    const { whole, stated, wholeWidth, step, width } = this.model;
    const { id, value, energy } = wordFeatures(word);
    const sums = this.fresh.fill(0);
    for (let i = 0; i < id.length; i++) {
      const feature = id[i] as number;
      const amount = value[i] as number;
      addRow(whole, feature, amount, sums, 0);
      addRow(stated, feature, amount, sums, wholeWidth);
      const change = this.delta.size > 0 ? this.delta.get(feature) : undefined;
      if (change)
        for (let c = 0; c < change.length; c++)
          sums[c] = (sums[c] as number) + ((change[c] as number) * amount) / (step[c] as number);
    }
    row.set(sums, at);
    row[at + width] = energy;
  }

  /**
   * Scores of each stretch, of the labels that are looked for by sentence: stretch after stretch, as many figures each
   * as there are such labels.
   */
  stretchScores({ tokens, instances, links }: Prepared): Float64Array {
    const { width, stated, step, bias, wholeWidth } = this.model;
    const { rows, wordSeen } = this;
    const count = width - wholeWidth;
    // Sums in double precision: that spares a rounding at every step.
    const out = new Float64Array(count * instances.length);
    let first = 0;
    for (const { from, to, linkFrom, linkTo } of instances) {
      let energy = 0;
      const turn = ++this.turn;
      for (let at = from; at < to; at++) {
        const { known } = tokens[at] as Token;
        if (wordSeen[known.place] === turn) continue;
        wordSeen[known.place] = turn;
        const sums = rows.pieceOf(known);
        const start = rows.startOf(known) + wholeWidth;
        energy += sums[start + count] as number;
        for (let c = 0; c < count; c++)
          out[first + c] = (out[first + c] as number) + (sums[start + c] as number);
      }
      for (let i = linkFrom; i < linkTo; i++) {
        const value = links.value[i] as number;
        energy += value * value;
        addRow(stated, links.id[i] as number, value, out, first);
      }
      const scale = energy > 0 ? LENGTH / Math.sqrt(energy) : 0;
      for (let c = 0, i = wholeWidth; c < count; c++, i++)
        out[first + c] = (out[first + c] as number) * scale * (step[i] as number) + (bias[i] as number);
      first += count;
    }
    return out;
  }

  /** Scores of the labels that are asked of the whole text; words of weightier messages count more. */
  wholeScores({ tokens, links, raw }: Prepared): Float64Array {
    const { width, whole: weights, step, bias, wholeWidth } = this.model;
    const { rows, wordSeen, seen, heaviest } = this;
    const turn = ++this.turn;
    const whole = new Float64Array(wholeWidth);
    const said: Word[] = [];
    let energy = 0;
    for (let i = 0; i < tokens.length; i++) {
      const { weight, known } = tokens[i] as Token;
      const { place } = known;
      if (wordSeen[place] !== turn) {
        wordSeen[place] = turn;
        heaviest[place] = weight;
        said.push(known);
      } else if (weight > (heaviest[place] as number)) heaviest[place] = weight;
    }
    for (const word of said) {
      const weight = heaviest[word.place] as number;
      const sums = rows.pieceOf(word);
      const start = rows.startOf(word);
      energy += (sums[start + width] as number) * weight * weight;
      for (let c = 0; c < wholeWidth; c++)
        whole[c] = (whole[c] as number) + (sums[start + c] as number) * weight;
    }
    for (let i = 0; i < links.id.length; i++) {
      const id = links.id[i] as number;
      if (seen[id] === turn) continue;
      seen[id] = turn;
      const weight = (tokens[links.to[i] as number] as Token).weight * (links.value[i] as number);
      energy += weight * weight;
      addRow(weights, id, weight, whole, 0);
      const change = this.delta.size > 0 ? this.delta.get(id) : undefined;
      if (change)
        for (let c = 0; c < change.length; c++)
          whole[c] = (whole[c] as number) + ((change[c] as number) * weight) / (step[c] as number);
    }
    const scale = energy > 0 ? LENGTH / Math.sqrt(energy) : 0;
    for (let c = 0; c < wholeWidth; c++) whole[c] = (whole[c] as number) * scale;
    for (const { id, value } of styleOf(raw, tokens.length)) addRow(weights, id, value, whole, 0);
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
    const { wholeWidth, whole, stated, heads } = this.model;
    const column = heads[head].at + label;
    const { row, data, width } = column < wholeWidth ? whole : stated;
    const offset = column < wholeWidth ? column : column - wholeWidth;
    const { rows } = this;
    const out = new Float32Array(tokens.length);
    for (const { from, to, linkFrom, linkTo } of instances) {
      for (let i = from; i < to; i++) {
        const { known, weight } = tokens[i] as Token;
        out[i] = (rows.pieceOf(known)[rows.startOf(known) + column] as number) * weight;
      }
      for (let i = linkFrom; i < linkTo; i++) {
        const weight = data[(row[links.id[i] as number] as number) * width + offset] as number;
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
