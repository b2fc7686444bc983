/** Scores of what is stated in sentences: of each by itself, or of a message's sentences together. */
import type { Instance } from "./instances";
import type { LookedUp } from "./looked-up";
import type { Head } from "./model-file";
import type { Prepared } from "./prepare";
import { scaleOf } from "./scale";
import { PLACE_GAIN, placesOf } from "./stretch-places";
import { weightOf } from "./weight-table";
import { PIECE_BITS } from "./word-rows";

/**
 * Scores of each stretch, of the labels that are looked for by sentence: stretch after stretch, as many figures each
 * as there are such labels.
 */
export const stretchScores = (looked: LookedUp, prepared: Prepared): Float64Array => {
  looked.look(prepared);
  const { instances } = prepared;
  const { width, step, bias, wholeWidth } = looked.model;
  const { rows, wordSeen, placeSums, places, linkSums } = looked;
  const count = width - wholeWidth;
  // Sums in double precision: that spares a rounding at every step.
  const out = new Float64Array(count * instances.length);
  let first = 0;
  for (let nth = 0; nth < instances.length; nth++) {
    const instance = instances[nth] as Instance;
    let energy = linkSums.energy[nth] as number;
    for (let c = 0, from = nth * width + wholeWidth; c < count; c++)
      out[first + c] = linkSums.sums[from + c] as number;
    const turn = looked.nextTurn();
    for (let at = instance.from; at < instance.to; at++) {
      const place = places[at] as number;
      if (wordSeen[place] === turn) continue;
      wordSeen[place] = turn;
      const sums = rows.pieces[place >> PIECE_BITS] as Float32Array;
      const start = rows.startOf(place) + wholeWidth;
      energy += sums[start + count] as number;
      for (let c = 0; c < count; c++)
        out[first + c] = (out[first + c] as number) + (sums[start + c] as number);
    }
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

/** Scores of a head, of all that one message says by itself, or the whole text; `more` are features beside its words. */
export const messageScores = (
  looked: LookedUp,
  prepared: Prepared,
  message: number | "all",
  { at: first, labels }: Head,
  more: readonly { id: number; value: number }[],
): Float64Array => {
  looked.look(prepared);
  const { instances } = prepared;
  const { width, step, bias, weights } = looked.model;
  const { rows, wordSeen, places, linkSums } = looked;
  const out = new Float64Array(labels.length);
  const turn = looked.nextTurn();
  let energy = 0;
  instances.forEach((instance, nth) => {
    if (message !== "all" && instance.message !== message) return;
    energy += linkSums.energy[nth] as number;
    const from = nth * width + first;
    for (let c = 0; c < out.length; c++) out[c] = (out[c] as number) + (linkSums.sums[from + c] as number);
    for (let at = instance.from; at < instance.to; at++) {
      const place = places[at] as number;
      if (wordSeen[place] === turn) continue;
      wordSeen[place] = turn;
      const row = rows.pieces[place >> PIECE_BITS] as Float32Array;
      const start = rows.startOf(place);
      energy += row[start + width] as number;
      for (let c = 0; c < out.length; c++) out[c] = (out[c] as number) + (row[start + first + c] as number);
    }
  });
  const scale = scaleOf(energy);
  return out.map((sum, c) => {
    const beside = more.reduce((all, { id, value }) => all + weightOf(weights, id, first + c) * value, 0);
    return (sum * scale + beside) * (step[first + c] as number) + (bias[first + c] as number);
  });
};
