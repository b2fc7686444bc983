/** Writes trained heads as the one compact artefact that the background loads. */
import { type Artefact, gapChar, type HeadName, LEVELS, LONGEST_GAP, levelChar } from "../model-file";
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
const gapsOf = (places: Int32Array): string => {
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

/** Where in `flags` something stands. */
const placesIn = (flags: Int8Array): Int32Array => {
  const out = new Int32Array(flags.reduce((count, flag) => count + (flag !== 0 ? 1 : 0), 0));
  let count = 0;
  flags.forEach((flag, at) => {
    if (flag !== 0) out[count++] = at;
  });
  return out;
};

/** Heads in the artefact's form. */
export const packHeads = (heads: readonly Named[]): Pick<Artefact, "features" | "heads"> => {
  const held = new Int8Array(heads[0]?.model.size ?? 0);
  const packed = heads.map(({ name, labels, model }) => {
    const { levels, step } = levelsOf(model);
    const at = placesIn(levels);
    for (const place of at) held[Math.floor(place / model.classes)] = 1;
    return { name, labels, model, levels, step, at };
  });
  const kept = placesIn(held);
  const rank = new Int32Array(held.length);
  kept.forEach((feature, nth) => {
    rank[feature] = nth;
  });
  return {
    features: gapsOf(kept),
    heads: packed.map(({ name, labels, model: { classes, bias }, levels, step, at }) => ({
      name,
      labels: [...labels],
      step,
      bias: Array.from(bias, (x) => Number(x.toPrecision(5))),
      gaps: gapsOf(
        at.map((place) => {
          const feature = Math.floor(place / classes);
          return (rank[feature] as number) * classes + place - feature * classes;
        }),
      ),
      levels: Array.from(at, (place) => levelChar(levels[place] as number)).join(""),
    })),
  };
};

/** The artefact as a TypeScript module. */
export const moduleText = (
  { features, heads, second }: Omit<Artefact, "trainedOn">,
  trainedOn: string,
): string =>
  [
    `/** Trained weights of triage, written by \`npm run train\`; trained on ${trainedOn}. Not for editing. */`,
    'import type { Artefact } from "../model-file";\n',
    "export const WEIGHTS: Artefact = {",
    `  trainedOn: ${JSON.stringify(trainedOn)},`,
    `  features: ${JSON.stringify(features)},`,
    `  heads: [\n${heads.map((head) => `    ${JSON.stringify(head)},\n`).join("")}  ],`,
    `  second: [\n${second.map((head) => `    ${JSON.stringify(head)},\n`).join("")}  ],`,
    "};\n",
  ].join("\n");
