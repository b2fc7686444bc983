/**
 * Learns the six heads of the first look: threats, asks and what is the matter from sentences, then kind, feeling and
 * variety from whole texts.
 */
import { Classifier } from "../classify";
import { FEATURE_COUNT } from "../features";
import { wordsWeighed } from "../first-look";
import { MATTER } from "../matter";
import { type HeadFile, type HeadName, openModel } from "../model-file";
import type { Prepared } from "../prepare";
import { type Features, placedStretches, sparseStretches, sparseWhole } from "../sparse";
import { PLACE_GAIN, placesOf } from "../stretch-places";
import { ALL_SUBCATEGORIES, Ask, Emotion, type Subcategory, Trigger } from "../taxonomy";
import type { Row, Statement } from "./corpus";
import { preparedText } from "./examples";
import { type BagLesson, type Lesson, type LinearModel, learn, learnSentences } from "./linear";
import { MARKS } from "./marks";
import { packHead, strongest } from "./pack";

export const VARIETIES = ["en", "es-ES", "es-419", "pt-BR", "pt-PT"] as const;
const ASKS = Ask.options.filter((ask) => ask !== "none");

export const LABELS: Record<HeadName, readonly string[]> = {
  subcategory: ALL_SUBCATEGORIES,
  emotion: Emotion.options,
  variety: VARIETIES,
  trigger: Trigger.options,
  ask: ASKS,
  matter: MATTER,
};

/** How many features each head keeps; together they decide the artefact's size (at most 400 kB packed). */
const KEEP: Record<HeadName, number> = {
  subcategory: 20_000,
  emotion: 10_000,
  variety: 3_000,
  trigger: 9_000,
  ask: 9_000,
  matter: 6_000,
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
    epochs: 14,
    rate: 0.2,
    seed: 2,
  });
};

interface Marked {
  row: Row;
  prepared: Prepared;
}

/** Learns what a sentence is to the dispute, from the rows whose sentences were marked. */
const matterHead = (marked: readonly Marked[], kept: Uint8Array | undefined): LinearModel =>
  learn(
    marked.flatMap(({ row, prepared }) =>
      placedStretches(prepared).map((features, at) => ({
        features: only(features, kept),
        target: targets([...MARKS], [row.marks?.[at] ?? ""]),
        weight: 1,
      })),
    ),
    { classes: MATTER.length, size: FEATURE_COUNT, epochs: 6, rate: 0.1, seed: 1 },
  );

/** What a marked sentence weighs as a lesson by itself, beside its message. Chosen on writers kept apart. */
const SENTENCE_WEIGHT = 0.25;

/** Sentences as lessons about kinds: the matter is of its message's kind, what leads astray is of none. */
const sentenceLessons = (marked: readonly Marked[]): Lesson[] =>
  marked.flatMap(({ row, prepared }) =>
    sparseStretches(prepared).flatMap((features, at): Lesson[] => {
      const mark = row.marks?.[at];
      if (mark === "M")
        return [{ features, target: targets(ALL_SUBCATEGORIES, [row.subcategory]), weight: SENTENCE_WEIGHT }];
      if (mark !== "X") return [];
      const target = new Float32Array(ALL_SUBCATEGORIES.length).fill(1 / ALL_SUBCATEGORIES.length);
      return [{ features, target, weight: SENTENCE_WEIGHT }];
    }),
  );

type SentenceHeads = Pick<Heads, "trigger" | "ask" | "matter">;

/** Weighs the words of the training texts as reading will: by what the sentence heads see. */
const weighIn = (prepared: readonly Prepared[], rows: readonly Row[], heads: SentenceHeads) => {
  const files = (["trigger", "ask", "matter"] as const).map((name) =>
    packHead(name, LABELS[name], heads[name]),
  );
  const classifier = new Classifier(openModel({ heads: files, second: [] }, FEATURE_COUNT));
  prepared.forEach((one, at) => {
    wordsWeighed(classifier, one, [{ role: "customer", text: (rows[at] as Row).text }]);
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
  const marked = rows.flatMap((row, at) => (row.marks ? [{ row, prepared: prepared[at] as Prepared }] : []));
  const matter = matterHead(marked, kept.matter);
  weighIn(prepared, rows, { trigger, ask, matter });

  const whole = (
    name: "subcategory" | "emotion" | "variety",
    held: (row: Row) => string,
    options: { epochs: number; rate: number },
    more: readonly Lesson[] = [],
  ): LinearModel => {
    const by = name === "subcategory" ? "forKind" : "weight";
    const lessons: Lesson[] = rows.map((row, at) => ({
      features: sparseWhole(prepared[at] as Prepared, by),
      target: targets(LABELS[name], [held(row)]),
      weight: weightOf(row),
    }));
    return learn(
      [...lessons, ...more].map((lesson) => ({ ...lesson, features: only(lesson.features, kept[name]) })),
      { classes: LABELS[name].length, size: FEATURE_COUNT, seed: 1, ...options },
    );
  };
  const named = phrases.map(({ subcategory, text }) => ({
    features: sparseWhole(preparedText(text), "weight"),
    target: targets(ALL_SUBCATEGORIES, [subcategory]),
    weight: PHRASE_WEIGHT,
  }));
  const energy = new Float64Array(FEATURE_COUNT);
  for (const one of prepared) {
    const { id, value } = sparseWhole(one, "weight");
    id.forEach((feature, at) => {
      energy[feature] = (energy[feature] as number) + (value[at] as number) ** 2;
    });
    for (const place of one.instances.flatMap(placesOf))
      energy[place] = (energy[place] as number) + PLACE_GAIN ** 2;
  }
  return {
    heads: {
      subcategory: whole("subcategory", (row) => row.subcategory, { epochs: 10, rate: 0.25 }, [
        ...named,
        ...sentenceLessons(marked),
      ]),
      emotion: whole("emotion", (row) => row.emotion, { epochs: 8, rate: 0.25 }),
      variety: whole("variety", varietyLabel, { epochs: 6, rate: 0.2 }),
      trigger,
      ask,
      matter,
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
