/** Opens the trained artefact: linear models, one character a weight and one for the way to the next. */
import { WEIGHTS } from "./model/weights";
import { openSecond, type SecondFile, type SecondModel } from "./second-look";
import { oneOf, type ReadWeights, tableOf, type WeightTable } from "./weight-table";

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

/** Weights by their characters. */
const WEIGHT_OF = new Int8Array(128);
for (let level = -LEVELS; level <= LEVELS; level++)
  WEIGHT_OF[levelChar(level).charCodeAt(0)] = Math.sign(level) * level * level;

/** Heads that look at the whole text, in their order among all. */
const WHOLE: readonly HeadName[] = ["subcategory", "emotion", "variety"];
/** Heads that look at each sentence. */
const STATED: readonly HeadName[] = ["trigger", "ask", "matter"];

/** All of the artefact's text is ASCII, and bytes are read faster than letters. */
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Ids of the features that have weights, in order. */
const featuresIn = (file: string): Uint32Array => {
  const gaps = bytesOf(file);
  const ids = new Uint32Array(gaps.length);
  let count = 0;
  let feature = 0;
  for (let at = 0; at < gaps.length; at++) {
    const gap = GAPS[gaps[at] as number] as number;
    feature += gap;
    if (gap < LONGEST_GAP) ids[count++] = feature;
  }
  return ids.subarray(0, count);
};

/** Reads one head's weights; its labels begin at `first` among all. Adds to `counts` how many each feature has. */
const readHead = (head: HeadFile, first: number, counts: Uint8Array): ReadWeights => {
  const distances = bytesOf(head.gaps);
  const sizes = bytesOf(head.levels);
  const features = new Uint32Array(sizes.length);
  const ones = new Uint16Array(sizes.length);
  const count = head.labels.length;
  let at = 0;
  let label = 0;
  let nth = 0;
  for (let i = 0; i < sizes.length; i++) {
    let gap: number;
    do {
      gap = GAPS[distances[at++] as number] as number;
      label += gap;
      while (label >= count) {
        label -= count;
        nth += 1;
      }
    } while (gap === LONGEST_GAP);
    features[i] = nth;
    counts[nth] = (counts[nth] as number) + 1;
    ones[i] = oneOf(first + label, WEIGHT_OF[sizes[i] as number] as number);
  }
  return { nth: features, ones };
};

/** Reads the artefact. `features` is the number of feature ids there are. */
export const openModel = (artefact: Omit<Artefact, "trainedOn">, features: number): Model => {
  const order: readonly HeadName[] = [...WHOLE, ...STATED, "reply"];
  const rank = (file: HeadFile) => order.indexOf(file.name);
  const files = [...artefact.heads].sort((a, b) => rank(a) - rank(b));
  const labelsIn = (some: readonly HeadFile[]) => some.reduce((sum, file) => sum + file.labels.length, 0);
  const width = labelsIn(files);
  const wholeWidth = labelsIn(files.filter(({ name }) => WHOLE.includes(name)));
  const statedWidth = labelsIn(files.filter(({ name }) => STATED.includes(name)));
  const kindWidth = labelsIn(files.filter((file) => file.name === "subcategory"));
  const heads = {} as Record<HeadName, Head>;
  const ids = featuresIn(artefact.features);
  const counts = new Uint8Array(ids.length);
  const lists: ReadWeights[] = [];
  let first = 0;
  for (const file of files) {
    lists.push(readHead(file, first, counts));
    heads[file.name] = { labels: file.labels, at: first };
    first += file.labels.length;
  }
  return {
    heads,
    width,
    wholeWidth,
    statedWidth,
    kindWidth,
    weights: tableOf(lists, ids, counts, features, width),
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
