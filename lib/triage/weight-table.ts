/** The trained weights of all heads, feature after feature: most features have a weight for few labels. */

/**
 * Weights of all labels, in steps. What a feature says stands in `rows` from `row[feature]` on: first how many numbers
 * follow, and which labels it may have weights for (see `bitOf`); then the weights by label, two in each number. Of each
 * the upper byte is the label's place among all labels, the lower one the weight; an odd one is followed by a weight of
 * 0 for the label behind the last. Features without weights share the empty row at 0.
 */
export interface WeightTable {
  row: Uint32Array;
  rows: Int32Array;
}

/** One head's weights as they are read from the artefact, in order of feature and label. */
export interface ReadWeights {
  /** The feature's number among those that have weights. */
  nth: Uint32Array;
  /** The label's place among all labels, and the weight: see `oneOf`. */
  ones: Uint16Array;
}

export const oneOf = (label: number, weight: number): number => (label << 8) | (weight & 0xff);

/** Labels share bits: where a row lacks a label's bit, it has no weight for it. */
const BITS = 26;
const LENGTH_BITS = 6;
const LENGTH = (1 << LENGTH_BITS) - 1;
export const bitOf = (label: number): number => 1 << (LENGTH_BITS + (label % BITS));
/** Where a row ends that begins at `start`, given its first number. */
export const endOf = (start: number, head: number): number => start + 1 + (head & LENGTH);

export const firstLabel = (two: number): number => (two >> 8) & 0xff;
export const firstWeight = (two: number): number => (two << 24) >> 24;
export const secondLabel = (two: number): number => two >>> 24;
export const secondWeight = (two: number): number => (two << 8) >> 24;

/**
 * The table of the weights of `heads`, which are in order of their labels; `width` labels in all. `ids` are the features
 * that have weights, of `features` that there are.
 */
export const tableOf = (
  heads: readonly ReadWeights[],
  ids: Uint32Array,
  features: number,
  width: number,
): WeightTable => {
  const row = new Uint32Array(features);
  const rows = new Int32Array(heads.reduce((sum, { nth }) => sum + nth.length, 1 + ids.length));
  const bits = Int32Array.from({ length: width }, (_, label) => bitOf(label));
  let end = 1;
  const read = new Uint32Array(heads.length);
  for (let nth = 0; nth < ids.length; nth++) {
    const start = end;
    let count = 0;
    let held = 0;
    for (let which = 0; which < heads.length; which++) {
      const { nth: of, ones } = heads[which] as ReadWeights;
      let at = read[which] as number;
      for (; at < of.length && of[at] === nth; at++) {
        const one = ones[at] as number;
        held |= bits[one >> 8] as number;
        if (count % 2 === 0) rows[++end] = one | (width << 24);
        else rows[end] = ((rows[end] as number) & 0xffff) | (one << 16);
        count += 1;
      }
      read[which] = at;
    }
    rows[start] = held | (end - start);
    row[ids[nth] as number] = start;
    end += 1;
  }
  return { row, rows: rows.slice(0, end) };
};

/** Whether a feature may have a weight for one of the labels whose bits are `asked` for. */
export const mayWeigh = ({ row, rows }: WeightTable, feature: number, asked: number): boolean =>
  ((rows[row[feature] as number] as number) & asked) !== 0;

/** A feature's weight for one label; 0 where it has none. */
export const weightOf = ({ row, rows }: WeightTable, feature: number, label: number): number => {
  const start = row[feature] as number;
  const end = endOf(start, rows[start] as number);
  for (let at = start + 1; at < end; at++) {
    const two = rows[at] as number;
    if (firstLabel(two) === label) return firstWeight(two);
    if (secondLabel(two) === label) return secondWeight(two);
  }
  return 0;
};
