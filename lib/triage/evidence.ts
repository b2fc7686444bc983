/** Picks the customer's own words that led to a label, as short phrases with their place in a message. */
import type { TicketMessage } from "../ticket";
import { wholeWords } from "./excerpt";
import { NOT_CONCEPT } from "./lexicon/concepts";
import { phrasesBy, wordBy } from "./phrases";
import type { Evidence } from "./reading";
import type { Token } from "./text/tokens";

const saysNothing = ({ known }: Token): boolean => known.part.mute;

/** The evidence for words `from`–`to` of one message: text exactly as written there, no word or number cut. */
const quote = (
  label: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  messages: readonly TicketMessage[],
): Evidence | undefined => {
  const first = tokens[from];
  const last = tokens[to];
  if (!first || !last || first.message < 0 || first.message !== last.message) return undefined;
  const whole = messages[first.message]?.text ?? "";
  const [start, end] = wholeWords(whole, first.start, last.end);
  const text = whole.slice(start, end);
  return text ? { label, message: first.message, start, end, text } : undefined;
};

/** What may stand between "not" and what it denies: clitics, persons, auxiliaries, "going to". */
const BETWEEN = new Set(
  `me te se lo la los las le les nos os i you we he she they it to a ao o have has had been be being am are is was were do
  did does would will going gonna want wants wanted planning trying ever even yet really just actually already that this
  voy vas va vamos van quiero queremos quisiera he ha hemos han yo tu usted ustedes es esta estoy ya aun fue fueron ir
  que vou vai vao quero queremos queria eu voce voces foi foram tenho tem temos estou estao ja ainda me vos lhe nunca mais`.split(
    /\s+/,
  ),
);
const FARTHEST = 3;
/** Left off before the words that a rule saw; "cuando lo digo", "o que se passa" keep their first. */
const OPENERS = new Set("and or but so y u e ou pero mas".split(" "));

/** Whether a word goes on in the sentence of the one before it, with nothing but space between. */
const goesOn = (before: Token | undefined, next: Token | undefined, text: string): boolean =>
  before !== undefined &&
  next !== undefined &&
  before.sentence === next.sentence &&
  before.message === next.message &&
  ((next.start === before.end + 1 && text[before.end] === " ") ||
    !/[^\s'’-]/u.test(text.slice(before.end, next.start)));

/** Where a phrase from `from` on is quoted from: "agreed to this" must not stand for "never agreed to this". */
const withNot = (tokens: readonly Token[], from: number, messages: readonly TicketMessage[]): number => {
  const text = messages[tokens[from]?.message ?? -1]?.text ?? "";
  for (let at = from - 1; at >= from - 1 - FARTHEST; at--) {
    const before = tokens[at];
    if (!before || !goesOn(before, tokens[at + 1], text)) break;
    if (before.known.concepts.includes(NOT_CONCEPT)) return at;
    if (!BETWEEN.has(before.word)) break;
  }
  return from;
};

/**
 * The words that a rule saw, as they are shown: no word or number cut, with the "not" before them, and on to a word
 * that says something. `tokens` are the ticket's, `within` the stretch that the rule held in.
 */
export const finished = (
  seen: Evidence,
  tokens: readonly Token[],
  within: { from: number; to: number },
  messages: readonly TicketMessage[],
): Evidence => {
  let [from, to] = [within.from, within.to - 1];
  while (from < to && (tokens[from] as Token).end <= seen.start) from += 1;
  while (to > from && (tokens[to] as Token).start >= seen.end) to -= 1;
  const text = messages[seen.message]?.text ?? "";
  let last = to;
  while (last - to < FARTHEST && saysNothing(tokens[last] as Token) && last + 1 < within.to) {
    if (!goesOn(tokens[last], tokens[last + 1], text)) break;
    last += 1;
  }
  if (!saysNothing(tokens[last] as Token)) to = last;
  while (to - from > 1 && OPENERS.has((tokens[from] as Token).word)) from += 1;
  return quote(seen.label, tokens, withNot(tokens, from, messages), to, messages) ?? seen;
};

const meet = (one: Evidence, other: Evidence): boolean =>
  one.message === other.message && one.start < other.end && other.start < one.end;

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
  const phrases = phrasesBy(tokens, weights, offset, WORTH_SHOWING);
  const out: Evidence[] = [];
  let candidate = phrases.next() ?? wordBy(tokens, weights, offset);
  for (; candidate && out.length < most; candidate = phrases.next()) {
    const found = quote(label, tokens, withNot(tokens, candidate.from, messages), candidate.to, messages);
    // Two phrases may widen into the same word.
    if (!found || out.some((other) => meet(other, found))) continue;
    out.push(found);
    phrases.take(candidate);
  }
  return out;
};
