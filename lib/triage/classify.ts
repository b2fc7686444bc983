/** Scores a ticket's words with the trained heads: the whole text for what it is, each sentence for what it states. */
import { styleOf, wordFeatures } from "./features";
import type { Instance } from "./instances";
import type { Delta } from "./learning";
import { LinkSums } from "./link-sums";
import { columnOf, type HeadName, LIFT, type Model } from "./model-file";
import type { Prepared } from "./prepare";
import { RowSums } from "./row-sums";
import { PLACE_GAIN, placesOf } from "./stretch-places";
import type { Token } from "./text/tokens";
import { PIECE_BITS, WordRows } from "./word-rows";
import type { Word } from "./words";

/** Features are scaled so that a text's length doesn't count: to this length in all. */
export const LENGTH = 1.6;

/** Whether all words of a stretch weigh the same. */
const isEven = (tokens: readonly Token[], { from, to }: Instance): boolean => {
  const { weight, forKind } = tokens[from] as Token;
  for (let at = from + 1; at < to; at++) {
    const token = tokens[at] as Token;
    if (token.weight !== weight || token.forKind !== forKind) return false;
  }
  return true;
};

/** Scores with a loaded model. Holds a table of words seen, so it is made once and kept. */
export class Classifier {
  /** A word's share of every label's score, before any scaling, and behind them its energy. */
  private readonly rows: WordRows;
  private readonly fresh: Float64Array;
  private readonly linkSums: LinkSums;
  private readonly kindSums: RowSums;
  private readonly toneSums: RowSums;
  private readonly statedSums: RowSums;
  /** In which text each word was last seen, and with what weight: it counts once a text. */
  private readonly wordSeen = new Int32Array(1 << 16);
  private readonly heaviest = new Float64Array(1 << 16);
  private readonly heaviestForKind = new Float64Array(1 << 16);
  private turn = 0;
  /** What was looked up for the text scored last: its words' places. */
  private tokens: readonly Token[] = [];
  private places = new Int32Array(2048);

  /** `delta`: changes to the shipped weights, learned from the agent's corrections. */
  constructor(
    readonly model: Model,
    private readonly delta: Delta = new Map(),
  ) {
    const { weights, width, wholeWidth, kindWidth } = model;
    this.fresh = new Float64Array(width);
    this.linkSums = new LinkSums(model);
    this.kindSums = new RowSums(weights, 0, kindWidth);
    this.toneSums = new RowSums(weights, weights.toneFrom, wholeWidth - kindWidth);
    this.statedSums = new RowSums(weights, weights.statedFrom, width - wholeWidth);
    this.rows = new WordRows(width + 1, (word, row, at) => this.weigh(word, row, at));
  }

  /** Writes what a word says by itself. */
  private weigh(word: Word, to: Float32Array, at: number): void {
    const { kindSums, toneSums, statedSums } = this;
    const { weights, kindWidth, wholeWidth, step, width } = this.model;
    const { id, value, count, energy } = wordFeatures(word);
    const sums = this.fresh.fill(0);
    for (let i = 0; i < count; i++) {
      const feature = id[i] as number;
      const amount = value[i] as number;
      const row = weights.row[feature] as number;
      if (row !== 0) {
        kindSums.add(row, amount);
        toneSums.add(row, amount);
        statedSums.add(row, amount);
      }
      const change = this.delta.size > 0 ? this.delta.get(feature) : undefined;
      if (change)
        for (let c = 0; c < change.length; c++)
          sums[c] = (sums[c] as number) + ((change[c] as number) * amount) / (step[c] as number);
    }
    kindSums.pour(sums, 0);
    toneSums.pour(sums, kindWidth);
    statedSums.pour(sums, wholeWidth);
    to.set(sums, at);
    to[at + width] = energy;
  }

  /** Looks up a text's words and links, once for all that is asked of it. */
  private lookUp({ tokens, links, instances }: Prepared): void {
    if (this.tokens === tokens) return;
    const { rows } = this;
    if (this.places.length < tokens.length) this.places = new Int32Array(tokens.length * 2);
    for (let at = 0; at < tokens.length; at++) {
      const { known } = tokens[at] as Token;
      rows.ensure(known);
      this.places[at] = known.place;
    }
    this.linkSums.take(links, instances);
    this.tokens = tokens;
  }

  /**
   * Scores of each stretch, of the labels that are looked for by sentence: stretch after stretch, as many figures each
   * as there are such labels.
   */
  stretchScores(prepared: Prepared): Float64Array {
    this.lookUp(prepared);
    const { instances } = prepared;
    const { width, step, bias, wholeWidth, weights } = this.model;
    const { rows, wordSeen, statedSums, places, linkSums } = this;
    const count = width - wholeWidth;
    // Sums in double precision: that spares a rounding at every step.
    const out = linkSums.stated.slice(0, count * instances.length);
    let first = 0;
    for (let nth = 0; nth < instances.length; nth++) {
      const instance = instances[nth] as Instance;
      let energy = linkSums.energy[nth] as number;
      const turn = ++this.turn;
      for (let at = instance.from; at < instance.to; at++) {
        const place = places[at] as number;
        if (wordSeen[place] === turn) continue;
        wordSeen[place] = turn;
        const sums = rows.pieces[place >> PIECE_BITS] as Float32Array;
        const start = rows.startOf(place) + wholeWidth;
        energy += sums[start + count] as number;
        for (let c = 0; c < count; c++)
          out[first + c] = (out[first + c] as number) + (sums[start + c] as number);
      }
      const scale = energy > 0 ? LENGTH / Math.sqrt(energy) : 0;
      for (let at = first; at < first + count; at++) out[at] = (out[at] as number) * scale;
      for (const place of placesOf(instance)) {
        const row = weights.row[place] as number;
        if (row !== 0) statedSums.add(row, PLACE_GAIN);
      }
      statedSums.pour(out, first);
      for (let c = 0, i = wholeWidth; c < count; c++, i++)
        out[first + c] = (out[first + c] as number) * (step[i] as number) + (bias[i] as number);
      first += count;
    }
    return out;
  }

  /** Adds the links of a stretch whose words don't all weigh the same (a threat follows a wish). Out: their energy. */
  private addUneven({ tokens, links }: Prepared, { linkFrom, linkTo }: Instance): { kind: number; tone: number } {
    const { kindSums, toneSums, linkSums } = this;
    const energy = { kind: 0, tone: 0 };
    for (let i = linkFrom; i < linkTo; i++) {
      if (links.fresh[i] === 0) continue;
      const value = links.value[i] as number;
      const token = tokens[links.to[i] as number] as Token;
      const forKind = token.forKind * value;
      const weight = token.weight * value;
      energy.kind += forKind * forKind;
      energy.tone += weight * weight;
      const row = linkSums.rows[i] as number;
      if (row === 0) continue;
      kindSums.add(row, forKind);
      toneSums.add(row, weight);
    }
    return energy;
  }

  /** Adds what the agent's corrections have taught of the links. */
  private addLearned({ tokens, links }: Prepared, whole: Float64Array): void {
    const { step } = this.model;
    for (let i = 0; i < links.id.length; i++) {
      const change = links.fresh[i] === 1 ? this.delta.get(links.id[i] as number) : undefined;
      if (!change) continue;
      const forKind = (tokens[links.to[i] as number] as Token).forKind * (links.value[i] as number);
      for (let c = 0; c < change.length; c++)
        whole[c] = (whole[c] as number) + ((change[c] as number) * forKind) / (step[c] as number);
    }
  }

  /** Scores of the labels that are asked of the whole text; words of weightier messages and sentences count more. */
  wholeScores(prepared: Prepared): Float64Array {
    this.lookUp(prepared);
    const { tokens, instances, raw } = prepared;
    const { width, step, bias, kindWidth, wholeWidth, weights } = this.model;
    const { rows, wordSeen, heaviest, heaviestForKind, kindSums, toneSums, places, linkSums } = this;
    const turn = ++this.turn;
    const whole = new Float64Array(wholeWidth);
    const said: number[] = [];
    let kindEnergy = 0;
    let toneEnergy = 0;
    for (let at = 0; at < tokens.length; at++) {
      const { weight, forKind } = tokens[at] as Token;
      const place = places[at] as number;
      if (wordSeen[place] !== turn) {
        wordSeen[place] = turn;
        heaviest[place] = weight;
        heaviestForKind[place] = forKind;
        said.push(place);
        continue;
      }
      if (weight > (heaviest[place] as number)) heaviest[place] = weight;
      if (forKind > (heaviestForKind[place] as number)) heaviestForKind[place] = forKind;
    }
    for (const place of said) {
      const weight = heaviest[place] as number;
      const forKind = heaviestForKind[place] as number;
      const sums = rows.pieces[place >> PIECE_BITS] as Float32Array;
      const start = rows.startOf(place);
      const energy = sums[start + width] as number;
      kindEnergy += energy * forKind * forKind;
      toneEnergy += energy * weight * weight;
      for (let c = 0; c < kindWidth; c++)
        whole[c] = (whole[c] as number) + (sums[start + c] as number) * forKind;
      for (let c = kindWidth; c < wholeWidth; c++)
        whole[c] = (whole[c] as number) + (sums[start + c] as number) * weight;
    }
    for (let nth = 0; nth < instances.length; nth++) {
      const instance = instances[nth] as Instance;
      const { weight, forKind } = tokens[instance.from] as Token;
      if (!isEven(tokens, instance)) {
        const uneven = this.addUneven(prepared, instance);
        kindEnergy += uneven.kind;
        toneEnergy += uneven.tone;
        continue;
      }
      const energy = linkSums.freshEnergy[nth] as number;
      kindEnergy += energy * forKind * forKind;
      toneEnergy += energy * weight * weight;
      const from = nth * wholeWidth;
      for (let c = 0; c < kindWidth; c++)
        whole[c] = (whole[c] as number) + (linkSums.whole[from + c] as number) * forKind;
      for (let c = kindWidth; c < wholeWidth; c++)
        whole[c] = (whole[c] as number) + (linkSums.whole[from + c] as number) * weight;
    }
    if (this.delta.size > 0) this.addLearned(prepared, whole);
    const pour = () => {
      kindSums.pour(whole, 0);
      toneSums.pour(whole, kindWidth);
    };
    pour();
    const scale = (energy: number) => (energy > 0 ? LENGTH / Math.sqrt(energy) : 0);
    const kindScale = scale(kindEnergy);
    const toneScale = scale(toneEnergy);
    for (let c = 0; c < wholeWidth; c++)
      whole[c] = (whole[c] as number) * (c < kindWidth ? kindScale : toneScale);
    for (const { id, value } of styleOf(raw, tokens.length)) {
      const row = weights.row[id] as number;
      if (row === 0) continue;
      kindSums.add(row, value);
      toneSums.add(row, value);
    }
    pour();
    for (let c = 0; c < wholeWidth; c++)
      whole[c] = (whole[c] as number) * (step[c] as number) + (bias[c] as number);
    return whole;
  }

  /** How much each word of a stretch, or of several that follow one another, spoke for each of some labels. */
  wordWeights(
    labels: readonly { head: HeadName; label: string }[],
    prepared: Prepared,
    { from, to, linkFrom, linkTo }: Pick<Instance, "from" | "to" | "linkFrom" | "linkTo">,
  ): Float32Array[] {
    this.lookUp(prepared);
    const { tokens, links } = prepared;
    const { weights, heads } = this.model;
    const { data, stride } = weights;
    const { rows, places, linkSums } = this;
    const labelPlaces = labels.map(({ head, label }) => heads[head].at + heads[head].labels.indexOf(label));
    const columns = labelPlaces.map((at) => columnOf(this.model, at));
    const ofKind = labels.map(({ head }) => head === "subcategory");
    const out = labels.map(() => new Float32Array(to - from));
    for (let i = from; i < to; i++) {
      const place = places[i] as number;
      const piece = rows.pieces[place >> PIECE_BITS] as Float32Array;
      const start = rows.startOf(place);
      const { weight, forKind } = tokens[i] as Token;
      for (let which = 0; which < out.length; which++)
        (out[which] as Float32Array)[i - from] =
          (piece[start + (labelPlaces[which] as number)] as number) * (ofKind[which] ? forKind : weight);
    }
    for (let i = linkFrom; i < linkTo; i++) {
      const row = linkSums.rows[i] as number;
      if (row === 0) continue;
      const first = (links.from[i] as number) - from;
      const last = (links.to[i] as number) - from;
      const value = links.value[i] as number;
      for (let which = 0; which < out.length; which++) {
        const weight = (data[row * stride + (columns[which] as number)] as number) - LIFT;
        if (weight === 0) continue;
        const share = (weight * value) / (last - first + 1);
        const spoke = out[which] as Float32Array;
        for (let word = first; word <= last; word++) spoke[word] = (spoke[word] as number) + share;
      }
    }
    return out;
  }
}
