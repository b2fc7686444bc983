/** What is known of a text's words before anything is asked of them: their rows of figures, and the sums of their links. */
import { wordFeatures } from "./features";
import type { Delta } from "./learning";
import { LinkSums } from "./link-sums";
import type { Model } from "./model-file";
import type { Prepared } from "./prepare";
import { RowSums } from "./row-sums";
import type { Token } from "./text/tokens";
import { WordRows } from "./word-rows";
import type { Word } from "./words";

/** The tables of one model, and in them the text looked up last. Remembers words, so it is made once and kept. */
export class LookedUp {
  /** A word's share of every label's score, before any scaling, and behind them its energy. */
  readonly rows: WordRows;
  readonly linkSums: LinkSums;
  readonly kindSums: RowSums;
  readonly toneSums: RowSums;
  readonly placeSums: RowSums;
  private readonly wordSums: RowSums;
  /** The turn in which each word was last seen: it counts once a turn. */
  readonly wordSeen = new Int32Array(1 << 16);
  /** The places of the text's words in the book. */
  places = new Int32Array(2048);
  /** Rows being added up; one scratch for all. */
  readonly list = { starts: new Int32Array(2048), amounts: new Float64Array(2048), length: 0 };
  private readonly fresh: Float64Array;
  private turn = 0;
  private tokens: readonly Token[] = [];

  /** `delta`: changes to the shipped weights, learned from the agent's corrections. */
  constructor(
    readonly model: Model,
    readonly delta: Delta,
  ) {
    const { weights, width } = model;
    this.fresh = new Float64Array(width);
    this.linkSums = new LinkSums(model);
    this.kindSums = new RowSums(weights, width);
    this.toneSums = new RowSums(weights, width);
    this.placeSums = new RowSums(weights, width);
    this.wordSums = new RowSums(weights, width);
    this.rows = new WordRows(width + 1, (word, row, at) => this.weigh(word, row, at));
  }

  /** A number that no word was seen with. */
  nextTurn(): number {
    this.turn += 1;
    return this.turn;
  }

  /** Looks up a text's words and links, once for all that is asked of it. */
  look({ tokens, links, instances }: Prepared): void {
    if (this.tokens === tokens) return;
    const { rows } = this;
    if (this.places.length < tokens.length) this.makeRoom(tokens.length * 2);
    for (let at = 0; at < tokens.length; at++) {
      const { known } = tokens[at] as Token;
      rows.ensure(known);
      this.places[at] = known.place;
    }
    this.linkSums.take(links, instances);
    this.tokens = tokens;
  }

  private makeRoom(words: number): void {
    this.places = new Int32Array(words);
    this.list.starts = new Int32Array(words);
    this.list.amounts = new Float64Array(words);
  }

  /**
   * Lists the rows of the words from `from` to `to` (not included), each word once, to count once. Out: the sum of their
   * energies and `energy`.
   */
  listOnce(from: number, to: number, energy: number, turn = this.nextTurn()): number {
    const { list, places, wordSeen, rows } = this;
    const { figures, width } = rows;
    let all = energy;
    for (let at = from; at < to; at++) {
      const place = places[at] as number;
      if (wordSeen[place] === turn) continue;
      wordSeen[place] = turn;
      const start = place * width;
      list.starts[list.length] = start;
      list.amounts[list.length] = 1;
      list.length += 1;
      all += figures[start + width - 1] as number;
    }
    return all;
  }

  /** Writes what a word says by itself. */
  private weigh(word: Word, to: Float32Array, at: number): void {
    const { step, width } = this.model;
    const { id, value, count, energy } = wordFeatures(word);
    const sums = this.fresh.fill(0);
    for (let i = 0; i < count; i++) {
      const feature = id[i] as number;
      const amount = value[i] as number;
      this.wordSums.add(feature, amount);
      const change = this.delta.size > 0 ? this.delta.get(feature) : undefined;
      if (change)
        for (let c = 0; c < change.length; c++)
          sums[c] = (sums[c] as number) + ((change[c] as number) * amount) / (step[c] as number);
    }
    this.wordSums.pour(sums, 0, 0, width);
    to.set(sums, at);
    to[at + width] = energy;
  }
}
