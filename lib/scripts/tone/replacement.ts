/** A better wording as an order to an editor: which stretch goes, and which whole words come in its place. */
import { takeBetter } from "./take";
import type { ToneFinding } from "./types";

export interface Replacement {
  /** `text.slice(start, end)` goes. */
  start: number;
  end: number;
  /** Never empty, of one line, no blanks at its ends: editors differ in what they do with those. */
  words: string;
}

const isBlank = (sign: string | undefined): boolean => sign === undefined || /[\s\ufffc]/.test(sign);

/**
 * The smallest stretch of whole words whose exchange gives what `takeBetter` gives.
 *
 * Words that only go take a neighbour along, which then comes back alone: every editor takes words in the place of
 * words the same way, deleting is another matter in each.
 * @returns null where there is no better wording, or nothing beside it in its line
 */
export function replacementOf(text: string, finding: ToneFinding): Replacement | null {
  if (finding.better === undefined) return null;
  const after = takeBetter(text, finding);
  let start = 0;
  while (start < Math.min(text.length, after.length) && text[start] === after[start]) start += 1;
  let tail = 0;
  const room = Math.min(text.length, after.length) - start;
  while (tail < room && text.at(-1 - tail) === after.at(-1 - tail)) tail += 1;

  const longer = text.length - after.length;
  let end = text.length - tail;
  const toWordStart = () => {
    while (start > 0 && !isBlank(text[start - 1])) start -= 1;
  };
  const toWordEnd = () => {
    while (end < text.length && !isBlank(text[end])) end += 1;
  };
  const words = () => after.slice(start, end - longer);
  if (!isBlank(text[start - 1])) toWordStart();
  if (!isBlank(text[end])) toWordEnd();
  const next = /^[ \t]+(?=[^\s\ufffc])/.exec(text.slice(end));
  if ((words().trim() === "" || /\s$/.test(words())) && next) {
    end += next[0].length;
    toWordEnd();
  }
  const before = /[^\s\ufffc][ \t]+$/.exec(text.slice(0, start));
  if ((words().trim() === "" || /^\s/.test(words())) && before) {
    start -= before[0].length - 1;
    toWordStart();
  }
  const found = words();
  return found.trim() === "" || found !== found.trim() || found.includes("\n")
    ? null
    : { start, end, words: found };
}
