/** Looks through the sentences for what they state: for each threat, need or ask how likely it is said, where, and whether a rule agrees. */
import type { TicketMessage } from "../ticket";
import { chance } from "./classify";
import type { Instance } from "./instances";
import { ASK_RULES } from "./lexicon/ask-rules";
import type { Rule } from "./lexicon/rules";
import { TRIGGER_RULES } from "./lexicon/trigger-rules";
import type { Head } from "./model-file";
import type { Prepared } from "./prepare";
import type { Evidence } from "./reading";
import type { Language } from "./taxonomy";
import { fold } from "./text/fold";
import type { Token } from "./text/tokens";

/** What the sentences say of one label. */
export interface Stated {
  label: string;
  /** Chance that at least one of the sentences states it. */
  any: number;
  /** Chance and score of the sentence that states it most. */
  most: number;
  top: number;
  /** Chance of the sentence in which a rule holds; 0 where none was found to. */
  ruled: number;
  /** That sentence, or else the likeliest; nothing where all are unlikely. */
  instance: Instance | undefined;
  /** The words by which a rule saw it. */
  words: Evidence | undefined;
}

/** A sentence below this chance doesn't state a label, whatever a rule says. */
const WORTH = 0.02;
/** Rules are tried in so many sentences of a label, the likeliest first. */
const TRIED = 2;
/** Above this chance no rule is asked: rules are what costs time. */
const SURE = 0.8;

const RULES: Record<"trigger" | "ask", readonly Rule<string>[]> = { trigger: TRIGGER_RULES, ask: ASK_RULES };

/** Where a rule for `label` holds in the words of `instance`, as evidence. */
const ruleIn = (
  rules: readonly Rule<string>[],
  label: string,
  tokens: readonly Token[],
  instance: Instance,
  messages: readonly TicketMessage[],
  language: Language,
): Evidence | undefined => {
  const first = tokens[instance.from];
  const last = tokens[instance.to - 1];
  if (!first || !last || first.message < 0) return undefined;
  const original = messages[first.message]?.text ?? "";
  // The mark after the last word belongs to the sentence; a rule may look for it.
  const folded = fold(original.slice(first.start, last.end + 1));
  const text = folded.text.replace(/\n(?=\S)/g, " ");
  for (const rule of rules) {
    if (rule.label !== label) continue;
    const pattern = rule.patterns[language];
    pattern.lastIndex = 0;
    const match = pattern.exec(text);
    if (match) {
      const start = first.start + folded.at(match.index);
      const end = first.start + folded.at(match.index + match[0].length);
      return { label, message: first.message, start, end, text: original.slice(start, end) };
    }
  }
  return undefined;
};

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
  within: (instance: Instance) => boolean = () => true,
): Stated[] => {
  const { tokens, instances, language } = prepared;
  const width = scores.length / Math.max(1, instances.length);
  const looked = instances.flatMap((instance, at) => (within(instance) ? [at] : []));
  return head.labels.map((label, index) => {
    let none = 1;
    let top = Number.NEGATIVE_INFINITY;
    const likely: { instance: Instance; chance: number }[] = [];
    for (const at of looked) {
      const score = scores[at * width + from + index] as number;
      const p = chance(score);
      none *= 1 - p;
      top = Math.max(top, score);
      if (p >= WORTH) likely.push({ instance: instances[at] as Instance, chance: p });
    }
    const any = 1 - none;
    likely.sort((a, b) => b.chance - a.chance);
    for (const one of any < SURE ? likely.slice(0, TRIED) : []) {
      const words = ruleIn(RULES[kind], label, tokens, one.instance, messages, language.language);
      if (words)
        return { label, any, most: chance(top), top, ruled: one.chance, instance: one.instance, words };
    }
    return {
      label,
      any,
      most: likely[0]?.chance ?? 0,
      top,
      ruled: 0,
      instance: likely[0]?.instance,
      words: undefined,
    };
  });
};
