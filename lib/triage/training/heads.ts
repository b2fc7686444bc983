/**
 * Learns the eight heads of the first look: threats, asks, what is the matter and what a reply says of an answer from
 * sentences, then kind, feeling and variety from whole texts.
 */
import { Classifier } from "../classify";
import { FEATURE_COUNT } from "../features";
import { wordsWeighed } from "../first-look";
import { MATTER } from "../matter";
import { type Artefact, type HeadName, openModel } from "../model-file";
import type { Prepared } from "../prepare";
import { type Features, sparseStretches, sparseWhole } from "../sparse";
import { PLACE_GAIN, placesOf } from "../stretch-places";
import { ALL_SUBCATEGORIES, Ask, Emotion, type Subcategory, Trigger } from "../taxonomy";
import { REPLY } from "../thread";
import type { Row, Statement } from "./corpus";
import { preparedText } from "./examples";
import type { Exchange } from "./exchanges";
import { matterLessons, sentenceLessons } from "./lessons";
import {
  type BagLesson,
  type Lesson,
  type LinearModel,
  learn,
  learnSentences,
  type Mask,
  meanOf,
  only,
  targets,
} from "./linear";
import { packHeads, strongest } from "./pack";
import { learnReplies } from "./replies";

export const VARIETIES = ["en", "es-ES", "es-419", "pt-BR", "pt-PT"] as const;
const ASKS = Ask.options.filter((ask) => ask !== "none");

export const LABELS: Record<HeadName, readonly string[]> = {
  subcategory: ALL_SUBCATEGORIES,
  emotion: Emotion.options,
  variety: VARIETIES,
  trigger: Trigger.options,
  ask: ASKS,
  matter: MATTER,
  reply: REPLY,
  answer: REPLY,
};

/** How many weights each head keeps; together they decide the artefact's size (at most 400 kB packed). */
const KEEP: Record<HeadName, number> = {
  subcategory: 167_000,
  emotion: 27_000,
  variety: 9_000,
  trigger: 66_000,
  ask: 53_000,
  matter: 12_000,
  reply: 4_000,
  answer: 4_000,
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

/** What training looks at: labelled messages, sentences labelled by themselves, replies to answers, and plain phrases for each kind. */
export interface Material {
  rows: readonly Row[];
  statements: readonly Statement[];
  exchanges: readonly Exchange[];
  phrases: readonly { subcategory: Subcategory; text: string }[];
}

/** Which weights each head may have; all of them where nothing is said. */
export type Kept = Partial<Record<HeadName, Mask>>;

/** Chosen on the tickets looked at. */
const SCHOOLING = { trigger: { epochs: 18, drop: 0.3 }, ask: { epochs: 14, drop: 0 } };

const sentenceHead = (
  kind: "trigger" | "ask",
  said: readonly { held: readonly string[]; bag: Features[] }[],
  kept: Mask | undefined,
): LinearModel => {
  const labels = LABELS[kind];
  const lessons: BagLesson[] = said.map(({ held, bag }) => ({
    bag: bag.map((features) => only(features, kept)),
    target: targets(labels, held),
    weight: 1,
  }));
  return learnSentences(lessons, {
    classes: labels.length,
    size: FEATURE_COUNT,
    ...SCHOOLING[kind],
    rate: 0.35,
    seed: 2,
    kept,
  });
};

type SentenceHeads = Pick<Heads, "trigger" | "ask" | "matter">;

/** Weighs the words of the training texts as reading will: by what the sentence heads see. */
const weighIn = (prepared: readonly Prepared[], rows: readonly Row[], heads: SentenceHeads) => {
  const files = packHeads(
    (["trigger", "ask", "matter"] as const).map((name) => ({
      name,
      labels: LABELS[name],
      model: heads[name],
    })),
  );
  const classifier = new Classifier(openModel({ ...files, second: [] }, FEATURE_COUNT));
  prepared.forEach((one, at) => {
    wordsWeighed(classifier, one, [{ role: "customer", text: (rows[at] as Row).text }]);
  });
};

/**
 * Learns all heads of the first look. The same material in the same order gives the same weights. Also returns each
 * feature's energy (the sum of its squared values over the texts), by which `pruned` judges what can be left out.
 */
export const trainHeads = (material: Material, kept: Kept = {}): { heads: Heads; energy: Float64Array } => {
  const { rows, statements, exchanges, phrases } = material;
  const prepared = rows.map((row) => preparedText(row.text));
  const said = [
    ...rows.map((held, at) => ({ held, bag: sparseStretches(prepared[at] as Prepared) })),
    ...statements.map((held) => ({ held, bag: sparseStretches(preparedText(held.text)) })),
  ];
  const labelled = (of: (held: Row | Statement) => readonly string[]) =>
    said.map(({ held, bag }) => ({ held: of(held), bag }));
  const trigger = sentenceHead(
    "trigger",
    labelled(({ triggers }) => triggers),
    kept.trigger,
  );
  const ask = sentenceHead(
    "ask",
    labelled(({ asks }) => asks),
    kept.ask,
  );
  const marked = rows.flatMap((row, at) => (row.marks ? [{ row, prepared: prepared[at] as Prepared }] : []));
  const matter = learn(
    matterLessons(marked).map((lesson) => ({ ...lesson, features: only(lesson.features, kept.matter) })),
    { classes: MATTER.length, size: FEATURE_COUNT, epochs: 6, rate: 0.1, seed: 1, kept: kept.matter },
  );
  weighIn(prepared, rows, { trigger, ask, matter });

  const whole = (
    name: "subcategory" | "emotion" | "variety",
    held: (row: Row) => string,
    options: { epochs: number; rate: number; seeds?: readonly number[] },
    more: readonly Lesson[] = [],
  ): LinearModel => {
    const by = name === "subcategory" ? "forKind" : "weight";
    const lessons: Lesson[] = rows.map((row, at) => ({
      features: sparseWhole(prepared[at] as Prepared, by),
      target: targets(LABELS[name], [held(row)]),
      weight: weightOf(row),
    }));
    const all = [...lessons, ...more].map((lesson) => ({
      ...lesson,
      features: only(lesson.features, kept[name]),
    }));
    const { epochs, rate, seeds = [1] } = options;
    const shape = { classes: LABELS[name].length, size: FEATURE_COUNT, kept: kept[name] };
    return meanOf(seeds.map((seed) => learn(all, { ...shape, epochs, rate, seed })));
  };
  const named = phrases.map(({ subcategory, text }) => ({
    features: sparseWhole(preparedText(text), "weight"),
    target: targets(ALL_SUBCATEGORIES, [subcategory]),
    weight: PHRASE_WEIGHT,
  }));
  const energy = new Float64Array(FEATURE_COUNT);
  const addEnergy = ({ id, value }: Features) =>
    id.forEach((feature, at) => {
      energy[feature] = (energy[feature] as number) + (value[at] as number) ** 2;
    });
  for (const one of prepared) {
    addEnergy(sparseWhole(one, "weight"));
    for (const place of one.instances.flatMap(placesOf))
      energy[place] = (energy[place] as number) + PLACE_GAIN ** 2;
  }
  for (const { reply } of exchanges) addEnergy(sparseWhole(preparedText(reply), "weight"));
  return {
    heads: {
      subcategory: whole("subcategory", (row) => row.subcategory, { epochs: 10, rate: 0.25 }, [
        ...named,
        ...sentenceLessons(marked),
      ]),
      // Feelings are the least sure of all: one order of lessons or another moved them by 0.02 on tickets kept apart.
      emotion: whole("emotion", (row) => row.emotion, { epochs: 8, rate: 0.25, seeds: [1, 2, 3] }),
      variety: whole("variety", varietyLabel, { epochs: 6, rate: 0.2 }),
      trigger,
      ask,
      matter,
      ...learnReplies(exchanges, kept),
    },
    energy,
  };
};

/** The weights worth keeping of each head: those that move its scores most, as many as `KEEP` says. */
export const pruned = ({ heads, energy }: ReturnType<typeof trainHeads>): Kept =>
  Object.fromEntries(
    (Object.keys(LABELS) as HeadName[]).map((name) => [name, strongest(heads[name], energy, KEEP[name])]),
  );

/** The heads in the artefact's form. */
export const packedHeads = (heads: Heads): Omit<Artefact, "trainedOn" | "second"> =>
  packHeads(
    (Object.keys(LABELS) as HeadName[]).map((name) => ({ name, labels: LABELS[name], model: heads[name] })),
  );
