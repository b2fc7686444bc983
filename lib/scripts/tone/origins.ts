/** Where each letter of a changed text comes from in the text before. */
import { takeBetter } from "./take";
import type { ToneFinding } from "./types";

/** A stretch, from its first letter to behind its last. */
export interface Stretch {
  start: number;
  end: number;
}

/** A text, and for each of its letters the stretch of the first text that it stands for. */
export interface Traced {
  text: string;
  origins: readonly Stretch[];
}

/** What a better wording changes: commas and blanks that go with it, a capital that is handed on. */
export interface Change extends Stretch {
  words: string;
}

/** A text as it stands, each letter its own. */
export const untouched = (text: string): Traced => ({
  text,
  origins: Array.from({ length: text.length }, (_, at) => ({ start: at, end: at + 1 })),
});

/** The smallest exchange around a finding's own words that gives what taking it gives. */
export function changeOf(text: string, finding: ToneFinding): Change {
  const after = takeBetter(text, finding);
  const room = Math.min(text.length, after.length);
  let start = 0;
  while (start < Math.min(room, finding.start) && text[start] === after[start]) start += 1;
  let tail = 0;
  const most = Math.min(room - start, text.length - finding.end);
  while (tail < most && text.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return { start, end: text.length - tail, words: after.slice(start, after.length - tail) };
}

/** From the first letter of the earliest to behind the last of the latest. */
export const span = (stretches: readonly Stretch[]): Stretch => ({
  start: Math.min(...stretches.map(({ start }) => start)),
  end: Math.max(...stretches.map(({ end }) => end)),
});

/** The text with a change made; the new letters stand for all that they replace. */
export function changed({ text, origins }: Traced, { start, end, words }: Change): Traced {
  const from = span(origins.slice(start, end));
  return {
    text: text.slice(0, start) + words + text.slice(end),
    origins: [
      ...origins.slice(0, start),
      ...Array.from({ length: words.length }, () => from),
      ...origins.slice(end),
    ],
  };
}
