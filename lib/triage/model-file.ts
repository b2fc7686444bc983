/** Opens the trained artefact: five linear models in one string, int8 weights for the features worth keeping. */
import { WEIGHTS } from "./model/weights";

/** One question the models answer: its labels, and for each kept feature one weight per label. */
export interface Head {
  labels: readonly string[];
  /** Feature id → row in `weights`, or -1. */
  rowOf: Int16Array;
  weights: Int8Array;
  /** What one step of an int8 weight is worth, per label. */
  step: Float32Array;
  bias: Float32Array;
}

/** What the head of the artefact says of itself. */
export interface HeadInfo {
  name: string;
  labels: string[];
  rows: number;
  step: number[];
  bias: number[];
}

export type HeadName = "subcategory" | "emotion" | "trigger" | "ask" | "variety";

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Base64 to bytes, without `atob` (the pure rooms know no browser). */
export const bytesOf = (base64: string): Uint8Array => {
  const value = new Uint8Array(128);
  for (let i = 0; i < 64; i++) value[ALPHABET.charCodeAt(i)] = i;
  const length = base64.endsWith("==")
    ? base64.length - 2
    : base64.endsWith("=")
      ? base64.length - 1
      : base64.length;
  const bytes = new Uint8Array(Math.floor((length * 3) / 4));
  let out = 0;
  for (let i = 0; i < base64.length; i += 4) {
    const group =
      ((value[base64.charCodeAt(i)] as number) << 18) |
      ((value[base64.charCodeAt(i + 1)] as number) << 12) |
      ((value[base64.charCodeAt(i + 2)] as number) << 6) |
      (value[base64.charCodeAt(i + 3)] as number);
    bytes[out++] = group >> 16;
    bytes[out++] = (group >> 8) & 255;
    bytes[out++] = group & 255;
  }
  return bytes;
};

/** Reads the artefact's heads. `features` is the number of feature ids there are. */
export const openModel = (
  artefact: { heads: readonly HeadInfo[]; data: string },
  features: number,
): Record<HeadName, Head> => {
  const bytes = bytesOf(artefact.data);
  let at = 0;
  const heads = artefact.heads.map((info) => {
    const rowOf = new Int16Array(features).fill(-1);
    let id = 0;
    for (let row = 0; row < info.rows; row++) {
      let delta = 0;
      let shift = 0;
      let byte: number;
      do {
        byte = bytes[at++] as number;
        delta |= (byte & 127) << shift;
        shift += 7;
      } while (byte > 127);
      id += delta;
      rowOf[id] = row;
    }
    const size = info.rows * info.labels.length;
    const weights = new Int8Array(bytes.buffer, bytes.byteOffset + at, size);
    at += size;
    const head: Head = {
      labels: info.labels,
      rowOf,
      weights,
      step: Float32Array.from(info.step),
      bias: Float32Array.from(info.bias),
    };
    return [info.name, head] as const;
  });
  return Object.fromEntries(heads) as Record<HeadName, Head>;
};

let opened: Record<HeadName, Head> | undefined;

/** The shipped model; opened at the first reading, so that loading the module costs nothing. */
export const shippedModel = (features: number): Record<HeadName, Head> => {
  opened ??= openModel(WEIGHTS, features);
  return opened;
};
