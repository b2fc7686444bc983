/** Writes trained heads as the one compact artefact that the background loads. */
import type { HeadInfo } from "../model-file";
import type { LinearModel } from "./linear";

/** Keeps the `keep` features with the greatest weights and stores them as int8. */
export const packHead = (
  name: string,
  labels: readonly string[],
  model: LinearModel,
  keep: number,
): { info: HeadInfo; bytes: Buffer } => {
  const { classes, size, weights, bias } = model;
  const norm = new Float64Array(size);
  for (let c = 0; c < classes; c++)
    for (let id = 0; id < size; id++)
      norm[id] = (norm[id] as number) + (weights[c * size + id] as number) ** 2;
  const kept = Array.from({ length: size }, (_, id) => id)
    .filter((id) => (norm[id] as number) > 1e-8)
    .sort((a, b) => (norm[b] as number) - (norm[a] as number) || a - b)
    .slice(0, keep)
    .sort((a, b) => a - b);
  const step = Array.from({ length: classes }, (_, c) => {
    let top = 1e-9;
    for (const id of kept) top = Math.max(top, Math.abs(weights[c * size + id] as number));
    return top / 127;
  });
  const ids: number[] = [];
  let before = 0;
  for (const id of kept) {
    let delta = id - before;
    before = id;
    while (delta > 127) {
      ids.push((delta & 127) | 128);
      delta >>= 7;
    }
    ids.push(delta);
  }
  const values = kept.flatMap((id) =>
    step.map((one, c) => Math.round((weights[c * size + id] as number) / one) & 255),
  );
  return {
    info: {
      name,
      labels: [...labels],
      rows: kept.length,
      step: step.map((x) => Number(x.toPrecision(6))),
      bias: Array.from(bias, (x) => Number(x.toPrecision(5))),
    },
    bytes: Buffer.from([...ids, ...values]),
  };
};

/** The artefact as a TypeScript module. */
export const moduleText = (heads: { info: HeadInfo; bytes: Buffer }[], trainedOn: string): string =>
  [
    `/** Trained weights of triage, written by \`npm run train\`; trained on ${trainedOn}. Not for editing. */`,
    `export const WEIGHTS = {`,
    `  trainedOn: ${JSON.stringify(trainedOn)},`,
    `  heads: ${JSON.stringify(heads.map((head) => head.info))},`,
    `  data: ${JSON.stringify(Buffer.concat(heads.map((head) => head.bytes)).toString("base64"))},`,
    "};\n",
  ].join("\n");
