/** Picks the customer's own words that led to a label, as short phrases with their place in a message. */
import type { TicketMessage } from "../ticket";
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

/**
 * Up to `most` phrases of two to six words whose words weigh most for the label, none overlapping.
 * `weights` has one figure a word; the subject has none to give, since it can't be quoted.
 */
export const telling = (
  label: string,
  tokens: readonly Token[],
  weights: Float32Array,
  messages: readonly TicketMessage[],
  most: number,
): Evidence[] => {
  const best: { from: number; to: number; sum: number }[] = [];
  for (let from = 0; from < tokens.length; from++) {
    const first = tokens[from] as Token;
    if (first.message < 0 || (weights[from] as number) <= 0 || first.known.hollow) continue;
    let sum = 0;
    let most = 0;
    let end = -1;
    for (let to = from; to < Math.min(tokens.length, from + MOST); to++) {
      const last = tokens[to] as Token;
      if (last.sentence !== first.sentence || last.message !== first.message) break;
      sum += weights[to] as number;
      const words = to - from + 1;
      // Long phrases gather weight by length alone; dividing by a root keeps the short and telling ones ahead.
      const worth = sum / (ROOTS[words] as number);
      if (words < FEWEST || worth <= most || (weights[to] as number) <= 0 || last.known.hollow) continue;
      most = worth;
      end = to;
    }
    if (end > 0) best.push({ from, to: end, sum: most * first.weight });
  }
  if (best.length === 0) {
    const at = tokens.findIndex(
      (token, i) => token.message >= 0 && (weights[i] as number) > 0 && !token.known.hollow,
    );
    if (at >= 0) best.push({ from: at, to: at, sum: 1 });
  }
  best.sort((a, b) => b.sum - a.sum);
  const taken: { from: number; to: number }[] = [];
  const out: Evidence[] = [];
  const floor = (best[0]?.sum ?? 0) * 0.4;
  for (const candidate of best) {
    if (out.length >= most || candidate.sum < floor || candidate.sum <= 0) break;
    if (taken.some((other) => candidate.from <= other.to + 1 && candidate.to >= other.from - 1)) continue;
    const found = quote(label, tokens, candidate.from, candidate.to, messages);
    if (!found) continue;
    taken.push(candidate);
    out.push(found);
  }
  return out;
};
