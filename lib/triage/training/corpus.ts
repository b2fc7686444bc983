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
}

const list = (field: string): string[] =>
  field
    .split(",")
    .map((item) => item.trim())
    .filter((item) => item && item !== "-");

/**
 * One line: `category/subcategory | emotion | triggers or - | asks or none | locale | text`, ` / ` for a line break.
 * Throws with the line's place when a label is unknown: a typing slip must not become a lesson.
 */
export const parseRow = (line: string, hand: string, number: number): Row => {
  const [label = "", emotion = "", triggers = "", asks = "", locale = "", ...rest] = line.split("|");
  const text = rest.join("|").trim().replaceAll(" / ", "\n");
  const subcategory = label.trim().split("/")[1] as Subcategory;
  const where = `${hand}:${number}`;
  if (!ALL_SUBCATEGORIES.includes(subcategory)) throw new Error(`${where}: unknown subcategory ${label}`);
  if (label.trim() !== `${categoryOf(subcategory)}/${subcategory}`) throw new Error(`${where}: ${label}`);
  if (!text) throw new Error(`${where}: no text`);
  const language = /^(?:es|pt)/.test(locale.trim()) ? (locale.trim().slice(0, 2) as Language) : "en";
  return {
    subcategory,
    emotion: Emotion.parse(emotion.trim()),
    triggers: list(triggers).map((name) => Trigger.parse(name)),
    asks: list(asks).map((name) => Ask.parse(name)),
    locale: locale.trim(),
    language,
    text,
    hand,
  };
};

/** All rows of the `.txt` files in the folders under `folder`, in a stable order. */
export const readCorpus = (folder: string): Row[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .flatMap((name) =>
      readFileSync(join(folder, name), "utf8")
        .split("\n")
        .map((line, index) => ({ line, number: index + 1 }))
        .filter(({ line }) => line.trim() && !line.startsWith("#"))
        .map(({ line, number }) => parseRow(line, name.replace(/\.txt$/, ""), number)),
    );

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
