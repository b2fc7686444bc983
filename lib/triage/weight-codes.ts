/** The characters in which the artefact's text holds weights and the distances between them, one each. */

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

/** Distances by their characters. */
export const GAPS = new Uint8Array(128);
for (let gap = 0; gap <= LONGEST_GAP; gap++) GAPS[gapChar(gap).charCodeAt(0)] = gap;

/** Weights by their characters. */
export const WEIGHTS_BY_CODE = new Int8Array(128);
for (let level = -LEVELS; level <= LEVELS; level++)
  WEIGHTS_BY_CODE[levelChar(level).charCodeAt(0)] = Math.sign(level) * level * level;

/** All of the artefact's text is ASCII, and bytes are read faster than letters. */
export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
