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
  /** In steps: `wholeWeights[feature * wholeWidth + label]` of the labels asked of the whole text. */
  wholeWeights: Int8Array;
  /** The same of the labels asked of each sentence. Apart from the others, since rows that lie close are read fast. */
  statedWeights: Int8Array;
  /** What a feature has weights for (`WHOLE_TEXT`, `SENTENCE`); where it has none it is passed over. */
  alive: Uint8Array;
  /** What one step is worth, per label. */
  step: Float32Array;
  bias: Float32Array;
  /** Weighs the heads' findings against each other. */
  second: SecondModel;
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

/** Marks in `Model.alive`. */
export const WHOLE_TEXT = 1;
export const SENTENCE = 2;

/** Heads that look at the whole text; the others look at each sentence. */
const WHOLE: readonly HeadName[] = ["subcategory", "emotion", "variety"];

/** Reads the artefact. `features` is the number of feature ids there are. */
export const openModel = (artefact: Pick<Artefact, "heads" | "second">, features: number): Model => {
  const isWhole = (file: HeadFile) => WHOLE.includes(file.name);
  const files = [...artefact.heads].sort((a, b) => Number(isWhole(b)) - Number(isWhole(a)));
  const labelsIn = (some: readonly HeadFile[]) => some.reduce((sum, file) => sum + file.labels.length, 0);
  const width = labelsIn(files);
  const wholeWidth = labelsIn(files.filter(isWhole));
  const alive = new Uint8Array(features);
  const model: Model = {
    heads: {} as Record<HeadName, Head>,
    width,
    wholeWidth,
    wholeWeights: new Int8Array(features * wholeWidth),
    statedWeights: new Int8Array(features * (width - wholeWidth)),
    alive,
    step: Float32Array.from(files.flatMap((file) => file.step)),
    bias: Float32Array.from(files.flatMap((file) => file.bias)),
    second: openSecond(artefact.second),
  };
  let first = 0;
  for (const file of files) {
    const { name, labels, data } = file;
    const count = labels.length;
    const whole = isWhole(file);
    const mark = whole ? WHOLE_TEXT : SENTENCE;
    const weights = whole ? model.wholeWeights : model.statedWeights;
    const stride = whole ? wholeWidth : width - wholeWidth;
    let feature = 0;
    let label = 0;
    let row = whole ? first : first - wholeWidth;
    for (let i = 0; i < data.length; i++) {
      const code = data.charCodeAt(i);
      const run = RUN[code] as number;
      if (run === 0) {
        alive[feature] = (alive[feature] as number) | mark;
        weights[row + label] = VALUE[code] as number;
      }
      label += run === 0 ? 1 : run;
      while (label >= count) {
        label -= count;
        feature += 1;
        row += stride;
      }
    }
    model.heads[name] = { labels, at: first };
    first += count;
  }
  return model;
};

let opened: Model | undefined;

/** The shipped model; opened at the first reading, so that loading the module costs nothing. */
export const shippedModel = (features: number): Model => {
  opened ??= openModel(WEIGHTS, features);
  return opened;
};
