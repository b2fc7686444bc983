/** Opens the trained artefact: linear models, one character a weight and one for the way to the next. */
import { WEIGHTS } from "./model/weights";
import { openSecond, type SecondFile, type SecondModel } from "./second-look";
import { readTable, type WeightTable, type WeightText } from "./weight-table";

/** One question the model answers: its labels, and where they begin among all labels. */
export interface Head {
  labels: readonly string[];
  at: number;
}

/** The trained weights of all heads side by side. */
export interface Model {
  heads: Record<HeadName, Head>;
  /**
   * Labels of all heads together; of them, the first `wholeWidth` are asked of the whole text, the next `statedWidth` of
   * each sentence, the rest of a message that replies. The first `kindWidth` are the kinds of dispute.
   */
  width: number;
  wholeWidth: number;
  statedWidth: number;
  kindWidth: number;
  weights: WeightTable;
  /** What one step is worth, per label. */
  step: Float32Array;
  bias: Float32Array;
  /** Weighs the heads' findings against each other. */
  second: SecondModel;
}

/** What the artefact says of a head beside its weights. */
export interface HeadFile {
  name: HeadName;
  labels: string[];
  step: number[];
  bias: number[];
}

/** The whole artefact, and what it was trained on. Its heads stand in the order of `HEAD_ORDER`. */
export interface Artefact extends WeightText {
  trainedOn: string;
  heads: HeadFile[];
  second: SecondFile[];
}

export type HeadName =
  | "subcategory"
  | "emotion"
  | "trigger"
  | "ask"
  | "variety"
  | "matter"
  | "reply"
  | "answer";

/** Heads that look at the whole text, in their order among all. */
const WHOLE: readonly HeadName[] = ["subcategory", "emotion", "variety"];
/** Heads that look at each sentence. */
const STATED: readonly HeadName[] = ["trigger", "ask", "matter"];

/** Labels of all heads are counted in this order. */
export const HEAD_ORDER: readonly HeadName[] = [...WHOLE, ...STATED, "reply", "answer"];

/** Reads the artefact. `features` is the number of feature ids there are. */
export const openModel = (artefact: Omit<Artefact, "trainedOn">, features: number): Model => {
  const { heads: files } = artefact;
  const labelsIn = (some: readonly HeadFile[]) => some.reduce((sum, file) => sum + file.labels.length, 0);
  const width = labelsIn(files);
  const heads = {} as Record<HeadName, Head>;
  let first = 0;
  for (const { name, labels } of files) {
    heads[name] = { labels, at: first };
    first += labels.length;
  }
  return {
    heads,
    width,
    wholeWidth: labelsIn(files.filter(({ name }) => WHOLE.includes(name))),
    statedWidth: labelsIn(files.filter(({ name }) => STATED.includes(name))),
    kindWidth: labelsIn(files.filter(({ name }) => name === "subcategory")),
    weights: readTable(artefact, features, width),
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
