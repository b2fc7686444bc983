/** Finds where a value stands in the source of a data file, so that a fault in it can be named by its line. */

export interface Spot {
  file: string;
  /** Texts that stand before the value, one behind the other; one that is missing is passed over. */
  after: readonly string[];
  /** What ends the entry that the first of them begins: nothing is looked for behind it. */
  until?: string;
  /** Which sentence `t(…)` behind the last of them, from 0; left out where the value is no sentence. */
  sentence?: number;
  /** Which language of that sentence, in the order in which `t` takes them. */
  language?: number;
}

const STRING = /"(?:[^"\\]|\\.)*"/g;
/** The order of `t` in `playbooks/text.ts`. */
export const LANGUAGES = ["en", "es", "pt", "ptPT"];

/** The end of the call that opens at `from`; strings in it may hold brackets. */
function callEnd(source: string, from: number): number {
  let depth = 0;
  for (const { 0: token, index } of source.slice(from).matchAll(/"(?:[^"\\]|\\.)*"|[()]/g)) {
    if (token === "(") depth++;
    if (token === ")" && --depth === 0) return from + index;
  }
  return source.length;
}

/** Where the nth sentence behind a place begins; the place itself where there are fewer. */
function sentenceAt(source: string, from: number, nth: number): number {
  const calls = [...source.slice(from).matchAll(/\bt\(/g)];
  const call = calls[nth];
  return call ? from + call.index : from;
}

/** The place of one language in the sentence that begins there; the sentence itself where that one is missing. */
function languageAt(source: string, from: number, nth: number): number {
  const inside = source.slice(from, callEnd(source, from));
  const string = [...inside.matchAll(STRING)][nth];
  return string ? from + string.index : from;
}

/**
 * The line of a spot, from 1.
 * @param source the text of the spot's file
 */
export function lineOf(source: string, { after, until, sentence, language }: Spot): number {
  const [first = "", ...rest] = after;
  let at = Math.max(0, source.indexOf(first));
  const end = until === undefined ? -1 : source.indexOf(until, at);
  for (const text of rest) {
    const found = source.indexOf(text, at);
    if (found >= 0 && (end < 0 || found < end)) at = found + text.length;
  }
  if (sentence !== undefined) {
    at = sentenceAt(source, at, sentence);
    if (language !== undefined) at = languageAt(source, at, language);
  }
  return source.slice(0, at).split("\n").length;
}
