/** Which sizes of a casebook are measured. */
import { SIZES } from "./casebook-times.ts";

const LARGEST = 1_000_000;

/**
 * @param wanted numbers of cases, separated by commas; "" for all sizes
 * @returns the sizes, smallest first: each is filled up from the one before
 * @throws RangeError for what is no number of cases
 */
export function casebookSizes(wanted: string): number[] {
  if (wanted.trim() === "") return [...SIZES];
  const sizes = wanted.split(",").map((each) => Number(each.replaceAll("_", "")));
  const odd = sizes.find((size) => !Number.isInteger(size) || size < 100 || size > LARGEST);
  if (odd !== undefined) throw new RangeError(`Cases are counted from 100 to ${LARGEST}, not ${wanted}.`);
  return [...new Set(sizes)].sort((one, other) => one - other);
}
