/** Finds triggers and asks: what the trained heads see in a sentence, joined with what the rules see there. */
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

/** A label that holds, the stretch that says so most, and the words by which a rule saw it. */
export interface Intent {
  label: string;
  chance: number;
  instance: Instance;
  words?: Evidence;
}

/** From which probability on a label is told: with a rule that holds in the sentence, and without. */
export interface Thresholds {
  withRule: number;
  withoutRule: number;
}
/** Chosen on half of the tickets kept apart; measured on the other half. */
export const TRIGGER_THRESHOLDS: Thresholds = { withRule: 0.03, withoutRule: 0.35 };
export const ASK_THRESHOLDS: Thresholds = { withRule: 0.03, withoutRule: 0.35 };
/** A sentence below this chance doesn't state a label, whatever a rule says. */
const WORTH = 0.02;
/** Rules are tried in so many sentences of a label, the likeliest first. */
const TRIED = 2;

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
    for (const match of text.matchAll(rule.patterns[language])) {
      const start = first.start + folded.at(match.index);
      const end = first.start + folded.at(match.index + match[0].length);
      return { label, message: first.message, start, end, text: original.slice(start, end) };
    }
  }
  return undefined;
};

/**
 * The labels of `head` that hold in the stretches picked by `within`. `scores` has the figures of one stretch after the
 * other, each of all sentence labels; the labels of `head` begin in it at `from`.
 */
export const intentsOf = (
  kind: "trigger" | "ask",
  head: Head,
  from: number,
  prepared: Prepared,
  scores: Float64Array,
  messages: readonly TicketMessage[],
  thresholds: Thresholds,
  within: (instance: Instance) => boolean = () => true,
): Intent[] => {
  const { tokens, instances, language } = prepared;
  const found: Intent[] = [];
  const width = scores.length / Math.max(1, instances.length);
  const looked = instances.flatMap((instance, at) => (within(instance) ? [at] : []));
  head.labels.forEach((label, index) => {
    let top = Number.NEGATIVE_INFINITY;
    for (const at of looked) top = Math.max(top, scores[at * width + from + index] as number);
    if (chance(top) < WORTH) return;
    const likely: { instance: Instance; chance: number }[] = [];
    let none = 1;
    for (const at of looked) {
      const p = chance(scores[at * width + from + index] as number);
      none *= 1 - p;
      if (p >= WORTH) likely.push({ instance: instances[at] as Instance, chance: p });
    }
    const any = 1 - none;
    if (any < thresholds.withRule || likely.length === 0) return;
    likely.sort((a, b) => b.chance - a.chance);
    let instance = likely[0]?.instance as Instance;
    // A rule is asked only where the heads are in doubt: rules are what costs time.
    let words: Evidence | undefined;
    for (const one of any < thresholds.withoutRule ? likely.slice(0, TRIED) : []) {
      words = ruleIn(RULES[kind], label, tokens, one.instance, messages, language.language);
      if (!words) continue;
      instance = one.instance;
      break;
    }
    if (words || any >= thresholds.withoutRule)
      found.push({ label, chance: any, instance, ...(words ? { words } : {}) });
  });
  return found;
};
