/** Opens the trained artefact: linear models in one string, one character a weight. */
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
  row: Uint16Array;
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
  data: string;
}

/** The whole artefact, and what it was trained on. */
export interface Artefact {
  trainedOn: string;
  heads: HeadFile[];
  second: SecondFile[];
}

export type HeadName = "subcategory" | "emotion" | "trigger" | "ask" | "variety" | "matter";

/**
 * A weight is a sign and a level of 0–7, its size the level squared: small weights keep their shape, and the text packs
 * to half of what base64 would. Characters from "A" are the fifteen values; those after stand for runs of zeros.
 */
export const LEVELS = 7;
export const FIRST_CODE = 65;
export const RUN_CODE = FIRST_CODE + 2 * LEVELS + 1;
/** "\\" can't stand in the string unescaped; runs skip over it. Runs are this long at most. */
export const LONGEST_RUN = 40;
export const runChar = (run: number): string => {
  const code = RUN_CODE + run - 2;
  return String.fromCharCode(code >= 92 ? code + 1 : code);
};

/** What is added to each weight of a table, so that none is negative. */
export const LIFT = 64;

/** Weights by their characters, with `LIFT`. */
const LIFTED = new Uint8Array(128);
const RUN = new Uint8Array(128);
for (let level = -LEVELS; level <= LEVELS; level++)
  LIFTED[FIRST_CODE + LEVELS + level] = LIFT + Math.sign(level) * level * level;
for (let run = 2; run <= LONGEST_RUN; run++) RUN[runChar(run).charCodeAt(0)] = run;

/** Heads that look at the whole text; the others look at each sentence. */
const WHOLE: readonly HeadName[] = ["subcategory", "emotion", "variety"];

const roundedUp = (count: number): number => (count + 3) & ~3;

const emptyTable = (kinds: number, tones: number, stated: number, features: number): WeightTable => {
  const toneFrom = roundedUp(kinds);
  const statedFrom = toneFrom + roundedUp(tones);
  const stride = statedFrom + roundedUp(stated);
  return {
    toneFrom,
    statedFrom,
    stride,
    row: new Uint16Array(features),
    data: new Uint8Array((features + 1) * stride).fill(LIFT),
  };
};

/** Reads one head's weights into the columns of `table` from `column` on; `rows` are taken already. Out: rows taken now. */
const readHead = (text: string, labels: number, table: WeightTable, column: number, rows: number): number => {
  const { row, data, stride } = table;
  // All of it is ASCII, and bytes are read faster than letters.
  const bytes = new TextEncoder().encode(text);
  let taken = rows;
  let feature = 0;
  let label = 0;
  /** Where the feature's columns begin, once it has a row. */
  let start = -1;
  for (let i = 0; i < bytes.length; i++) {
    const code = bytes[i] as number;
    const run = RUN[code] as number;
    if (run === 0) {
      if (start < 0) {
        if (row[feature] === 0) row[feature] = ++taken;
        start = (row[feature] as number) * stride + column;
      }
      data[start + label] = LIFTED[code] as number;
      label += 1;
      if (label < labels) continue;
    } else label += run;
    while (label >= labels) {
      label -= labels;
      feature += 1;
      start = -1;
    }
  }
  return taken;
};

/** Reads the artefact. `features` is the number of feature ids there are. */
export const openModel = (artefact: Pick<Artefact, "heads" | "second">, features: number): Model => {
  const isWhole = (file: HeadFile) => WHOLE.includes(file.name);
  const rank = (file: HeadFile) => (file.name === "subcategory" ? 0 : isWhole(file) ? 1 : 2);
  const files = [...artefact.heads].sort((a, b) => rank(a) - rank(b));
  const labelsIn = (some: readonly HeadFile[]) => some.reduce((sum, file) => sum + file.labels.length, 0);
  const width = labelsIn(files);
  const wholeWidth = labelsIn(files.filter(isWhole));
  const kindWidth = labelsIn(files.filter((file) => file.name === "subcategory"));
  const weights = emptyTable(kindWidth, wholeWidth - kindWidth, width - wholeWidth, features);
  const heads = {} as Record<HeadName, Head>;
  let rows = 0;
  let first = 0;
  for (const file of files) {
    const column = columnOf({ weights, kindWidth, wholeWidth }, first);
    rows = readHead(file.data, file.labels.length, weights, column, rows);
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
