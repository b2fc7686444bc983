/** Keeps a row of figures for each word of the book, so that a word's features are weighed once and not in every text. */
import type { Word } from "./words";

/** Rows are made room for by so many at a time, and never moved. */
export const PIECE_BITS = 10;
const PIECE = 1 << PIECE_BITS;

/** The rows; `fill` writes a word's figures where they are asked for the first time. */
export class WordRows {
  /** The row of the word at `place` begins at `startOf(place)` of `pieces[place >> PIECE_BITS]`. */
  readonly pieces: Float32Array[] = [];
  /** Whose row it is: the book gives a place to another word when it is begun anew. */
  private readonly owners: (Word | undefined)[] = [];

  /** @param width figures in a row */
  constructor(
    readonly width: number,
    private readonly fill: (word: Word, row: Float32Array, at: number) => void,
  ) {}

  startOf(place: number): number {
    return (place & (PIECE - 1)) * this.width;
  }

  /** Sees to it that `word` has its row. */
  ensure(word: Word): void {
    if (this.owners[word.place] !== word) this.add(word);
  }

  private add(word: Word): void {
    const { place } = word;
    while (this.pieces.length <= place >> PIECE_BITS) {
      this.pieces.push(new Float32Array(PIECE * this.width));
      for (let at = 0; at < PIECE; at++) this.owners.push(undefined);
    }
    this.owners[place] = word;
    this.fill(word, this.pieces[place >> PIECE_BITS] as Float32Array, this.startOf(place));
  }
}
