/** Weighs the short phrases of a text by what their words weigh for a label. */
import type { Token } from "./text/tokens";

const FEWEST = 2;
const MOST = 6;
const ROOTS = Array.from({ length: MOST + 1 }, (_, words) => Math.sqrt(words)) as [number, ...number[]];

/** What a word is to phrases: one bit each. A phrase neither begins nor ends with a mute word, nor with a subject's. */
const MUTE = 1;
const EXPLAINS = 2;
/** No phrase goes on from the word before it. */
const BREAKS = 4;

/** Whether another clause begins with `next` (", and if"): what stands between is more than a space, and it ties. */
const parted = (before: Token, next: Token): boolean => next.start - before.end > 1 && next.known.part.opens;

/** What the words of the text looked at last are to phrases: several labels ask for the same text. */
let roles = new Uint8Array(512);
let lookedAt: readonly Token[] | undefined;

const lookAt = (tokens: readonly Token[]): void => {
  if (lookedAt === tokens) return;
  lookedAt = tokens;
  if (roles.length < tokens.length) roles = new Uint8Array(tokens.length * 2);
  let before: Token | undefined;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const { mute, explains } = token.known.part;
    const breaks =
      before === undefined ||
      token.sentence !== before.sentence ||
      token.message !== before.message ||
      parted(before, token);
    roles[at] = (mute || token.message < 0 ? MUTE : 0) | (explains ? EXPLAINS : 0) | (breaks ? BREAKS : 0);
    before = token;
  }
};

/** Where the best phrase from each word on ends, and what it is worth; one scratch for all. */
let ends = new Int32Array(512);
let worths = new Float64Array(512);

/** What the best phrase from the word at `from` on is worth by its words alone; its end is left in `ends`. */
const weighFrom = (from: number, weights: Float32Array, offset: number): number => {
  const stop = Math.min(weights.length, from + MOST);
  let sum = 0;
  let seen = 0;
  let most = 0;
  for (let to = from; to < stop; to++) {
    const role = roles[offset + to] as number;
    if (to > from && (role & BREAKS) !== 0) break;
    const weight = weights[to] as number;
    const words = to - from + 1;
    sum += weight;
    seen |= role;
    if (words < FEWEST || weight <= 0 || (seen & EXPLAINS) === 0 || (role & MUTE) !== 0) continue;
    // Long phrases gather weight by length alone; dividing by a root keeps the short and telling ones ahead.
    const worth = sum / (ROOTS[words] as number);
    if (worth <= most) continue;
    most = worth;
    ends[from] = to;
  }
  return most;
};

/** A phrase: its words, from the first to the last. */
export interface Phrase {
  from: number;
  to: number;
}

/**
 * Weighs the phrases of two to six words, given the `weights` of the words from `offset` on. Out, until the next are
 * weighed: `next` gives the best phrase that it has not given, is worth at least `part` of the best of all, and lies
 * apart from those handed to `take`; nothing when there is none left.
 */
export const phrasesBy = (
  tokens: readonly Token[],
  weights: Float32Array,
  offset: number,
  part: number,
): { next: () => Phrase | undefined; take: (phrase: Phrase) => void } => {
  const { length } = weights;
  lookAt(tokens);
  if (ends.length < length) {
    ends = new Int32Array(length * 2);
    worths = new Float64Array(length * 2);
  }
  let top = 0;
  for (let from = 0; from < length; from++) {
    const begins = (weights[from] as number) > 0 && ((roles[offset + from] as number) & MUTE) === 0;
    const worth = begins ? weighFrom(from, weights, offset) * (tokens[offset + from] as Token).weight : 0;
    worths[from] = worth;
    if (worth > top) top = worth;
  }
  const floor = top * part;
  return {
    next: () => {
      let best = -1;
      let most = 0;
      for (let at = 0; at < length; at++) {
        const worth = worths[at] as number;
        if (worth <= most || worth < floor) continue;
        most = worth;
        best = at;
      }
      if (best < 0) return undefined;
      worths[best] = 0;
      return { from: offset + best, to: offset + (ends[best] as number) };
    },
    take: ({ from, to }) => {
      const last = Math.min(length - 1, to + 1 - offset);
      for (let at = Math.max(0, from - MOST - offset); at <= last; at++)
        if (offset + (ends[at] as number) >= from - 1) worths[at] = 0;
    },
  };
};

/** The first word that explains something and speaks for the label: what is quoted where no phrase does. */
export const wordBy = (
  tokens: readonly Token[],
  weights: Float32Array,
  offset: number,
): Phrase | undefined => {
  lookAt(tokens);
  const at = weights.findIndex(
    (weight, i) =>
      weight > 0 &&
      (tokens[offset + i] as Token).message >= 0 &&
      ((roles[offset + i] as number) & EXPLAINS) !== 0,
  );
  return at < 0 ? undefined : { from: offset + at, to: offset + at };
};
