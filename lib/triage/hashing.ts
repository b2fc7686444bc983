/** Turns words into numbers, without making a string on the way. */

const START = 0x811c9dc5;
const PRIME = 0x01000193;

/** A word's hash (FNV-1a over its letters; Fowler, Noll and Vo). */
export const hashText = (text: string, from = 0, to = text.length): number => {
  let hash = START;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return hash;
};

/** The hash of a text that is one letter longer than what `hash` is of; `hashText("")` to begin with. */
export const hashOn = (hash: number, letter: number): number => Math.imul(hash ^ letter, PRIME);
export const NO_LETTERS = START;

/** A hash as a key that a table finds without making an object of it. */
export const tableKey = (hash: number): number => hash & 0x3fffffff;

/** One hash of two, in this order. */
export const mix = (a: number, b: number): number => {
  const hash = Math.imul(a ^ (b >>> 15) ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b);
  return hash ^ (hash >>> 13);
};

/** Spreads a hash over all 32 bits, so that its remainder can pick a bucket. */
export const spread = (hash: number): number => {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  return (mixed ^ (mixed >>> 15)) >>> 0;
};

/** Numbers are told apart by their length alone: what they are is for the facts. */
export const shapeOf = (word: string): string => {
  const code = word.charCodeAt(0);
  return code > 47 && code < 58 ? `#${Math.min(word.length, 4)}` : word;
};
