/** Scores a ticket's words with the trained heads: the whole text for what it is, each sentence for what it states. */
import { FEATURE_COUNT, styleOf, wordFeatures } from "./features";
import type { Instance } from "./instances";
import type { Delta } from "./learning";
import { type HeadName, type Model, SENTENCE, WHOLE_TEXT } from "./model-file";
import type { Prepared } from "./prepare";
import type { Token } from "./text/tokens";

/** Features are scaled so that a text's length doesn't count: to this length in all. */
export const LENGTH = 1.6;
/** Words remembered with their scores: the same few thousand come back in every ticket. */
const REMEMBERED = 6_000;

/** Scores with a loaded model. Holds a table of words seen, so it is made once and kept. */
export class Classifier {
  /** Where a word's scores stand in the tables below. */
  private readonly places = new Map<string, number>();
  /** A word's share of every label's score, before any scaling: a row of `width` figures a word. */
  private readonly sums: Float64Array;
  private readonly energy = new Float64Array(REMEMBERED);
  /** In which text each word and each feature was last seen, and with what weight: they count once a text. */
  private readonly wordSeen = new Int32Array(REMEMBERED);
  private readonly weight = new Float64Array(REMEMBERED);
  private readonly seen = new Int32Array(FEATURE_COUNT);
  private turn = 0;
  /** Places of the words of the text looked up last. */
  private lookedUp: { tokens: readonly Token[]; at: Int32Array } = { tokens: [], at: new Int32Array(0) };

  /** `delta`: changes to the shipped weights, learned from the agent's corrections. */
  constructor(
    readonly model: Model,
    private readonly delta: Delta = new Map(),
  ) {
    this.sums = new Float64Array(REMEMBERED * model.width);
  }

  /** Places of a text's words. Forgets between texts only, so that a word has one place within each. */
  private placesOf(tokens: readonly Token[]): Int32Array {
    if (this.lookedUp.tokens === tokens) return this.lookedUp.at;
    if (this.places.size + tokens.length > REMEMBERED) this.places.clear();
    const at = new Int32Array(tokens.length);
    for (let i = 0; i < tokens.length; i++) {
      const { word } = tokens[i] as Token;
      at[i] = this.places.get(word) ?? this.remember(word);
    }
    this.lookedUp = { tokens, at };
    return at;
  }

  private remember(word: string): number {
    const { width, wholeWidth, wholeWeights, statedWeights, step } = this.model;
    const { id, value, energy } = wordFeatures(word);
    const place = this.places.size % REMEMBERED;
    const row = place * width;
    const statedRow = row + wholeWidth;
    const statedWidth = width - wholeWidth;
    const { sums } = this;
    sums.fill(0, row, row + width);
    for (let i = 0; i < id.length; i++) {
      const feature = id[i] as number;
      const amount = value[i] as number;
      for (let c = 0, at = feature * wholeWidth; c < wholeWidth; c++, at++)
        sums[row + c] = (sums[row + c] as number) + (wholeWeights[at] as number) * amount;
      for (let c = 0, at = feature * statedWidth; c < statedWidth; c++, at++)
        sums[statedRow + c] = (sums[statedRow + c] as number) + (statedWeights[at] as number) * amount;
      const change = this.delta.get(feature);
      if (change)
        for (let c = 0; c < change.length; c++)
          sums[row + c] = (sums[row + c] as number) + ((change[c] as number) * amount) / (step[c] as number);
    }
    this.energy[place] = energy;
    this.wordSeen[place] = 0;
    this.places.set(word, place);
    return place;
  }

  /**
   * Scores of each stretch, of the labels that are looked for by sentence: stretch after stretch, as many figures each
   * as there are such labels.
   */
  stretchScores({ tokens, instances, links }: Prepared): Float64Array {
    const { width, statedWeights, alive, step, bias, wholeWidth } = this.model;
    const { sums, wordSeen } = this;
    const places = this.placesOf(tokens);
    const count = width - wholeWidth;
    // Sums in double precision: that spares a rounding at every step.
    const out = new Float64Array(count * instances.length);
    let first = 0;
    for (const { from, to, linkFrom, linkTo } of instances) {
      let energy = 0;
      this.turn += 1;
      for (let at = from; at < to; at++) {
        const place = places[at] as number;
        if (wordSeen[place] === this.turn) continue;
        wordSeen[place] = this.turn;
        energy += this.energy[place] as number;
        for (let c = 0, i = place * width + wholeWidth; c < count; c++, i++)
          out[first + c] = (out[first + c] as number) + (sums[i] as number);
      }
      for (let i = linkFrom; i < linkTo; i++) {
        const id = links.id[i] as number;
        const value = links.value[i] as number;
        energy += value * value;
        if (((alive[id] as number) & SENTENCE) === 0) continue;
        for (let c = 0, at = id * count; c < count; c++, at++)
          out[first + c] = (out[first + c] as number) + (statedWeights[at] as number) * value;
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
    const { width, wholeWeights, alive, step, bias, wholeWidth } = this.model;
    const { sums, wordSeen, seen, weight: heaviest } = this;
    const places = this.placesOf(tokens);
    const turn = ++this.turn;
    const whole = new Float64Array(wholeWidth);
    const said: number[] = [];
    let energy = 0;
    for (let i = 0; i < tokens.length; i++) {
      const { weight } = tokens[i] as Token;
      const place = places[i] as number;
      if (wordSeen[place] !== turn) {
        wordSeen[place] = turn;
        heaviest[place] = weight;
        said.push(place);
      } else if (weight > (heaviest[place] as number)) heaviest[place] = weight;
    }
    for (const place of said) {
      const weight = heaviest[place] as number;
      energy += (this.energy[place] as number) * weight * weight;
      for (let c = 0, i = place * width; c < wholeWidth; c++, i++)
        whole[c] = (whole[c] as number) + (sums[i] as number) * weight;
    }
    for (let i = 0; i < links.id.length; i++) {
      const id = links.id[i] as number;
      if (seen[id] === turn) continue;
      seen[id] = turn;
      const weight = (tokens[links.to[i] as number] as Token).weight * (links.value[i] as number);
      energy += weight * weight;
      const change = this.delta.size > 0 ? this.delta.get(id) : undefined;
      if (change)
        for (let c = 0; c < change.length; c++)
          whole[c] = (whole[c] as number) + ((change[c] as number) * weight) / (step[c] as number);
      if (((alive[id] as number) & WHOLE_TEXT) === 0) continue;
      for (let c = 0, at = id * wholeWidth; c < wholeWidth; c++, at++)
        whole[c] = (whole[c] as number) + (wholeWeights[at] as number) * weight;
    }
    const scale = energy > 0 ? LENGTH / Math.sqrt(energy) : 0;
    for (let c = 0; c < wholeWidth; c++) whole[c] = (whole[c] as number) * scale;
    for (const { id, value } of styleOf(raw, tokens.length))
      for (let c = 0, at = id * wholeWidth; c < wholeWidth; c++, at++)
        whole[c] = (whole[c] as number) + (wholeWeights[at] as number) * value;
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
    const { width, wholeWidth, wholeWeights, statedWeights, heads } = this.model;
    const places = this.placesOf(tokens);
    const column = heads[head].at + label;
    const ofWhole = column < wholeWidth;
    const weights = ofWhole ? wholeWeights : statedWeights;
    const stride = ofWhole ? wholeWidth : width - wholeWidth;
    const offset = ofWhole ? column : column - wholeWidth;
    const out = new Float32Array(tokens.length);
    for (const { from, to, linkFrom, linkTo } of instances) {
      for (let i = from; i < to; i++)
        out[i] = (this.sums[(places[i] as number) * width + column] as number) * (tokens[i] as Token).weight;
      for (let i = linkFrom; i < linkTo; i++) {
        const weight = weights[(links.id[i] as number) * stride + offset] as number;
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
