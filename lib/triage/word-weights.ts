/** How much each word spoke for a label: what evidence is picked by. */
import type { Instance } from "./instances";
import type { LookedUp } from "./looked-up";
import type { HeadName } from "./model-file";
import type { Prepared } from "./prepare";
import type { Token } from "./text/tokens";
import { bitOf, weightOf } from "./weight-table";

/** How much each word of a stretch, or of several that follow one another, spoke for a label of a head. */
export const wordWeights = (
  looked: LookedUp,
  head: HeadName,
  label: string,
  prepared: Prepared,
  { from, to, linkFrom, linkTo }: Pick<Instance, "from" | "to" | "linkFrom" | "linkTo">,
): Float32Array => {
  looked.look(prepared);
  const { tokens, links } = prepared;
  const { weights, heads } = looked.model;
  const { places } = looked;
  const { figures, width } = looked.rows;
  const asked = heads[head].at + heads[head].labels.indexOf(label);
  const ofKind = head === "subcategory";
  const spoke = new Float32Array(to - from);
  for (let i = from; i < to; i++) {
    const { forKind, weight } = tokens[i] as Token;
    const own = figures[(places[i] as number) * width + asked] as number;
    spoke[i - from] = own * (ofKind ? forKind : weight);
  }
  const bit = bitOf(asked);
  const rowHeads = looked.linkSums.heads;
  for (let i = linkFrom; i < linkTo; i++) {
    if (((rowHeads[i] as number) & bit) === 0) continue;
    const weight = weightOf(weights, links.id[i] as number, asked);
    if (weight === 0) continue;
    const first = (links.from[i] as number) - from;
    const last = (links.to[i] as number) - from;
    const share = (weight * (links.value[i] as number)) / (last - first + 1);
    for (let word = first; word <= last; word++) spoke[word] = (spoke[word] as number) + share;
  }
  return spoke;
};
