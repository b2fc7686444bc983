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
 * that have weights, of `features` that there are; `counts` says how many weights each of them has.
 */
export const tableOf = (
  heads: readonly ReadWeights[],
  ids: Uint32Array,
  counts: Uint8Array,
  features: number,
  width: number,
): WeightTable => {
  const row = new Uint32Array(features);
  const starts = new Uint32Array(ids.length);
  const next = new Uint32Array(ids.length);
  const weights = heads.reduce((sum, { nth }) => sum + nth.length, 0);
  const rows = new Int32Array(1 + ids.length + ((weights + ids.length) >> 1));
  // Halves of numbers: every machine that browsers run on puts the lower one first.
  const halves = new Uint16Array(rows.buffer);
  let end = 1;
  for (let nth = 0; nth < ids.length; nth++) {
    const size = 1 + (((counts[nth] as number) + 1) >> 1);
    starts[nth] = end;
    next[nth] = 2 * end + 2;
    row[ids[nth] as number] = (end << LENGTH_BITS) | size;
    end += size;
    // An even row's last weight is written over this.
    halves[2 * end - 1] = width << 8;
  }
  const bits = Int32Array.from({ length: width }, (_, label) => bitOf(label));
  for (const { nth: of, ones } of heads) {
    for (let at = 0; at < of.length; at++) {
      const nth = of[at] as number;
      const one = ones[at] as number;
      const start = starts[nth] as number;
      const place = next[nth] as number;
      halves[place] = one;
      next[nth] = place + 1;
      rows[start] = (rows[start] as number) | (bits[one >> 8] as number);
    }
  }
  return { row, rows: rows.subarray(0, end) };
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
