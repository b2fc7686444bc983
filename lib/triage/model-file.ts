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
  /** Labels of all heads together; of them, the first `wholeWidth` are asked of the whole text, the rest of each sentence. */
  width: number;
  wholeWidth: number;
  /** Weights of the labels asked of the whole text. */
  whole: WeightTable;
  /** The same of the labels asked of each sentence. Apart from the others, since rows that lie close are read fast. */
  stated: WeightTable;
  /** What one step is worth, per label. */
  step: Float32Array;
  bias: Float32Array;
  /** Weighs the heads' findings against each other. */
  second: SecondModel;
}

/** Weights of some labels, in steps: a row for each feature that has any. */
export interface WeightTable {
  /** Labels in a row. */
  width: number;
  /** A feature's row; 0, which is empty, where it has no weights. */
  row: Uint16Array;
  /** `data[row * width + label]` */
  data: Int8Array;
}

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

export type HeadName = "subcategory" | "emotion" | "trigger" | "ask" | "variety";

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

const VALUE = new Int8Array(128);
const RUN = new Uint8Array(128);
for (let level = -LEVELS; level <= LEVELS; level++)
  VALUE[FIRST_CODE + LEVELS + level] = Math.sign(level) * level * level;
for (let run = 2; run <= LONGEST_RUN; run++) RUN[runChar(run).charCodeAt(0)] = run;

/** Heads that look at the whole text; the others look at each sentence. */
const WHOLE: readonly HeadName[] = ["subcategory", "emotion", "variety"];

const emptyTable = (width: number, features: number): WeightTable => ({
  width,
  row: new Uint16Array(features),
  data: new Int8Array((features + 1) * width),
});

/** Reads one head's weights into the columns of `table` from `column` on; `rows` are taken already. Out: rows taken now. */
const readHead = (text: string, labels: number, table: WeightTable, column: number, rows: number): number => {
  const { row, data, width } = table;
  let taken = rows;
  let feature = 0;
  let label = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const run = RUN[code] as number;
    if (run === 0) {
      let at = row[feature] as number;
      if (at === 0) {
        taken += 1;
        at = taken;
        row[feature] = at;
      }
      data[at * width + column + label] = VALUE[code] as number;
      label += 1;
    } else label += run;
    while (label >= labels) {
      label -= labels;
      feature += 1;
    }
  }
  return taken;
};

/** Reads the artefact. `features` is the number of feature ids there are. */
export const openModel = (artefact: Pick<Artefact, "heads" | "second">, features: number): Model => {
  const isWhole = (file: HeadFile) => WHOLE.includes(file.name);
  const files = [...artefact.heads].sort((a, b) => Number(isWhole(b)) - Number(isWhole(a)));
  const labelsIn = (some: readonly HeadFile[]) => some.reduce((sum, file) => sum + file.labels.length, 0);
  const width = labelsIn(files);
  const wholeWidth = labelsIn(files.filter(isWhole));
  const whole = emptyTable(wholeWidth, features);
  const stated = emptyTable(width - wholeWidth, features);
  const heads = {} as Record<HeadName, Head>;
  const rows = { whole: 0, stated: 0 };
  let first = 0;
  for (const file of files) {
    const { name, labels, data } = file;
    if (isWhole(file)) rows.whole = readHead(data, labels.length, whole, first, rows.whole);
    else rows.stated = readHead(data, labels.length, stated, first - wholeWidth, rows.stated);
    heads[name] = { labels, at: first };
    first += labels.length;
  }
  return {
    heads,
    width,
    wholeWidth,
    whole,
    stated,
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
