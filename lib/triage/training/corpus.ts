/** Reads the corpus of labelled customer messages that triage is trained on. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  ALL_SUBCATEGORIES,
  Ask,
  type Ask as AskName,
  categoryOf,
  Emotion,
  type Emotion as EmotionName,
  type Language,
  type Subcategory,
  Trigger,
  type Trigger as TriggerName,
} from "../taxonomy";

/** One labelled message; `hand` is the file it came from, so that a split can keep one writer apart. */
export interface Row {
  subcategory: Subcategory;
  emotion: EmotionName;
  triggers: TriggerName[];
  asks: AskName[];
  locale: string;
  language: Language;
  text: string;
  hand: string;
  /** What each of its sentences is to the dispute, a letter a sentence (see `marks.ts`), where that was read and marked. */
  marks?: string;
}

const list = (field: string): string[] =>
  field
    .split(",")
    .map((item) => item.trim())
    .filter((item) => item && item !== "-");

/** What is said of a text besides its language. Throws with `where` when a label is unknown: a typing slip must not become a lesson. */
export const readLabels = (
  { kind, emotion, triggers, asks }: { kind: string; emotion: string; triggers: string; asks: string },
  where: string,
): Pick<Row, "subcategory" | "emotion" | "triggers" | "asks"> => {
  const subcategory = kind.trim().split("/")[1] as Subcategory;
  if (!ALL_SUBCATEGORIES.includes(subcategory)) throw new Error(`${where}: unknown subcategory ${kind}`);
  if (kind.trim() !== `${categoryOf(subcategory)}/${subcategory}`) throw new Error(`${where}: ${kind}`);
  return {
    subcategory,
    emotion: Emotion.parse(emotion.trim()),
    triggers: list(triggers).map((name) => Trigger.parse(name)),
    asks: list(asks).map((name) => Ask.parse(name)),
  };
};

/** The language of a locale; what is neither Spanish nor Portuguese is English. */
export const languageOf = (locale: string): Language =>
  /^(?:es|pt)/.test(locale.trim()) ? (locale.trim().slice(0, 2) as Language) : "en";

/** One line: `category/subcategory | emotion | triggers or - | asks or none | locale | text`, ` / ` for a line break. */
export const parseRow = (line: string, hand: string, number: number): Row => {
  const [kind = "", emotion = "", triggers = "", asks = "", locale = "", ...rest] = line.split("|");
  const text = rest.join("|").trim().replaceAll(" / ", "\n");
  const where = `${hand}:${number}`;
  if (!text) throw new Error(`${where}: no text`);
  return {
    ...readLabels({ kind, emotion, triggers, asks }, where),
    locale: locale.trim(),
    language: languageOf(locale),
    text,
    hand,
  };
};

/** A sentence labelled by itself. */
export type Statement = Pick<Row, "triggers" | "asks" | "locale" | "language" | "text">;

/** One line: `triggers or - | asks or none | locale | text`. */
export const parseStatement = (line: string, where: string): Statement => {
  const [triggers = "", asks = "", locale = "", ...rest] = line.split("|");
  const text = rest.join("|").trim();
  if (!text) throw new Error(`${where}: no text`);
  return {
    triggers: list(triggers).map((name) => Trigger.parse(name)),
    asks: list(asks).map((name) => Ask.parse(name)),
    locale: locale.trim(),
    language: languageOf(locale),
    text,
  };
};

/** Lines of the `.txt` files in `folder` and the folders under it, in a stable order, without comments. */
export const linesUnder = (folder: string): { line: string; number: number; hand: string }[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .flatMap((name) =>
      readFileSync(join(folder, name), "utf8")
        .split("\n")
        .map((line, index) => ({ line, number: index + 1, hand: name.replace(/\.txt$/, "") }))
        .filter(({ line }) => line.trim() && !line.startsWith("#")),
    );

/** All rows of the corpus in `folder`. */
export const readCorpus = (folder: string): Row[] =>
  linesUnder(folder).map(({ line, number, hand }) => parseRow(line, hand, number));

/** All sentences of `folder`. */
export const readStatements = (folder: string): Statement[] =>
  linesUnder(folder).map(({ line, number, hand }) => parseStatement(line, `${hand}:${number}`));

/** The plainest wordings of each kind (`phrases.txt`): `kind | phrase; phrase; …`. */
export const readPhrases = (file: string): { subcategory: Subcategory; text: string }[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() && !line.startsWith("#"))
    .flatMap((line) => {
      const [kind = "", phrases = ""] = line.split("|");
      const subcategory = kind.trim() as Subcategory;
      if (!ALL_SUBCATEGORIES.includes(subcategory)) throw new Error(`phrases: unknown subcategory ${kind}`);
      return phrases.split(";").map((text) => ({ subcategory, text: text.trim() }));
    });
