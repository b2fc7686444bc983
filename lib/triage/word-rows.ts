/** Keeps a row of figures for each word of the book, so that a word's features are weighed once and not in every text. */
import type { Word } from "./words";

/** Room for so many words to begin with. */
const FIRST_ROOM = 1 << 11;

/** Rows to be added up: where each begins, and how often it counts. */
export interface RowList {
  starts: Int32Array;
  amounts: Float64Array;
  length: number;
}

/** The rows; `fill` writes a word's figures where they are asked for the first time. */
export class WordRows {
  /** The row of the word at `place` begins at `place * width`. Replaced when there is no room for another word. */
  figures: Float32Array;
  /** Whose row it is: the book gives a place to another word when it is begun anew. */
  private readonly owners: (Word | undefined)[] = [];

  /** @param width figures in a row */
  constructor(
    readonly width: number,
    private readonly fill: (word: Word, row: Float32Array, at: number) => void,
  ) {
    this.figures = new Float32Array(FIRST_ROOM * width);
  }

  /** Sees to it that `word` has its row. */
  ensure(word: Word): void {
    if (this.owners[word.place] !== word) this.add(word);
  }

  private add(word: Word): void {
    const { place } = word;
    const { width } = this;
    while (this.owners.length <= place) this.owners.push(undefined);
    if ((place + 1) * width > this.figures.length) {
      const longer = new Float32Array(Math.max(2 * this.figures.length, (place + 1) * width));
      longer.set(this.figures);
      this.figures = longer;
    }
    this.owners[place] = word;
    this.fill(word, this.figures, place * width);
  }

  /** Adds to `sums`, from `to` on, `count` figures of each row in `list`, from its `first` on. */
  addTo(sums: Float64Array, to: number, list: RowList, first: number, count: number): void {
    const { figures } = this;
    const { starts, amounts, length } = list;
    let c = 0;
    // Four sums at a time stay in variables while the rows are walked over.
    for (; c + 4 <= count; c += 4) {
      const at = to + c;
      let one = sums[at] as number;
      let two = sums[at + 1] as number;
      let three = sums[at + 2] as number;
      let four = sums[at + 3] as number;
      for (let nth = 0; nth < length; nth++) {
        const from = (starts[nth] as number) + first + c;
        const amount = amounts[nth] as number;
        one += (figures[from] as number) * amount;
        two += (figures[from + 1] as number) * amount;
        three += (figures[from + 2] as number) * amount;
        four += (figures[from + 3] as number) * amount;
      }
      sums[at] = one;
      sums[at + 1] = two;
      sums[at + 2] = three;
      sums[at + 3] = four;
    }
    for (; c < count; c++) {
      let sum = sums[to + c] as number;
      for (let nth = 0; nth < length; nth++)
        sum += (figures[(starts[nth] as number) + first + c] as number) * (amounts[nth] as number);
      sums[to + c] = sum;
    }
  }
}
