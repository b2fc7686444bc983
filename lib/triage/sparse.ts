/** A text's features as a list: what training and learning look at. Reading adds the same up without making the list. */
import { wordFeatures } from "./features";
import type { Instance } from "./instances";
import type { Prepared } from "./prepare";
import { scaleOf } from "./scale";
import { PLACE_GAIN, placesOf } from "./stretch-places";
import type { Token } from "./text/tokens";
import { styleOf } from "./text-style";
import type { Word } from "./words";

/** Sparse features of one text. */
export interface Features {
  id: Int32Array;
  value: Float32Array;
}

/** What each word says by itself: training meets the same words ten thousand times. */
const known = new WeakMap<Word, Features & { energy: number }>();
const ownFeatures = (word: Word): Features & { energy: number } => {
  const found = known.get(word);
  if (found) return found;
  const { id, value, count, energy } = wordFeatures(word);
  const own = { id: id.slice(0, count), value: value.slice(0, count), energy };
  known.set(word, own);
  return own;
};

const collect = (
  { tokens, links: all }: Prepared,
  instances: readonly Instance[],
  weightOf: (token: Token) => number,
  style: readonly { id: number; value: number }[],
): Features => {
  const sums = new Map<number, number>();
  const add = (id: number, value: number) => sums.set(id, (sums.get(id) ?? 0) + value);
  const words = new Map<Word, number>();
  const links = new Map<number, number>();
  let energy = 0;
  for (const instance of instances) {
    for (const token of tokens.slice(instance.from, instance.to))
      words.set(token.known, Math.max(words.get(token.known) ?? 0, weightOf(token)));
    for (let i = instance.linkFrom; i < instance.linkTo; i++) {
      const id = all.id[i] as number;
      if (!links.has(id))
        links.set(id, (all.value[i] as number) * weightOf(tokens[all.to[i] as number] as Token));
    }
  }
  for (const [word, weight] of words) {
    const own = ownFeatures(word);
    energy += own.energy * weight * weight;
    for (let i = 0; i < own.id.length; i++) add(own.id[i] as number, (own.value[i] as number) * weight);
  }
  for (const [id, value] of links) {
    energy += value * value;
    add(id, value);
  }
  const scale = scaleOf(energy);
  return {
    id: Int32Array.from([...sums.keys(), ...style.map(({ id }) => id)]),
    value: Float32Array.from([
      ...[...sums.values()].map((value) => value * scale),
      ...style.map(({ value }) => value),
    ]),
  };
};

/** The whole text as the classifier sees it: for the kind of dispute, or for all else. */
export const sparseWhole = (prepared: Prepared, by: "forKind" | "weight"): Features =>
  collect(prepared, prepared.instances, (token) => token[by], styleOf(prepared.raw, prepared.tokens.length));

/** Each sentence as the classifier sees it. */
export const sparseStretches = (prepared: Prepared): Features[] =>
  prepared.instances.map((instance) => collect(prepared, [instance], () => 1, []));

/** The same with where each sentence stands: for what it is to the dispute. */
export const placedStretches = (prepared: Prepared): Features[] =>
  sparseStretches(prepared).map(({ id, value }, at) => {
    const places = placesOf(prepared.instances[at] as Instance);
    return {
      id: Int32Array.from([...id, ...places]),
      value: Float32Array.from([...value, ...places.map(() => PLACE_GAIN)]),
    };
  });
