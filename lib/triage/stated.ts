/** Looks through the sentences for what they state: for each threat, need or ask how likely it is said, where, and whether a rule agrees. */
import type { TicketMessage } from "../ticket";
import { chance } from "./chance";
import type { Instance } from "./instances";
import { ASK_RULES } from "./lexicon/ask-rules";
import { isDenied } from "./lexicon/denied-threats";
import { isTurnedDown } from "./lexicon/denied-wishes";
import { isMereRepetition } from "./lexicon/mere-repetition";
import { cancelsOther, stopsRefund } from "./lexicon/other-cancelling";
import type { Rule } from "./lexicon/rules";
import { TRIGGER_RULES } from "./lexicon/trigger-rules";
import type { Head } from "./model-file";
import type { Prepared } from "./prepare";
import type { Evidence } from "./reading";
import { type Folded, fold, keepsPlaces } from "./text/fold";
import type { Token } from "./text/tokens";

/** What the sentences say of one label. */
export interface Stated {
  label: string;
  /** Chance that at least one of the sentences states it. */
  any: number;
  /** Chance and score of the sentence that states it most. */
  most: number;
  top: number;
  /** The same chance where a rule holds in it; 0 where none was found to. */
  ruled: number;
  /** That sentence; nothing where it is unlikely. */
  instance: Instance | undefined;
  /** The words by which a rule saw it. */
  words: Evidence | undefined;
}

/**
 * Rules are what costs time: they are asked of a label's likeliest sentence alone, where that is likelier than the
 * first and all sentences together are not as likely as the second. Asked of more they found no more.
 */
const WORTH = 0.05;
const SURE = 0.6;
/** "It is Friday" may sound more like one than "… today or I go to my bank": of this label two sentences are asked. */
const IN_TWO = "deadline";
/** From this chance on it is asked whether the sentence denies what it seems to threaten. */
const DENIABLE = 0.1;

const RULES: Record<"trigger" | "ask", readonly Rule<string>[]> = { trigger: TRIGGER_RULES, ask: ASK_RULES };

/** Folded text of the stretches of the text looked at last: several labels ask for the same ones. */
let lookedAt: Prepared | undefined;
let sentences: (Folded | undefined)[] = [];

/** The words of a stretch, folded; a mark after the last word belongs to it, since a rule may look for it. */
const sentenceOf = (prepared: Prepared, at: number, original: string): Folded => {
  if (lookedAt !== prepared) {
    lookedAt = prepared;
    sentences = [];
  }
  const known = sentences[at];
  if (known) return known;
  const { from, to, message } = prepared.instances[at] as Instance;
  const start = (prepared.tokens[from] as Token).start;
  const end = (prepared.tokens[to - 1] as Token).end + 1;
  const whole = prepared.said.find(({ index }) => index === message)?.folded;
  const { text, at: place } =
    whole && keepsPlaces(whole) && end <= whole.text.length
      ? { text: whole.text.slice(start, end), at: whole.at }
      : fold(original.slice(start, end));
  const found = { text: text.includes("\n") ? text.replace(/\n(?=\S)/g, " ") : text, at: place };
  sentences[at] = found;
  return found;
};

/** What the customer wrote in the stretch at `at`, folded; nothing for a subject. */
const writtenAt = (
  prepared: Prepared,
  at: number,
  messages: readonly TicketMessage[],
): Folded | undefined => {
  const { message } = prepared.instances[at] as Instance;
  return message < 0 ? undefined : sentenceOf(prepared, at, messages[message]?.text ?? "");
};

/** Where a rule for `label` holds in the stretch at `at`, as evidence. */
const ruleIn = (
  rules: readonly Rule<string>[],
  label: string,
  prepared: Prepared,
  at: number,
  messages: readonly TicketMessage[],
): Evidence | undefined => {
  const first = prepared.tokens[(prepared.instances[at] as Instance).from] as Token;
  const sentence = writtenAt(prepared, at, messages);
  if (!sentence) return undefined;
  const original = messages[first.message]?.text ?? "";
  for (const rule of rules) {
    if (rule.label !== label) continue;
    const pattern = rule.patterns[prepared.language.language];
    pattern.lastIndex = 0;
    const match = pattern.exec(sentence.text);
    if (match) {
      const start = first.start + sentence.at(match.index);
      const end = first.start + sentence.at(match.index + match[0].length);
      return { label, message: first.message, start, end, text: original.slice(start, end) };
    }
  }
  return undefined;
};

/** Whether the stretch at `at` denies `label`, turns it down, tells of it as of somebody else's, or only sounds like it. */
const denies = (
  kind: "trigger" | "ask",
  label: string,
  prepared: Prepared,
  at: number,
  messages: readonly TicketMessage[],
): boolean => {
  const sentence = writtenAt(prepared, at, messages);
  if (!sentence) return false;
  const { language } = prepared.language;
  if (kind === "ask")
    return (
      isTurnedDown(label, sentence.text, language) ||
      (label === "cancel" && cancelsOther(sentence.text, language)) ||
      (label === "refund" && stopsRefund(sentence.text, language))
    );
  return label === "repeat-contact"
    ? isMereRepetition(sentence.text)
    : isDenied(label, sentence.text, language);
};

/** A label whose likeliest sentence, of score `top`, denies it: the others state it with the chance `elsewhere`. */
const unsaid = (label: string, elsewhere: number, top: number): Stated => ({
  label,
  any: elsewhere,
  most: 0,
  top: Math.min(top, -top),
  ruled: 0,
  instance: undefined,
  words: undefined,
});

/**
 * For each label of `head`, what the stretches picked by `within` state. `scores` has the figures of one stretch after
 * the other, each of all sentence labels; the labels of `head` begin in it at `from`.
 */
export const statedIn = (
  kind: "trigger" | "ask",
  head: Head,
  from: number,
  prepared: Prepared,
  scores: Float64Array,
  messages: readonly TicketMessage[],
  within?: (instance: Instance) => boolean,
): Stated[] => {
  const { instances } = prepared;
  const width = scores.length / Math.max(1, instances.length);
  const looked: number[] = [];
  for (let at = 0; at < instances.length; at++)
    if (!within || within(instances[at] as Instance)) looked.push(at);
  return head.labels.map((label, index) => {
    let none = 1;
    let top = Number.NEGATIVE_INFINITY;
    let likeliest = -1;
    let next = Number.NEGATIVE_INFINITY;
    let second = -1;
    for (const at of looked) {
      const score = scores[at * width + from + index] as number;
      none *= 1 - chance(score);
      if (score > top) {
        [next, second] = [top, likeliest];
        [top, likeliest] = [score, at];
      } else if (score > next) [next, second] = [score, at];
    }
    const any = 1 - none;
    const asked = any < SURE && chance(top) >= WORTH;
    let words = asked ? ruleIn(RULES[kind], label, prepared, likeliest, messages) : undefined;
    if (asked && !words && label === IN_TWO && chance(next) >= WORTH) {
      words = ruleIn(RULES[kind], label, prepared, second, messages);
      if (words) [top, likeliest] = [next, second];
    }
    const most = chance(top);
    if ((words || most >= DENIABLE) && denies(kind, label, prepared, likeliest, messages))
      return unsaid(label, 1 - none / Math.max(1 - most, Number.EPSILON), top);
    const instance = most >= WORTH ? instances[likeliest] : undefined;
    return { label, any, most, top, ruled: words ? most : 0, instance, words };
  });
};
