/** Two plain readers to hold triage against: a library's naive Bayes on the same training text, and the cue rules alone. */
import bayes from "wink-naive-bayes-text-classifier";
import { ASK_RULES } from "../../lib/triage/lexicon/ask-rules";
import type { Rule } from "../../lib/triage/lexicon/rules";
import { TRIGGER_RULES } from "../../lib/triage/lexicon/trigger-rules";
import { prepare } from "../../lib/triage/prepare";
import { readTicket } from "../../lib/triage/read-ticket";
import type { Reading } from "../../lib/triage/reading";
import { categoryOf, type Emotion, type Subcategory } from "../../lib/triage/taxonomy";
import { fold } from "../../lib/triage/text/fold";
import { readCorpus, readPhrases } from "../../lib/triage/training/corpus";
import { here, type Labelled } from "./triage-tickets";

/** A reading in which only what the baseline tells is filled in; language and facts are triage's own. */
type Reader = (ticket: Labelled) => Reading;

const TRAINING = "../../lib/triage/training";

/** The library's classifier for one question, with its usual settings, over words. */
const learner = (rows: readonly { text: string; label: string }[]) => {
  const classifier = bayes();
  classifier.definePrepTasks([
    (text: string) => prepare({ messages: [{ role: "customer", text }] }).tokens.map(({ word }) => word),
  ]);
  classifier.defineConfig({ considerOnlyPresence: true, smoothingFactor: 0.5 });
  for (const { text, label } of rows) classifier.learn(text, label);
  classifier.consolidate();
  return (text: string): string[] => classifier.computeOdds(text).map(([label]) => label);
};

const customersText = ({ subject, messages }: Labelled): string =>
  [subject ?? "", ...messages.filter(({ role }) => role === "customer").map(({ text }) => text)].join("\n");

const withKind = (ticket: Labelled, kinds: readonly string[], emotion: string): Reading => {
  const [first = "not-a-dispute", ...others] = kinds as Subcategory[];
  const reading = readTicket(ticket);
  return {
    ...reading,
    subcategory: first,
    category: categoryOf(first),
    confidence: 1,
    sureness: "clear",
    emotion: emotion as Emotion,
    alternatives: others
      .slice(0, 2)
      .map((subcategory) => ({ subcategory, category: categoryOf(subcategory), confidence: 0 })),
  };
};

const held = <Label extends string>(rules: readonly Rule<Label>[], ticket: Labelled): Label[] => {
  const { text } = fold(customersText(ticket).slice(0, 12_000));
  const { language } = ticket;
  const labels = rules
    .filter(({ patterns }) => text.search(new RegExp(patterns[language].source)) >= 0)
    .map(({ label }) => label);
  return [...new Set(labels)];
};

/** Naive Bayes for kind and feeling; triggers and asks by the cue rules (it has none of its own). */
export const naiveBayes = (): Reader => {
  const rows = readCorpus(here(`${TRAINING}/corpus`));
  const kinds = learner(rows.map(({ text, subcategory }) => ({ text, label: subcategory })));
  const feelings = learner(rows.map(({ text, emotion }) => ({ text, label: emotion })));
  return (ticket) => {
    const text = customersText(ticket);
    return { ...withKind(ticket, kinds(text), feelings(text)[0] ?? "calm"), ...cues(ticket) };
  };
};

const cues = (ticket: Labelled) => {
  const asks = held(ASK_RULES, ticket);
  return {
    triggers: held(TRIGGER_RULES, ticket),
    ask: asks.length > 0 ? asks : (["none"] as Reading["ask"]),
  };
};

/** The kind whose plain phrases occur most; calm, unless it shouts. */
export const cueRules = (): Reader => {
  const phrases = readPhrases(here(`${TRAINING}/phrases.txt`)).map(({ subcategory, text }) => ({
    subcategory,
    text: fold(text).text,
  }));
  return (ticket) => {
    const { text } = fold(customersText(ticket));
    const counts = new Map<string, number>();
    for (const phrase of phrases)
      if (text.includes(phrase.text))
        counts.set(phrase.subcategory, (counts.get(phrase.subcategory) ?? 0) + 1);
    const kinds = [...counts].sort((a, b) => b[1] - a[1]).map(([kind]) => kind);
    return {
      ...withKind(ticket, kinds, /[A-Z]{5}|!!/.test(customersText(ticket)) ? "angry" : "calm"),
      ...cues(ticket),
    };
  };
};
