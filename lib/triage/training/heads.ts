/** Learns the five heads of triage: threats and asks from sentences, then kind, feeling and variety from whole texts. */
import { Classifier } from "../classify";
import { FEATURE_COUNT } from "../features";
import { intentsOf, TRIGGER_THRESHOLDS } from "../intents";
import { type HeadFile, type HeadName, openModel } from "../model-file";
import type { Prepared } from "../prepare";
import { type Features, sparseStretches, sparseWhole } from "../sparse";
import { ALL_SUBCATEGORIES, Ask, Emotion, type Subcategory, Trigger } from "../taxonomy";
import { lowerThreats } from "../threats";
import type { Row, Statement } from "./corpus";
import { preparedText } from "./examples";
import { type BagLesson, type Lesson, type LinearModel, learn, learnSentences } from "./linear";
import { packHead } from "./pack";

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

const sentenceHead = (
  kind: "trigger" | "ask",
  rows: readonly { row: Row; bag: Features[] }[],
  statements: readonly { statement: Statement; bag: Features[] }[],
): LinearModel => {
  const labels = LABELS[kind];
  const held = (one: Row | Statement) => targets(labels, kind === "trigger" ? one.triggers : one.asks);
  const lessons: BagLesson[] = [
    ...rows.map(({ row, bag }) => ({ bag, target: held(row), weight: 1 })),
    ...statements.map(({ statement, bag }) => ({ bag, target: held(statement), weight: 1 })),
  ];
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
  texts: readonly string[],
  heads: Pick<Heads, "trigger" | "ask">,
) => {
  const files = (["trigger", "ask"] as const).map((name) =>
    packHead(name, LABELS[name], heads[name], new Float64Array(FEATURE_COUNT).fill(1), FEATURE_COUNT),
  );
  const classifier = new Classifier(openModel({ heads: files }, FEATURE_COUNT));
  const { trigger } = classifier.model.heads;
  prepared.forEach((one, at) => {
    const scores = classifier.stretchScores(one);
    const messages = [{ role: "customer" as const, text: texts[at] as string }];
    lowerThreats(
      one.tokens,
      intentsOf("trigger", trigger, trigger.at, one, scores, messages, TRIGGER_THRESHOLDS),
    );
  });
};

/** Learns all heads. The same material in the same order gives the same weights. Also returns each feature's energy. */
export const trainHeads = (material: Material): { heads: Heads; energy: Float64Array } => {
  const { rows, statements, phrases } = material;
  const prepared = rows.map((row) => preparedText(row.text));
  const bags = prepared.map((one, at) => ({ row: rows[at] as Row, bag: sparseStretches(one) }));
  const stated = statements.map((statement) => ({
    statement,
    bag: sparseStretches(preparedText(statement.text)),
  }));
  const trigger = sentenceHead("trigger", bags, stated);
  const ask = sentenceHead("ask", bags, stated);
  lowerIn(
    prepared,
    rows.map((row) => row.text),
    { trigger, ask },
  );

  const features = prepared.map(sparseWhole);
  const whole = (
    name: "subcategory" | "emotion" | "variety",
    held: (row: Row) => string,
    options: { epochs: number; rate: number },
    more: readonly Lesson[] = [],
  ): LinearModel =>
    learn(
      [
        ...rows.map((row, at) => ({
          features: features[at] as Features,
          target: targets(LABELS[name], [held(row)]),
          weight: weightOf(row),
        })),
        ...more,
      ],
      { classes: LABELS[name].length, size: FEATURE_COUNT, seed: 1, ...options },
    );
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

/** The heads in the artefact's form. */
export const packedHeads = ({ heads, energy }: ReturnType<typeof trainHeads>): HeadFile[] =>
  (Object.keys(LABELS) as HeadName[]).map((name) =>
    packHead(name, LABELS[name], heads[name], energy, KEEP[name]),
  );
