/** Cuts what a customer says into stretches of about a sentence: the places where threats and wishes are stated. */
import { linksOf } from "./features";
import type { Links } from "./links";
import type { Token } from "./text/tokens";

/**
 * Words `from`–`to` (end not included) of one message; their links are `linkFrom`–`linkTo` of the text's. It is the
 * `nth` of the `of` stretches of its message.
 */
export interface Instance {
  from: number;
  to: number;
  message: number;
  linkFrom: number;
  linkTo: number;
  nth: number;
  of: number;
}

/** A sentence without stops is cut after this many words. */
const LONGEST = 32;

/** The stretches of `tokens`, in order, and what words say together; no stretch crosses a sentence's end. */
export const instancesOf = (tokens: readonly Token[]): { instances: Instance[]; links: Links } => {
  const ends: number[] = [];
  let from = 0;
  for (let at = 1; at <= tokens.length; at++) {
    const first = tokens[from] as Token;
    const next = tokens[at];
    if (next && next.sentence === first.sentence && next.message === first.message && at - from < LONGEST)
      continue;
    ends.push(at);
    from = at;
  }
  const { links, linkEnds } = linksOf(tokens, ends);
  const instances: Instance[] = [];
  let opens = 0;
  ends.forEach((to, at) => {
    const start = ends[at - 1] ?? 0;
    const { message } = tokens[start] as Token;
    if (instances[opens]?.message !== message) opens = instances.length;
    instances.push({
      from: start,
      to,
      message,
      linkFrom: linkEnds[at - 1] ?? 0,
      linkTo: linkEnds[at] as number,
      nth: at - opens,
      of: 0,
    });
  });
  for (let at = instances.length - 1, of = 0; at >= 0; at--) {
    const one = instances[at] as Instance;
    of = instances[at + 1]?.message === one.message ? of : one.nth + 1;
    one.of = of;
  }
  return { instances, links };
};
