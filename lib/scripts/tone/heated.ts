/** Whether a draft was written in anger (practice 002-4): a reason to offer a pause, never to hold anything back. */
import type { ToneFamily, ToneFinding } from "./types";

/** What people write when they are cross; a policy or a "kindly" is written in cold blood. */
const HOT: readonly ToneFamily[] = [
  "heat",
  "sarcasm",
  "blame",
  "doubt",
  "told-you",
  "command-calm",
  "winning",
  "closing-door",
];

/** One word in capitals may be a slip, "??" a habit. */
const LOUD_WORDS = /\p{L}/u;

/**
 * True for mockery or shouted words, and for any two hot findings.
 *
 * @param findings of one draft, as the linter gives them
 */
export function isHeated(findings: readonly Pick<ToneFinding, "family" | "text">[]): boolean {
  const hot = findings.filter(({ family }) => HOT.includes(family));
  const loud = hot.some(
    ({ family, text }) => family === "sarcasm" || (family === "heat" && LOUD_WORDS.test(text)),
  );
  return loud || hot.length >= 2;
}
