/** Picks the customer's own words that led to a label, as short phrases with their place in a message. */
import type { TicketMessage } from "../ticket";
import { NOT_CONCEPT } from "./lexicon/concepts";
import type { Evidence } from "./reading";
import type { Token } from "./text/tokens";

const FEWEST = 2;
const MOST = 6;
const ROOTS = Array.from({ length: MOST + 1 }, (_, words) => Math.sqrt(words)) as [number, ...number[]];
/** The evidence for words `from`–`to` of one message: text exactly as written there. */
export const quote = (
  label: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  messages: readonly TicketMessage[],
): Evidence | undefined => {
  const first = tokens[from];
  const last = tokens[to];
  if (!first || !last || first.message < 0 || first.message !== last.message) return undefined;
  const text = messages[first.message]?.text.slice(first.start, last.end);
  return text ? { label, message: first.message, start: first.start, end: last.end, text } : undefined;
};

/** Where the best phrase from each word on ends, and what it is worth; one scratch for all. */
let ends = new Int32Array(512);
let worths = new Float64Array(512);

/** Fills `ends` and `worths` for the words from `offset` on. Out: the most that a phrase is worth. */
const weighPhrases = (tokens: readonly Token[], weights: Float32Array, offset: number): number => {
  const { length } = weights;
  if (ends.length < length) {
    ends = new Int32Array(length * 2);
    worths = new Float64Array(length * 2);
  }
  let best = 0;
  for (let from = 0; from < length; from++) {
    worths[from] = 0;
    if ((weights[from] as number) <= 0) continue;
    const first = tokens[offset + from] as Token;
    if (first.message < 0 || first.known.hollow) continue;
    let sum = 0;
    let most = 0;
    const stop = Math.min(length, from + MOST);
    for (let to = from; to < stop; to++) {
      const last = tokens[offset + to] as Token;
      if (last.sentence !== first.sentence || last.message !== first.message) break;
      const weight = weights[to] as number;
      sum += weight;
      const words = to - from + 1;
      // Long phrases gather weight by length alone; dividing by a root keeps the short and telling ones ahead.
      const worth = sum / (ROOTS[words] as number);
      if (words < FEWEST || worth <= most || weight <= 0 || last.known.hollow) continue;
      most = worth;
      ends[from] = to;
    }
    worths[from] = most * first.weight;
    best = Math.max(best, worths[from] as number);
  }
  return best;
};

/** Where a phrase from `from` on is quoted from: "agreed to this" must not stand for "never agreed to this". */
const withNot = (tokens: readonly Token[], from: number): number => {
  const before = tokens[from - 1];
  const first = tokens[from] as Token;
  const negates = before?.known.concepts.includes(NOT_CONCEPT);
  return negates && before?.sentence === first.sentence && before.message === first.message ? from - 1 : from;
};

/** Of a phrase that is worth less than this part of the best one nothing is shown. */
const WORTH_SHOWING = 0.4;

/**
 * Up to `most` phrases of two to six words whose words weigh most for the label, none overlapping.
 * `weights` has one figure a word from `offset` on; the subject has none to give, since it can't be quoted.
 */
export const telling = (
  label: string,
  tokens: readonly Token[],
  weights: Float32Array,
  messages: readonly TicketMessage[],
  most: number,
  offset = 0,
): Evidence[] => {
  const best: { from: number; to: number; sum: number }[] = [];
  const top = weighPhrases(tokens, weights, offset);
  const floor = top * WORTH_SHOWING;
  if (top > 0) {
    for (let at = 0; at < weights.length; at++) {
      const sum = worths[at] as number;
      if (sum > 0 && sum >= floor) best.push({ from: offset + at, to: offset + (ends[at] as number), sum });
    }
  } else {
    const at = weights.findIndex((weight, i) => {
      const { message, known } = tokens[offset + i] as Token;
      return weight > 0 && message >= 0 && !known.hollow;
    });
    if (at >= 0) best.push({ from: offset + at, to: offset + at, sum: 1 });
  }
  best.sort((a, b) => b.sum - a.sum);
  const taken: { from: number; to: number }[] = [];
  const out: Evidence[] = [];
  for (const candidate of best) {
    if (out.length >= most) break;
    if (taken.some((other) => candidate.from <= other.to + 1 && candidate.to >= other.from - 1)) continue;
    const found = quote(label, tokens, withNot(tokens, candidate.from), candidate.to, messages);
    if (!found) continue;
    taken.push(candidate);
    out.push(found);
  }
  return out;
};
