/** Writes trained heads as the one compact artefact that the background loads. */
import { type Artefact, HEAD_ORDER, type HeadName } from "../model-file";
import { gapChar, LEVELS, LONGEST_GAP, levelChar } from "../weight-codes";
import type { LinearModel, Mask } from "./linear";

/** How much it counts that a feature is frequent; with less than 1 rare features are kept that say much. Chosen on writers kept apart. */
const OFTEN = 0.7;

/**
 * The `keep` weights that move scores most, given each feature's `energy` (the sum of its squared values over
 * the training texts).
 */
export const strongest = (
  { classes, size, weights }: LinearModel,
  energy: Float64Array,
  keep: number,
): Mask => {
  const often = energy.map((one) => one ** OFTEN);
  const force = weights.map((weight, at) => weight * weight * (often[Math.floor(at / classes)] as number));
  const ranked = force.filter((one) => one > 0).sort();
  const floor = ranked[Math.max(0, ranked.length - keep)] ?? 0;
  const first = new Int32Array(size + 1);
  const label: number[] = [];
  force.forEach((one, at) => {
    if (at % classes === 0) first[at / classes] = label.length;
    if (one > 0 && one >= floor) label.push(at % classes);
  });
  first[size] = label.length;
  return { first, label: Uint8Array.from(label) };
};

/** Distances between ascending `places`, the first from 0, as text. */
const gapsOf = (places: readonly number[]): string => {
  const codes: number[] = [];
  let last = 0;
  for (const place of places) {
    let gap = place - last;
    for (; gap >= LONGEST_GAP; gap -= LONGEST_GAP) codes.push(LONGEST_GAP);
    codes.push(gap);
    last = place;
  }
  return codes.map(gapChar).join("");
};

/** A trained head under its name, with its labels. */
export interface Named {
  name: HeadName;
  labels: readonly string[];
  model: LinearModel;
}

/** Weights as levels (see `LEVELS`; 0 where there is none), and what a step is worth: rounding to squares lost nothing measurable. */
const levelsOf = ({ classes, weights }: LinearModel): { levels: Int8Array; step: number[] } => {
  const top: number[] = new Array(classes).fill(1e-9);
  weights.forEach((weight, at) => {
    top[at % classes] = Math.max(top[at % classes] as number, Math.abs(weight));
  });
  const levels = new Int8Array(weights.length);
  weights.forEach((weight, at) => {
    if (weight === 0) return;
    const size = Math.sqrt(Math.abs(weight) / (top[at % classes] as number)) * LEVELS;
    levels[at] = Math.round(size) * Math.sign(weight);
  });
  return { levels, step: top.map((most) => Number((most / LEVELS ** 2).toPrecision(6))) };
};

/** Heads in the artefact's form. */
export const packHeads = (named: readonly Named[]): Omit<Artefact, "trainedOn" | "second"> => {
  const order = ({ name }: Named) => HEAD_ORDER.indexOf(name);
  const heads = [...named]
    .sort((a, b) => order(a) - order(b))
    .map((head) => ({ ...head, ...levelsOf(head.model) }));
  const width = heads.reduce((sum, { labels }) => sum + labels.length, 0);
  const features: number[] = [];
  const places: number[] = [];
  const levels: string[] = [];
  const size = named[0]?.model.size ?? 0;
  for (let feature = 0; feature < size; feature++) {
    const before = levels.length;
    let label = features.length * width;
    for (const { levels: all, model } of heads)
      for (let at = feature * model.classes; at < (feature + 1) * model.classes; at++, label++) {
        const level = all[at] as number;
        if (level === 0) continue;
        places.push(label);
        levels.push(levelChar(level));
      }
    if (levels.length > before) features.push(feature);
  }
  return {
    features: gapsOf(features),
    gaps: gapsOf(places),
    levels: levels.join(""),
    heads: heads.map(({ name, labels, step, model: { bias } }) => ({
      name,
      labels: [...labels],
      step,
      bias: Array.from(bias, (x) => Number(x.toPrecision(5))),
    })),
  };
};

/** The artefact as a TypeScript module. */
export const moduleText = (
  { features, gaps, levels, heads, second }: Omit<Artefact, "trainedOn">,
  trainedOn: string,
): string =>
  [
    `/** Trained weights of triage, written by \`npm run train\`; trained on ${trainedOn}. Not for editing. */`,
    'import type { Artefact } from "../model-file";\n',
    "export const WEIGHTS: Artefact = {",
    `  trainedOn: ${JSON.stringify(trainedOn)},`,
    `  features: ${JSON.stringify(features)},`,
    `  gaps: ${JSON.stringify(gaps)},`,
    `  levels: ${JSON.stringify(levels)},`,
    `  heads: [\n${heads.map((head) => `    ${JSON.stringify(head)},\n`).join("")}  ],`,
    `  second: [\n${second.map((head) => `    ${JSON.stringify(head)},\n`).join("")}  ],`,
    "};\n",
  ].join("\n");
