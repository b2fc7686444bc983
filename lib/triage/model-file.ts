/** Opens the trained artefact: linear models, one character a weight and one for the way to the next. */
import { WEIGHTS } from "./model/weights";
import { openSecond, type SecondFile, type SecondModel } from "./second-look";

/** One question the model answers: its labels, and where they begin among all labels. */
export interface Head {
  labels: readonly string[];
  at: number;
}

/** The trained weights of all heads side by side. */
export interface Model {
  heads: Record<HeadName, Head>;
  /**
   * Labels of all heads together; of them, the first `wholeWidth` are asked of the whole text, the rest of each
   * sentence. The first `kindWidth` are the kinds of dispute.
   */
  width: number;
  wholeWidth: number;
  kindWidth: number;
  weights: WeightTable;
  /** What one step is worth, per label. */
  step: Float32Array;
  bias: Float32Array;
  /** Weighs the heads' findings against each other. */
  second: SecondModel;
}

/** Weights of all labels, in steps: a row for each feature that has any. */
export interface WeightTable {
  /**
   * Where in a row the other labels begin that are asked of the whole text, and those that are asked of each sentence;
   * the kinds of dispute begin at 0.
   */
  toneFrom: number;
  statedFrom: number;
  /** Bytes from row to row. Like the figures above a multiple of four, so that four weights can be read as one number. */
  stride: number;
  /** A feature's row; 0, which is empty, where it has no weights. */
  row: Uint32Array;
  /** A weight and `LIFT`: `data[row * stride + column]`. */
  data: Uint8Array;
}

/** The column of a label, given its place among all labels. */
export const columnOf = (
  { weights, kindWidth, wholeWidth }: Pick<Model, "weights" | "kindWidth" | "wholeWidth">,
  label: number,
): number => {
  if (label < kindWidth) return label;
  return label < wholeWidth ? weights.toneFrom + label - kindWidth : weights.statedFrom + label - wholeWidth;
};

/** What the artefact says of a head, and its weights. */
export interface HeadFile {
  name: HeadName;
  labels: string[];
  step: number[];
  bias: number[];
  /** Its weights in order of feature and label: the distance from one to the next (see `gapsOf`), and the levels. */
  gaps: string;
  levels: string;
}

/** The whole artefact, and what it was trained on. */
export interface Artefact {
  trainedOn: string;
  /** Ids of the features that have weights, in order: the distance from one to the next. */
  features: string;
  heads: HeadFile[];
  second: SecondFile[];
}

export type HeadName = "subcategory" | "emotion" | "trigger" | "ask" | "variety" | "matter" | "reply";

/**
 * A weight is a sign and a level of 1–7, its size the level squared: small weights keep their shape, and the text packs
 * well. Of all that was learned only the weights that count are kept, so that most of a feature's labels have none.
 */
export const LEVELS = 7;
const FIRST_CODE = 65;
export const levelChar = (level: number): string => String.fromCharCode(FIRST_CODE + LEVELS + level);

/** Distances are characters from "'" on, without "\\"; the last one stands for this many and is followed by another. */
const GAP_CODE = 39;
const BACKSLASH = 92;
export const LONGEST_GAP = 86;
export const gapChar = (gap: number): string => {
  const code = GAP_CODE + gap;
  return String.fromCharCode(code >= BACKSLASH ? code + 1 : code);
};
const GAPS = new Uint8Array(128);
for (let gap = 0; gap <= LONGEST_GAP; gap++) GAPS[gapChar(gap).charCodeAt(0)] = gap;

/** What is added to each weight of a table, so that none is negative. */
export const LIFT = 64;

/** Weights by their characters, with `LIFT`. */
const LIFTED = new Uint8Array(128);
for (let level = -LEVELS; level <= LEVELS; level++)
  LIFTED[levelChar(level).charCodeAt(0)] = LIFT + Math.sign(level) * level * level;

/** Heads that look at the whole text; the others look at each sentence. */
const WHOLE: readonly HeadName[] = ["subcategory", "emotion", "variety"];

const roundedUp = (count: number): number => (count + 3) & ~3;

/** All of the artefact's text is ASCII, and bytes are read faster than letters. */
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A table with an empty row for each feature of the artefact; `features` is the number of feature ids there are. */
const emptyTable = (
  kinds: number,
  tones: number,
  stated: number,
  file: string,
  features: number,
): WeightTable => {
  const toneFrom = roundedUp(kinds);
  const statedFrom = toneFrom + roundedUp(tones);
  const stride = statedFrom + roundedUp(stated);
  const row = new Uint32Array(features);
  let taken = 0;
  let feature = 0;
  const gaps = bytesOf(file);
  for (let at = 0; at < gaps.length; at++) {
    const gap = GAPS[gaps[at] as number] as number;
    feature += gap;
    if (gap < LONGEST_GAP) row[feature] = ++taken;
  }
  return { toneFrom, statedFrom, stride, row, data: new Uint8Array((taken + 1) * stride).fill(LIFT) };
};

/** Reads one head's weights into the columns of `table` from `column` on. */
const readHead = (
  { gaps, levels, labels }: HeadFile,
  { data, stride }: WeightTable,
  column: number,
): void => {
  const distances = bytesOf(gaps);
  const sizes = bytesOf(levels);
  const count = labels.length;
  let at = 0;
  let label = 0;
  // Rows begin at 1: row 0 is the empty one.
  let start = stride + column;
  for (let i = 0; i < sizes.length; i++) {
    let gap: number;
    do {
      gap = GAPS[distances[at++] as number] as number;
      label += gap;
      if (label >= count) {
        const features = Math.floor(label / count);
        label -= features * count;
        start += features * stride;
      }
    } while (gap === LONGEST_GAP);
    data[start + label] = LIFTED[sizes[i] as number] as number;
  }
};

/** Reads the artefact. `features` is the number of feature ids there are. */
export const openModel = (artefact: Omit<Artefact, "trainedOn">, features: number): Model => {
  const isWhole = (file: HeadFile) => WHOLE.includes(file.name);
  const rank = (file: HeadFile) => (file.name === "subcategory" ? 0 : isWhole(file) ? 1 : 2);
  const files = [...artefact.heads].sort((a, b) => rank(a) - rank(b));
  const labelsIn = (some: readonly HeadFile[]) => some.reduce((sum, file) => sum + file.labels.length, 0);
  const width = labelsIn(files);
  const wholeWidth = labelsIn(files.filter(isWhole));
  const kindWidth = labelsIn(files.filter((file) => file.name === "subcategory"));
  const weights = emptyTable(
    kindWidth,
    wholeWidth - kindWidth,
    width - wholeWidth,
    artefact.features,
    features,
  );
  const heads = {} as Record<HeadName, Head>;
  let first = 0;
  for (const file of files) {
    readHead(file, weights, columnOf({ weights, kindWidth, wholeWidth }, first));
    heads[file.name] = { labels: file.labels, at: first };
    first += file.labels.length;
  }
  return {
    heads,
    width,
    wholeWidth,
    kindWidth,
    weights,
    step: Float32Array.from(files.flatMap((file) => file.step)),
    bias: Float32Array.from(files.flatMap((file) => file.bias)),
    second: openSecond(artefact.second),
  };
};

let opened: Model | undefined;

/** The shipped model; opened at the first reading, so that loading the module costs nothing. */
export const shippedModel = (features: number): Model => {
  opened ??= openModel(WEIGHTS, features);
  return opened;
};
