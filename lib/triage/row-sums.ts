/**
 * Adds up rows of weights four labels at a time: a weight is one byte, and two of the four bytes of a number have room
 * beside each other to grow to sixteen bits. Rows that count alike are added first and multiplied once, so that sums
 * are also more exact than by adding fractions.
 */
import { LIFT, type WeightTable } from "./model-file";

const TWO_LANES = 0x00ff00ff;
/** So many rows fit into sixteen bits: lifted weights stay below 128, so that even two of them fit into one byte. */
const FULL = 512;
/** Amounts remembered from one sum to the next. */
const MOST_AMOUNTS = 40;

/** The sum of rows that all count `amount`. */
interface Lanes {
  amount: number;
  /** A row that waits for a second one; 0 where none does. */
  waiting: number;
  /** Bytes 0 and 2 of each four, and bytes 1 and 3. */
  even: Int32Array;
  odd: Int32Array;
  /** Rows in them. */
  held: number;
}

/** A sum of rows, each counted by an amount of its own; amounts are few. Emptied by `pour`. */
export class RowSums {
  private readonly fours: Int32Array;
  private readonly stride: number;
  private readonly first: number;
  private readonly lanes: Lanes[] = [];
  private readonly spilled: Float64Array;

  /** `width` columns from `from`, a multiple of four, are added up. */
  constructor(
    { data, stride }: WeightTable,
    from: number,
    private readonly width: number,
  ) {
    this.fours = new Int32Array(data.buffer, 0, data.length >> 2);
    this.stride = stride >> 2;
    this.first = from >> 2;
    this.spilled = new Float64Array((width + 3) & ~3);
  }

  /** Adds a row, `amount` times. */
  add(row: number, amount: number): void {
    const lanes = this.lanesOf(amount);
    if (lanes.waiting === 0) {
      lanes.waiting = row;
      return;
    }
    this.addTwo(lanes, row, lanes.waiting);
    lanes.waiting = 0;
  }

  private addTwo(lanes: Lanes, one: number, other: number): void {
    if (lanes.held === FULL) this.spill(lanes);
    lanes.held += 2;
    const { fours, stride, first } = this;
    const { even, odd } = lanes;
    const count = even.length;
    let a = one * stride + first;
    let b = other * stride + first;
    for (let c = 0; c < count; c++, a++, b++) {
      const four = (fours[a] as number) + (fours[b] as number);
      even[c] = (even[c] as number) + (four & TWO_LANES);
      odd[c] = (odd[c] as number) + ((four >>> 8) & TWO_LANES);
    }
  }

  private lanesOf(amount: number): Lanes {
    const { lanes: all } = this;
    for (let at = 0; at < all.length; at++) {
      const lanes = all[at] as Lanes;
      if (lanes.amount === amount) return lanes;
    }
    const size = this.spilled.length >> 2;
    const lanes = { amount, waiting: 0, even: new Int32Array(size), odd: new Int32Array(size), held: 0 };
    all.push(lanes);
    return lanes;
  }

  /** Empties lanes into `spilled`. */
  private spill(lanes: Lanes): void {
    const { even, odd, amount } = lanes;
    const { spilled } = this;
    const lift = LIFT * lanes.held;
    for (let c = 0, at = 0; c < even.length; c++, at += 4) {
      const evens = even[c] as number;
      const odds = odd[c] as number;
      spilled[at] = (spilled[at] as number) + ((evens & 0xffff) - lift) * amount;
      spilled[at + 1] = (spilled[at + 1] as number) + ((odds & 0xffff) - lift) * amount;
      spilled[at + 2] = (spilled[at + 2] as number) + ((evens >>> 16) - lift) * amount;
      spilled[at + 3] = (spilled[at + 3] as number) + ((odds >>> 16) - lift) * amount;
      even[c] = 0;
      odd[c] = 0;
    }
    lanes.held = 0;
  }

  /** Adds the sum to figures that begin at `from`, and begins anew. */
  pour(to: Float64Array, from: number): void {
    for (const lanes of this.lanes) {
      // Row 0 is empty: it weighs nothing.
      if (lanes.waiting !== 0) this.addTwo(lanes, lanes.waiting, 0);
      lanes.waiting = 0;
      if (lanes.held > 0) this.spill(lanes);
    }
    const { spilled, width } = this;
    for (let c = 0; c < width; c++) to[from + c] = (to[from + c] as number) + (spilled[c] as number);
    spilled.fill(0);
    if (this.lanes.length > MOST_AMOUNTS) this.lanes.length = 0;
  }
}
