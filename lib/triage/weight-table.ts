/** The trained weights of all heads, feature after feature: most features have a weight for few labels. */
import { bytesOf, GAPS, LONGEST_GAP, WEIGHTS_BY_CODE } from "./weight-codes";

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

/** The artefact's weights, of all heads together and in order of feature and label: see `weight-codes.ts`. */
export interface WeightText {
  /** Ids of the features that have weights: the distance from one to the next. */
  features: string;
  /** Where the weights stand, the features that have some counted from 0: the distance from one to the next. */
  gaps: string;
  levels: string;
}

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

/** Ids of the features that have weights, in order. */
const featuresIn = (text: string): Uint32Array => {
  const gaps = bytesOf(text);
  const ids = new Uint32Array(gaps.length);
  let count = 0;
  let feature = 0;
  for (let at = 0; at < gaps.length; at++) {
    const gap = GAPS[gaps[at] as number] as number;
    feature += gap;
    if (gap < LONGEST_GAP) ids[count++] = feature;
  }
  return ids.subarray(0, count);
};

/** Reads the table in one pass; of `features` features that there are, for `width` labels in all. */
export const readTable = (text: WeightText, features: number, width: number): WeightTable => {
  const ids = featuresIn(text.features);
  const gaps = bytesOf(text.gaps);
  const levels = bytesOf(text.levels);
  const bits = Int32Array.from({ length: width }, (_, label) => bitOf(label));
  const row = new Uint32Array(features);
  const rows = new Int32Array(1 + ids.length + ((levels.length + ids.length) >> 1));
  let nth = 0;
  let start = 1;
  let end = 2;
  let head = 0;
  /** The first of two weights that the second is waited for. */
  let first = 0;
  let label = 0;
  for (let at = 0, weight = 0; weight < levels.length; weight++) {
    let gap = LONGEST_GAP;
    while (gap === LONGEST_GAP) {
      gap = GAPS[gaps[at++] as number] as number;
      label += gap;
    }
    // Every feature that is counted has a weight.
    if (label >= width) {
      if (first !== 0) rows[end++] = first | (width << 24);
      first = 0;
      rows[start] = head;
      row[ids[nth++] as number] = (start << LENGTH_BITS) | (end - start);
      start = end++;
      head = 0;
      label -= width;
    }
    head |= bits[label] as number;
    const one = (label << 8) | ((WEIGHTS_BY_CODE[levels[weight] as number] as number) & 0xff);
    if (first !== 0) rows[end++] = first | (one << 16);
    first = first !== 0 ? 0 : one;
  }
  if (ids.length === 0) return { row, rows };
  if (first !== 0) rows[end++] = first | (width << 24);
  rows[start] = head;
  row[ids[nth] as number] = (start << LENGTH_BITS) | (end - start);
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
