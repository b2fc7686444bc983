/** Scores of what is stated in sentences: of each by itself, or of a message's sentences together. */
import type { Instance } from "./instances";
import type { LookedUp } from "./looked-up";
import type { Head } from "./model-file";
import type { Prepared } from "./prepare";
import { scaleOf } from "./scale";
import { PLACE_GAIN, placesOf } from "./stretch-places";

/**
 * Scores of each stretch, of the labels that are looked for by sentence: stretch after stretch, as many figures each
 * as there are such labels.
 */
export const stretchScores = (looked: LookedUp, prepared: Prepared): Float64Array => {
  looked.look(prepared);
  const { instances } = prepared;
  const { width, step, bias, wholeWidth, statedWidth: count } = looked.model;
  const { rows, list, placeSums, linkSums } = looked;
  // Sums in double precision: that spares a rounding at every step.
  const out = new Float64Array(count * instances.length);
  let first = 0;
  for (let nth = 0; nth < instances.length; nth++) {
    const instance = instances[nth] as Instance;
    list.length = 0;
    const energy = looked.listOnce(instance.from, instance.to, linkSums.energy[nth] as number);
    for (let c = 0, from = nth * width + wholeWidth; c < count; c++)
      out[first + c] = linkSums.sums[from + c] as number;
    rows.addTo(out, first, list, wholeWidth, count);
    const scale = scaleOf(energy);
    for (let at = first; at < first + count; at++) out[at] = (out[at] as number) * scale;
    for (const place of placesOf(instance)) placeSums.add(place, PLACE_GAIN);
    placeSums.pour(out, first, wholeWidth, count);
    for (let c = 0, i = wholeWidth; c < count; c++, i++)
      out[first + c] = (out[first + c] as number) * (step[i] as number) + (bias[i] as number);
    first += count;
  }
  return out;
};

/** Scores of a head, of all that one message says by itself, or the whole text. */
export const messageScores = (
  looked: LookedUp,
  prepared: Prepared,
  message: number | "all",
  { at: first, labels }: Head,
): Float64Array => {
  looked.look(prepared);
  const { instances } = prepared;
  const { width, step, bias } = looked.model;
  const { rows, list, linkSums } = looked;
  const out = new Float64Array(labels.length);
  const turn = looked.nextTurn();
  let energy = 0;
  instances.forEach((instance, nth) => {
    if (message !== "all" && instance.message !== message) return;
    for (let c = 0, from = nth * width + first; c < out.length; c++)
      out[c] = (out[c] as number) + (linkSums.sums[from + c] as number);
    list.length = 0;
    energy = looked.listOnce(instance.from, instance.to, energy + (linkSums.energy[nth] as number), turn);
    rows.addTo(out, 0, list, first, out.length);
  });
  const scale = scaleOf(energy);
  return out.map((sum, c) => sum * scale * (step[first + c] as number) + (bias[first + c] as number));
};
