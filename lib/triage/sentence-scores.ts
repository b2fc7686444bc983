/** Scores of what is stated in sentences: of each by itself, or of a message's sentences together. */
import type { Instance } from "./instances";
import type { LookedUp } from "./looked-up";
import { columnOf, type Head, LIFT } from "./model-file";
import type { Prepared } from "./prepare";
import { scaleOf } from "./scale";
import { PLACE_GAIN, placesOf } from "./stretch-places";
import { PIECE_BITS } from "./word-rows";

/**
 * Scores of each stretch, of the labels that are looked for by sentence: stretch after stretch, as many figures each
 * as there are such labels.
 */
export const stretchScores = (looked: LookedUp, prepared: Prepared): Float64Array => {
  looked.look(prepared);
  const { instances } = prepared;
  const { width, step, bias, wholeWidth, weights } = looked.model;
  const { rows, wordSeen, statedSums, places, linkSums } = looked;
  const count = width - wholeWidth;
  // Sums in double precision: that spares a rounding at every step.
  const out = linkSums.stated.slice(0, count * instances.length);
  let first = 0;
  for (let nth = 0; nth < instances.length; nth++) {
    const instance = instances[nth] as Instance;
    let energy = linkSums.energy[nth] as number;
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
    for (const place of placesOf(instance)) {
      const row = weights.row[place] as number;
      if (row !== 0) statedSums.add(row, PLACE_GAIN);
    }
    statedSums.pour(out, first);
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
  const { width, wholeWidth, step, bias, weights } = looked.model;
  const { rows, wordSeen, places, linkSums } = looked;
  const ofWhole = first < wholeWidth;
  const sums = ofWhole ? linkSums.whole : linkSums.stated;
  const out = new Float64Array(labels.length);
  const turn = looked.nextTurn();
  let energy = 0;
  instances.forEach((instance, nth) => {
    if (message !== "all" && instance.message !== message) return;
    energy += linkSums.energy[nth] as number;
    const from = ofWhole ? nth * wholeWidth + first : nth * (width - wholeWidth) + first - wholeWidth;
    for (let c = 0; c < out.length; c++) out[c] = (out[c] as number) + (sums[from + c] as number);
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
    const column = columnOf(looked.model, first + c);
    const beside = more.reduce(
      (all, { id, value }) =>
        all +
        ((weights.data[(weights.row[id] as number) * weights.stride + column] as number) - LIFT) * value,
      0,
    );
    return (sum * scale + beside) * (step[first + c] as number) + (bias[first + c] as number);
  });
};
