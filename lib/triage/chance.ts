/** Chances from scores. A ticket asks for a thousand of them, so that the exponential comes from a table. */

const PARTS = 64;
const REACH = 20;
const POWERS = Float64Array.from({ length: 2 * REACH * PARTS + 1 }, (_, at) => Math.exp(at / PARTS - REACH));

/** e to the power of `x`, right to nine digits. */
const exp = (x: number): number => {
  if (!(x > -REACH && x < REACH)) return Math.exp(x);
  const at = Math.round((x + REACH) * PARTS);
  const rest = x + REACH - at / PARTS;
  return (POWERS[at] as number) * (1 + rest * (1 + rest * (0.5 + rest / 6)));
};

/**
 * Probabilities over labels of which one is true; `sharpness` above 1 makes them surer. The scores of the labels begin at
 * `from`; the probabilities are written to `out`.
 */
export const shares = (
  scores: Float64Array,
  sharpness: number,
  from = 0,
  out = new Float64Array(scores.length - from),
): Float64Array => {
  const { length } = out;
  let top = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < length; at++) top = Math.max(top, scores[from + at] as number);
  let sum = 0;
  for (let at = 0; at < length; at++) {
    const share = exp(((scores[from + at] as number) - top) * sharpness);
    out[at] = share;
    sum += share;
  }
  for (let at = 0; at < length; at++) out[at] = (out[at] as number) / sum;
  return out;
};

/** Probability of a label that may be true beside others. */
export const chance = (score: number): number => 1 / (1 + exp(-score));
