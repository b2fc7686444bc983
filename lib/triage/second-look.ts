/**
 * The second look: lets the heads hear each other. What kind of dispute it is and how the customer feels says what is
 * likely asked and threatened; each of these is weighed again by all that the first look found.
 */
import { CLUES } from "./first-look";

/** One question's weights: `weights[clue * labels + label]`. */
export interface SecondHead {
  labels: number;
  weights: Float32Array;
}
export type SecondName = "ask" | "trigger";
export type SecondModel = Record<SecondName, SecondHead>;

/** As it stands in the artefact: one byte a weight in base64, a step for each label. */
export interface SecondFile {
  name: SecondName;
  step: number[];
  data: string;
}

const BYTE = 128;

/** Packs a head of the second look. */
export const packSecond = (name: SecondName, { labels, weights }: SecondHead): SecondFile => {
  const step = Array.from({ length: labels }, (_, label) => {
    let top = 1e-9;
    for (let at = label; at < weights.length; at += labels)
      top = Math.max(top, Math.abs(weights[at] as number));
    return Number((top / (BYTE - 1)).toPrecision(6));
  });
  const bytes = Array.from(weights, (weight, at) =>
    String.fromCharCode(Math.round(weight / (step[at % labels] as number)) + BYTE),
  );
  return { name, step, data: btoa(bytes.join("")) };
};

/** Reads the heads of the second look from the artefact. */
export const openSecond = (files: readonly SecondFile[]): SecondModel => {
  const model: Partial<SecondModel> = {};
  for (const { name, step, data } of files) {
    const bytes = atob(data);
    const labels = step.length;
    const weights = new Float32Array(labels * CLUES);
    for (let at = 0; at < weights.length; at++)
      weights[at] = (bytes.charCodeAt(at) - BYTE) * (step[at % labels] as number);
    model[name] = { labels, weights };
  }
  return model as SecondModel;
};

/** The score of one of a question's labels, given all clues. */
export const lookAgain = ({ labels, weights }: SecondHead, clues: Float64Array, label: number): number => {
  let score = 0;
  for (let clue = 0, at = label; clue < CLUES; clue++, at += labels)
    score += (weights[at] as number) * (clues[clue] as number);
  return score;
};
