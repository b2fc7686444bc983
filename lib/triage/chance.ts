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

/** Probabilities over labels of which one is true; `sharpness` above 1 makes them surer. */
export const shares = (scores: Float64Array, sharpness: number): Float64Array => {
  let top = Number.NEGATIVE_INFINITY;
  for (const score of scores) top = Math.max(top, score);
  const out = new Float64Array(scores.length);
  let sum = 0;
  for (let at = 0; at < out.length; at++) {
    out[at] = exp(((scores[at] as number) - top) * sharpness);
    sum += out[at] as number;
  }
  for (let at = 0; at < out.length; at++) out[at] = (out[at] as number) / sum;
  return out;
};

/** Probability of a label that may be true beside others. */
export const chance = (score: number): number => 1 / (1 + exp(-score));
