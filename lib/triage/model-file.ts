/** Opens the trained artefact: linear models in one string, one character a weight. */
import { WEIGHTS } from "./model/weights";

/** One question the models answer: its labels, and one weight per feature and label. */
export interface Head {
  labels: readonly string[];
  /** `weights[feature * labels.length + label]`, in steps. */
  weights: Int8Array;
  /** 1 for a feature that has any weight here; the others are passed over. */
  alive: Uint8Array;
  /** What one step is worth, per label. */
  step: Float32Array;
  bias: Float32Array;
}

/** What the artefact says of a head, and its weights. */
export interface HeadFile {
  name: string;
  labels: string[];
  step: number[];
  bias: number[];
  data: string;
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

/** Reads the artefact's heads. `features` is the number of feature ids there are. */
export const openModel = (
  artefact: { heads: readonly HeadFile[] },
  features: number,
): Record<HeadName, Head> => {
  const heads = artefact.heads.map(({ name, labels, step, bias, data }) => {
    const count = labels.length;
    const weights = new Int8Array(features * count);
    const alive = new Uint8Array(features);
    let at = 0;
    for (let i = 0; i < data.length; i++) {
      const code = data.charCodeAt(i);
      const run = RUN[code] as number;
      if (run > 0) at += run;
      else {
        alive[Math.floor(at / count)] = 1;
        weights[at++] = VALUE[code] as number;
      }
    }
    const head: Head = {
      labels,
      weights,
      alive,
      step: Float32Array.from(step),
      bias: Float32Array.from(bias),
    };
    return [name, head] as const;
  });
  return Object.fromEntries(heads) as Record<HeadName, Head>;
};

let opened: Record<HeadName, Head> | undefined;

/** The shipped model; opened at the first reading, so that loading the module costs nothing. */
export const shippedModel = (features: number): Record<HeadName, Head> => {
  opened ??= openModel(WEIGHTS, features);
  return opened;
};
