/** The two figures the bench reports of many measurements. */

/** The value below which `share` (0–1) of the values lie. @throws RangeError for no values. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  if (value === undefined) throw new RangeError("no values to measure");
  return value;
}

export const median = (values: readonly number[]): number => percentile(values, 0.5);
