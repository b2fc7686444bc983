/** Turns labelled messages into lessons and learns the five heads of triage from them. */
import { FEATURE_COUNT, type Features } from "../features";
import { prepare } from "../prepare";
import { ALL_SUBCATEGORIES, Ask, Emotion, type Subcategory, Trigger } from "../taxonomy";
import type { Row } from "./corpus";
import { type Lesson, type LinearModel, learn } from "./linear";

export const VARIETIES = ["en", "es-ES", "es-419", "pt-BR", "pt-PT"] as const;
const ASKS = Ask.options.filter((ask) => ask !== "none");

export interface Example {
  row: Row;
  features: Features;
}

/** A plain wording that names a kind by itself; it says nothing of feelings, threats or asks. */
export interface Phrase {
  subcategory: Subcategory;
  features: Features;
}

export interface Heads {
  subcategory: LinearModel;
  emotion: LinearModel;
  trigger: LinearModel;
  ask: LinearModel;
  variety: LinearModel;
}

export const varietyLabel = (row: Row): (typeof VARIETIES)[number] => {
  if (row.language === "en") return "en";
  if (row.language === "es") return row.locale === "es-ES" ? "es-ES" : "es-419";
  return row.locale === "pt-PT" ? "pt-PT" : "pt-BR";
};

/** Each row read as a ticket of one message would be. */
export const lessonsOf = (rows: readonly Row[]): Example[] =>
  rows.map((row) => ({
    row,
    features: prepare({ messages: [{ role: "customer", text: row.text }] }).features,
  }));

/** A phrase weighs less than a row: it is a hint about words, not a ticket. */
const PHRASE_WEIGHT = 0.2;

/** Phrases prepared like tickets. */
export const phraseLessons = (phrases: readonly { subcategory: Subcategory; text: string }[]): Phrase[] =>
  phrases.map(({ subcategory, text }) => ({
    subcategory,
    features: prepare({ messages: [{ role: "customer", text }] }).features,
  }));

const targets = (labels: readonly string[], held: readonly string[]): Float32Array =>
  Float32Array.from(labels, (label) => (held.includes(label) ? 1 : 0));

/** Learns all heads. The same examples in the same order give the same weights. */
export const trainHeads = (examples: readonly Example[], phrases: readonly Phrase[]): Heads => {
  const head = (
    labels: readonly string[],
    held: (row: Row) => readonly string[],
    options: { exclusive: boolean; epochs: number; rate: number },
    more: readonly Lesson[] = [],
  ): LinearModel => {
    const lessons: Lesson[] = examples.map(({ row, features }) => ({
      features,
      target: targets(labels, held(row)),
      // Ordinary wording is rare in the first two rounds of the corpus and common in tickets.
      weight: row.hand.startsWith("plain") ? 2 : 1,
    }));
    return learn([...lessons, ...more], {
      classes: labels.length,
      size: FEATURE_COUNT,
      decay: 0,
      seed: 1,
      ...options,
    });
  };
  const named: Lesson[] = phrases.map(({ subcategory, features }) => ({
    features,
    target: targets(ALL_SUBCATEGORIES, [subcategory]),
    weight: PHRASE_WEIGHT,
  }));
  return {
    subcategory: head(
      ALL_SUBCATEGORIES,
      (row) => [row.subcategory],
      {
        exclusive: true,
        epochs: 12,
        rate: 0.25,
      },
      named,
    ),
    emotion: head(Emotion.options, (row) => [row.emotion], { exclusive: true, epochs: 8, rate: 0.25 }),
    trigger: head(Trigger.options, (row) => row.triggers, { exclusive: false, epochs: 10, rate: 0.2 }),
    ask: head(ASKS, (row) => row.asks, { exclusive: false, epochs: 10, rate: 0.2 }),
    variety: head(VARIETIES, (row) => [varietyLabel(row)], { exclusive: true, epochs: 6, rate: 0.2 }),
  };
};

/** How much each feature was seen: the sum of its squared values over all examples. */
export const energyOf = (examples: readonly Example[]): Float64Array => {
  const energy = new Float64Array(FEATURE_COUNT);
  for (const { features } of examples)
    features.id.forEach((id, at) => {
      energy[id] = (energy[id] as number) + (features.value[at] as number) ** 2;
    });
  return energy;
};
