/** Writes trained heads as the one compact artefact that the background loads. */
import {
  type Artefact,
  FIRST_CODE,
  type HeadFile,
  type HeadName,
  LEVELS,
  LONGEST_RUN,
  runChar,
} from "../model-file";
import type { LinearModel } from "./linear";

/** Flags for the `keep` features that move scores most over the `energy` (sum of squared values) seen in training. */
export const strongest = (
  { classes, size, weights }: LinearModel,
  energy: Float64Array,
  keep: number,
): Uint8Array => {
  const force = new Float64Array(size);
  for (let id = 0; id < size; id++)
    for (let c = 0; c < classes; c++)
      force[id] = (force[id] as number) + (weights[id * classes + c] as number) ** 2 * (energy[id] as number);
  const floor = Float64Array.from(force).sort()[Math.max(0, size - keep)] as number;
  return Uint8Array.from(force, (one) => (one > 0 && one >= floor ? 1 : 0));
};

/** A head in the artefact's form (see `LEVELS`): rounding to the nearest squared level lost nothing measurable. */
export const packHead = (
  name: HeadName,
  labels: readonly string[],
  { classes, size, weights, bias }: LinearModel,
): HeadFile => {
  const top: number[] = new Array(classes).fill(1e-9);
  weights.forEach((weight, at) => {
    top[at % classes] = Math.max(top[at % classes] as number, Math.abs(weight));
  });
  const parts: string[] = [];
  let zeros = 0;
  const flush = () => {
    while (zeros > 0) {
      const run = Math.min(zeros, LONGEST_RUN);
      parts.push(run === 1 ? String.fromCharCode(FIRST_CODE + LEVELS) : runChar(run));
      zeros -= run;
    }
  };
  for (let id = 0; id < size; id++) {
    for (let c = 0; c < classes; c++) {
      const weight = weights[id * classes + c] as number;
      const level = Math.round(Math.sqrt(Math.abs(weight) / (top[c] as number)) * LEVELS) * Math.sign(weight);
      if (level === 0) {
        zeros += 1;
        continue;
      }
      flush();
      parts.push(String.fromCharCode(FIRST_CODE + LEVELS + level));
    }
  }
  flush();
  return {
    name,
    labels: [...labels],
    step: top.map((most) => Number((most / LEVELS ** 2).toPrecision(6))),
    bias: Array.from(bias, (x) => Number(x.toPrecision(5))),
    data: parts.join(""),
  };
};

/** The artefact as a TypeScript module. */
export const moduleText = (
  { heads, second }: Pick<Artefact, "heads" | "second">,
  trainedOn: string,
): string =>
  [
    `/** Trained weights of triage, written by \`npm run train\`; trained on ${trainedOn}. Not for editing. */`,
    'import type { Artefact } from "../model-file";\n',
    "export const WEIGHTS: Artefact = {",
    `  trainedOn: ${JSON.stringify(trainedOn)},`,
    `  heads: [\n${heads.map((head) => `    ${JSON.stringify(head)},\n`).join("")}  ],`,
    `  second: [\n${second.map((head) => `    ${JSON.stringify(head)},\n`).join("")}  ],`,
    "};\n",
  ].join("\n");
