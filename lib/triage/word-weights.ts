/** How much each word spoke for a label: what evidence is picked by. */
import type { Instance } from "./instances";
import type { LookedUp } from "./looked-up";
import type { HeadName } from "./model-file";
import type { Prepared } from "./prepare";
import type { Token } from "./text/tokens";
import { bitOf, mayWeigh, weightOf } from "./weight-table";

/** How much each word of a stretch, or of several that follow one another, spoke for each of some labels. */
export const wordWeights = (
  looked: LookedUp,
  labels: readonly { head: HeadName; label: string }[],
  prepared: Prepared,
  { from, to, linkFrom, linkTo }: Pick<Instance, "from" | "to" | "linkFrom" | "linkTo">,
): Float32Array[] => {
  looked.look(prepared);
  const { tokens, links } = prepared;
  const { weights, heads } = looked.model;
  const { places } = looked;
  const { figures, width } = looked.rows;
  const labelPlaces = labels.map(({ head, label }) => heads[head].at + heads[head].labels.indexOf(label));
  const asked = labelPlaces.reduce((bits, at) => bits | bitOf(at), 0);
  const ofKind = labels.map(({ head }) => head === "subcategory");
  const out = labels.map(() => new Float32Array(to - from));
  for (let i = from; i < to; i++) {
    const place = places[i] as number;
    const start = place * width;
    const { weight, forKind } = tokens[i] as Token;
    for (let which = 0; which < out.length; which++)
      (out[which] as Float32Array)[i - from] =
        (figures[start + (labelPlaces[which] as number)] as number) * (ofKind[which] ? forKind : weight);
  }
  for (let i = linkFrom; i < linkTo; i++) {
    const feature = links.id[i] as number;
    if (!mayWeigh(weights, feature, asked)) continue;
    const first = (links.from[i] as number) - from;
    const last = (links.to[i] as number) - from;
    const value = links.value[i] as number;
    for (let which = 0; which < out.length; which++) {
      const weight = weightOf(weights, feature, labelPlaces[which] as number);
      if (weight === 0) continue;
      const share = (weight * value) / (last - first + 1);
      const spoke = out[which] as Float32Array;
      for (let word = first; word <= last; word++) spoke[word] = (spoke[word] as number) + share;
    }
  }
  return out;
};
