/** Cuts what a customer says into stretches of about a sentence: the places where threats and wishes are stated. */
import { type Link, linksOf } from "./features";
import type { Token } from "./text/tokens";

/** Words `from`–`to` (end not included) of one message, and what they say together. */
export interface Instance {
  from: number;
  to: number;
  message: number;
  links: Link[];
}

/** A sentence without stops is cut after this many words. */
const LONGEST = 32;

/** The stretches of `tokens`, in order; none crosses a sentence's end. */
export const instancesOf = (tokens: readonly Token[]): Instance[] => {
  const found: Instance[] = [];
  let from = 0;
  for (let at = 1; at <= tokens.length; at++) {
    const first = tokens[from];
    const next = tokens[at];
    if (next && next.sentence === first?.sentence && next.message === first.message && at - from < LONGEST)
      continue;
    if (first) found.push({ from, to: at, message: first.message, links: linksOf(tokens, from, at) });
    from = at;
  }
  return found;
};
