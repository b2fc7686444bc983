/** Finds triggers and asks: what the rules see, joined with what the trained heads say. */
import { chance, scoresOf } from "./classify";
import type { Features } from "./features";
import { ASK_RULES } from "./lexicon/ask-rules";
import type { Rule } from "./lexicon/rules";
import type { Head } from "./model-file";
import type { Evidence } from "./reading";
import type { Ask, Language } from "./taxonomy";
import type { Said } from "./text/customer-words";

/** A rule that held, and where. */
export interface RuleHit<Label> {
  label: Label;
  message: number;
  start: number;
  end: number;
}

/** Letters of one message that the rules look at. */
const LOOKED_AT = 6_000;

/** All rules that hold in what the customer says, first place each. */
export const rulesIn = <Label extends string>(
  rules: readonly Rule<Label>[],
  said: readonly Said[],
  language: Language,
): RuleHit<Label>[] => {
  const hits: RuleHit<Label>[] = [];
  for (const one of said) {
    const first = one.words.own[0];
    const last = one.words.own.at(-1);
    if (!first || !last) continue;
    // One space for a line's end keeps offsets and lets a phrase run over the wrap.
    const text = one.folded.text
      .slice(first.start, Math.min(last.end, first.start + LOOKED_AT))
      .replace(/\n(?=\S)/g, " ");
    for (const rule of rules) {
      if (hits.some((hit) => hit.label === rule.label)) continue;
      for (const match of text.matchAll(rule.patterns[language])) {
        const start = first.start + match.index;
        const end = start + match[0].length;
        if (!one.words.own.some((stretch) => start >= stretch.start && start < stretch.end)) continue;
        hits.push({
          label: rule.label,
          message: one.index,
          start: one.folded.at(start),
          end: one.folded.at(end),
        });
        break;
      }
    }
  }
  return hits;
};

/** Ask rules that hold now; an earlier message speaks only where the latest asks for nothing. */
export const askHits = (said: readonly Said[], language: Language): RuleHit<Ask>[] => {
  const latest = rulesIn(ASK_RULES, said.slice(0, 1), language);
  return latest.length > 0 ? latest : rulesIn(ASK_RULES, said.slice(1, 2), language);
};

/** From which probability on a label is told, with a rule that holds for it and without. Chosen on the corpus held out by round and on the development set. */
export interface Thresholds {
  withRule: number;
  withoutRule: number;
}
export const TRIGGER_THRESHOLDS: Thresholds = { withRule: 0.06, withoutRule: 0.17 };
export const ASK_THRESHOLDS: Thresholds = { withRule: 0.03, withoutRule: 0.28 };

/** A threat is a first-person statement: where its rule holds, the head must be nearly certain that it is none. */
const STATED = 0.02;

/** The labels that hold, and the rule hits among them. The head has seen which rules hold (they are features). */
export const decide = <Label extends string>(
  hits: readonly RuleHit<Label>[],
  head: Head,
  features: Features,
  thresholds: Thresholds,
): { labels: Label[]; hits: RuleHit<Label>[] } => {
  const scores = scoresOf(head, features);
  const labels = head.labels.filter((label, index) => {
    const ruled = hits.some((hit) => hit.label === label);
    const withRule = label.endsWith("-threat") ? STATED : thresholds.withRule;
    return chance(scores[index] as number) >= (ruled ? withRule : thresholds.withoutRule);
  }) as Label[];
  return { labels, hits: hits.filter((hit) => labels.includes(hit.label)) };
};

/** The hits as evidence, in the words of the messages they came from. */
export const evidenceOf = (
  hits: readonly RuleHit<string>[],
  messages: readonly { text: string }[],
): Evidence[] =>
  hits.flatMap((hit) => {
    const text = messages[hit.message]?.text.slice(hit.start, hit.end) ?? "";
    return text ? [{ label: hit.label, message: hit.message, start: hit.start, end: hit.end, text }] : [];
  });
