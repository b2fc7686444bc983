/**
 * Adds up the weights of features. Features that count alike are added first and multiplied once, so that sums are also
 * more exact than by adding fractions.
 */
import {
  endOf,
  firstLabel,
  firstWeight,
  secondLabel,
  secondWeight,
  startOf,
  type WeightTable,
} from "./weight-table";

/** Amounts remembered from one sum to the next. */
const MOST_AMOUNTS = 40;

/** The sum of features that all count `amount`: steps for each label, and for the label behind the last. */
interface Lane {
  amount: number;
  steps: Int32Array;
  empty: boolean;
}

/** A sum of features' weights, each counted by an amount of its own; amounts are few. Emptied by `pour`. */
export class RowSums {
  private readonly row: Uint32Array;
  private readonly rows: Int32Array;
  private readonly lanes: Lane[] = [];
  private readonly sums: Float64Array;

  /** @param width how many labels there are */
  constructor({ row, rows }: WeightTable, width: number) {
    this.row = row;
    this.rows = rows;
    this.sums = new Float64Array(width + 1);
  }

  /** Adds a feature, `amount` times. Out: the head of its row, which says for which labels it has weights. */
  add(feature: number, amount: number): number {
    const { rows } = this;
    const place = this.row[feature] as number;
    if (place === 0) return 0;
    const lane = this.laneOf(amount);
    lane.empty = false;
    const { steps } = lane;
    const start = startOf(place);
    const end = endOf(place);
    for (let at = start + 1; at < end; at++) {
      const two = rows[at] as number;
      const one = firstLabel(two);
      const other = secondLabel(two);
      steps[one] = (steps[one] as number) + firstWeight(two);
      steps[other] = (steps[other] as number) + secondWeight(two);
    }
    return rows[start] as number;
  }

  private laneOf(amount: number): Lane {
    const { lanes } = this;
    for (let at = 0; at < lanes.length; at++) {
      const lane = lanes[at] as Lane;
      if (lane.amount === amount) return lane;
    }
    const lane = { amount, steps: new Int32Array(this.sums.length), empty: true };
    lanes.push(lane);
    return lane;
  }

  /** Adds the sums of `count` labels from `first` on to figures that begin at `to`, and begins anew. */
  pour(figures: Float64Array, to: number, first: number, count: number): void {
    const { lanes, sums } = this;
    const end = first + count;
    sums.fill(0);
    for (let nth = 0; nth < lanes.length; nth++) {
      const lane = lanes[nth] as Lane;
      if (lane.empty) continue;
      const { steps, amount } = lane;
      for (let label = first; label < end; label++)
        sums[label] = (sums[label] as number) + (steps[label] as number) * amount;
      steps.fill(0);
      lane.empty = true;
    }
    for (let label = first, at = to; label < end; label++, at++)
      figures[at] = (figures[at] as number) + (sums[label] as number);
    if (lanes.length > MOST_AMOUNTS) lanes.length = 0;
  }
}
