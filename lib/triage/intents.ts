/** Finds triggers and asks: what the rules see, joined with what the trained heads say. */
import { chance, scoresOf } from "./classify";
import type { Features } from "./features";
import { ASK_RULES } from "./lexicon/ask-rules";
import type { Rule } from "./lexicon/rules";
import type { Head } from "./model-file";
import type { Evidence } from "./reading";
import type { Ask, Trigger } from "./taxonomy";
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
      for (const match of text.matchAll(rule.pattern)) {
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

/** How sure a head must be where no rule holds, and how unsure where one does. Chosen on the corpus's second round. */
const WITHOUT_RULE = 0.6;
const WITH_RULE = 0.03;

const decide = <Label extends string>(
  hits: readonly RuleHit<Label>[],
  head: Head,
  features: Features,
): { labels: Label[]; hits: RuleHit<Label>[] } => {
  const scores = scoresOf(head, features);
  const labels = head.labels.filter((label, index) => {
    const likely = chance(scores[index] as number);
    return likely >= (hits.some((hit) => hit.label === label) ? WITH_RULE : WITHOUT_RULE);
  }) as Label[];
  return { labels, hits: hits.filter((hit) => labels.includes(hit.label)) };
};

/** Triggers, from the rules that hold in the latest two messages. */
export const triggersOf = (hits: readonly RuleHit<Trigger>[], head: Head, features: Features) =>
  decide<Trigger>(hits, head, features);

/** What the customer asks for now; earlier messages speak only where the latest asks for nothing. */
export const asksOf = (said: readonly Said[], head: Head, features: Features) => {
  const latest = rulesIn(ASK_RULES, said.slice(0, 1));
  return decide<Ask>(latest.length > 0 ? latest : rulesIn(ASK_RULES, said.slice(1, 2)), head, features);
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
