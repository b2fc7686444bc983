/** The trained weights of all heads, feature after feature: most features have a weight for few labels. */

/**
 * Weights of all labels, in steps. What a feature says stands in `rows` from `startOf(row[feature])` to
 * `endOf(row[feature])` (not included): first its head, which says for which labels it may have weights (see `bitOf`);
 * then the weights by label, two in each number. Of each the upper byte is the label's place among all labels, the lower
 * one the weight; an odd one is followed by a weight of 0 for the label behind the last. `row` is 0 where a feature has
 * no weights.
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

/** A row's length stands in its lowest bits. */
const LENGTH_BITS = 6;
const LENGTH = (1 << LENGTH_BITS) - 1;
export const startOf = (row: number): number => row >>> LENGTH_BITS;
export const endOf = (row: number): number => (row >>> LENGTH_BITS) + (row & LENGTH);

/** The kinds of dispute have a bit each in a row's head, and most feelings; all other labels share the last. */
const LAST_BIT = 31;
export const bitOf = (label: number): number => 1 << Math.min(label, LAST_BIT);

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
    end += 1;
    rows[start] = held;
    row[ids[nth] as number] = (start << LENGTH_BITS) | (end - start);
  }
  return { row, rows: rows.slice(0, end) };
};

/** A feature's weight for one label; 0 where it has none. */
export const weightOf = ({ row, rows }: WeightTable, feature: number, label: number): number => {
  const place = row[feature] as number;
  const end = endOf(place);
  for (let at = startOf(place) + 1; at < end; at++) {
    const two = rows[at] as number;
    if (firstLabel(two) === label) return firstWeight(two);
    if (secondLabel(two) === label) return secondWeight(two);
  }
  return 0;
};
