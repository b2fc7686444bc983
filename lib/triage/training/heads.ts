/** Learns the five heads of the first look: threats and asks from sentences, then kind, feeling and variety from whole texts. */
import { Classifier } from "../classify";
import { FEATURE_COUNT } from "../features";
import { threatsLowered } from "../first-look";
import { type HeadFile, type HeadName, openModel } from "../model-file";
import type { Prepared } from "../prepare";
import { type Features, sparseStretches, sparseWhole } from "../sparse";
import { ALL_SUBCATEGORIES, Ask, Emotion, type Subcategory, Trigger } from "../taxonomy";
import type { Row, Statement } from "./corpus";
import { preparedText } from "./examples";
import { type BagLesson, type Lesson, type LinearModel, learn, learnSentences } from "./linear";
import { packHead, strongest } from "./pack";

export const VARIETIES = ["en", "es-ES", "es-419", "pt-BR", "pt-PT"] as const;
const ASKS = Ask.options.filter((ask) => ask !== "none");

export const LABELS: Record<HeadName, readonly string[]> = {
  subcategory: ALL_SUBCATEGORIES,
  emotion: Emotion.options,
  variety: VARIETIES,
  trigger: Trigger.options,
  ask: ASKS,
};

/** How many features each head keeps; together they decide the artefact's size (at most 400 kB packed). */
const KEEP: Record<HeadName, number> = {
  subcategory: 20_000,
  emotion: 10_000,
  variety: 3_000,
  trigger: 9_000,
  ask: 9_000,
};

export type Heads = Record<HeadName, LinearModel>;

export const varietyLabel = (row: Row): (typeof VARIETIES)[number] => {
  if (row.language === "en") return "en";
  if (row.language === "es") return row.locale === "es-ES" ? "es-ES" : "es-419";
  return row.locale === "pt-PT" ? "pt-PT" : "pt-BR";
};

/** Ordinary wording is rare in the first two rounds of the corpus and common in tickets. */
const weightOf = (row: Row): number => (row.hand.startsWith("plain") ? 2 : 1);
/** A phrase weighs less than a row: it is a hint about words, not a ticket. */
const PHRASE_WEIGHT = 0.2;

const targets = (labels: readonly string[], held: readonly string[]): Float32Array =>
  Float32Array.from(labels, (label) => (held.includes(label) ? 1 : 0));

/** What training looks at: labelled messages, sentences labelled by themselves, and plain phrases for each kind. */
export interface Material {
  rows: readonly Row[];
  statements: readonly Statement[];
  phrases: readonly { subcategory: Subcategory; text: string }[];
}

/** Which features a head may use, one flag a feature; all of them where nothing is said. */
export type Kept = Partial<Record<HeadName, Uint8Array>>;

/** Takes out of `features` what is not `kept`. The scale stays: reading scales by all that a text says. */
const only = (features: Features, kept: Uint8Array | undefined): Features => {
  if (!kept) return features;
  const places = Array.from(features.id.keys()).filter((at) => kept[features.id[at] as number] === 1);
  return {
    id: Int32Array.from(places, (at) => features.id[at] as number),
    value: Float32Array.from(places, (at) => features.value[at] as number),
  };
};

const sentenceHead = (
  kind: "trigger" | "ask",
  said: readonly { held: Row | Statement; bag: Features[] }[],
  kept: Uint8Array | undefined,
): LinearModel => {
  const labels = LABELS[kind];
  const lessons: BagLesson[] = said.map(({ held, bag }) => ({
    bag: bag.map((features) => only(features, kept)),
    target: targets(labels, kind === "trigger" ? held.triggers : held.asks),
    weight: 1,
  }));
  return learnSentences(lessons, {
    classes: labels.length,
    size: FEATURE_COUNT,
    epochs: 8,
    rate: 0.2,
    seed: 2,
  });
};

/** Lowers threats in the training texts as reading will: by what the sentence heads see. */
const lowerIn = (
  prepared: readonly Prepared[],
  rows: readonly Row[],
  heads: Pick<Heads, "trigger" | "ask">,
) => {
  const files = (["trigger", "ask"] as const).map((name) => packHead(name, LABELS[name], heads[name]));
  const classifier = new Classifier(openModel({ heads: files, second: [] }, FEATURE_COUNT));
  prepared.forEach((one, at) => {
    threatsLowered(classifier, one, [{ role: "customer", text: (rows[at] as Row).text }]);
  });
};

/**
 * Learns all heads of the first look. The same material in the same order gives the same weights. Also returns each
 * feature's energy (the sum of its squared values over the texts), by which `pruned` judges what can be left out.
 */
export const trainHeads = (material: Material, kept: Kept = {}): { heads: Heads; energy: Float64Array } => {
  const { rows, statements, phrases } = material;
  const prepared = rows.map((row) => preparedText(row.text));
  const said = [
    ...rows.map((held, at) => ({ held, bag: sparseStretches(prepared[at] as Prepared) })),
    ...statements.map((held) => ({ held, bag: sparseStretches(preparedText(held.text)) })),
  ];
  const trigger = sentenceHead("trigger", said, kept.trigger);
  const ask = sentenceHead("ask", said, kept.ask);
  lowerIn(prepared, rows, { trigger, ask });

  const features = prepared.map(sparseWhole);
  const whole = (
    name: "subcategory" | "emotion" | "variety",
    held: (row: Row) => string,
    options: { epochs: number; rate: number },
    more: readonly Lesson[] = [],
  ): LinearModel => {
    const lessons: Lesson[] = rows.map((row, at) => ({
      features: features[at] as Features,
      target: targets(LABELS[name], [held(row)]),
      weight: weightOf(row),
    }));
    return learn(
      [...lessons, ...more].map((lesson) => ({ ...lesson, features: only(lesson.features, kept[name]) })),
      { classes: LABELS[name].length, size: FEATURE_COUNT, seed: 1, ...options },
    );
  };
  const named = phrases.map(({ subcategory, text }) => ({
    features: sparseWhole(preparedText(text)),
    target: targets(ALL_SUBCATEGORIES, [subcategory]),
    weight: PHRASE_WEIGHT,
  }));
  const energy = new Float64Array(FEATURE_COUNT);
  for (const { id, value } of features)
    id.forEach((feature, at) => {
      energy[feature] = (energy[feature] as number) + (value[at] as number) ** 2;
    });
  return {
    heads: {
      subcategory: whole("subcategory", (row) => row.subcategory, { epochs: 10, rate: 0.25 }, named),
      emotion: whole("emotion", (row) => row.emotion, { epochs: 8, rate: 0.25 }),
      variety: whole("variety", varietyLabel, { epochs: 6, rate: 0.2 }),
      trigger,
      ask,
    },
    energy,
  };
};

/** The features worth keeping of each head: those that move its scores most, as many as `KEEP` says. */
export const pruned = ({ heads, energy }: ReturnType<typeof trainHeads>): Kept =>
  Object.fromEntries(
    (Object.keys(LABELS) as HeadName[]).map((name) => [name, strongest(heads[name], energy, KEEP[name])]),
  );

/** The heads in the artefact's form. */
export const packedHeads = (heads: Heads): HeadFile[] =>
  (Object.keys(LABELS) as HeadName[]).map((name) => packHead(name, LABELS[name], heads[name]));
