/** What the tone linter knows and says. */
import type { Localized } from "../../i18n/localized";

/** Families of domain.md §6, mockery and words that win (practice 002-4, 002-5), and three that need counting. */
export const TONE_FAMILIES = [
  "command-calm",
  "policy-wall",
  "cold-refusal",
  "told-you",
  "blame",
  "doubt",
  "non-apology",
  "orders",
  "but-eraser",
  "false-understanding",
  "over-promise",
  "passing-on",
  "jargon",
  "closing-door",
  "sarcasm",
  "winning",
  "heat",
  "repeated-apology",
  "dead-link",
] as const;
export type ToneFamily = (typeof TONE_FAMILIES)[number];

/** Words to look at again: `text` is exactly `input.slice(start, end)`. A hint for the agent, never a ban. */
export interface ToneFinding {
  start: number;
  end: number;
  text: string;
  family: ToneFamily;
  why: Localized;
  /** Put in the place of `text` it reads on; absent where the sentence wants rewriting by a person. */
  better?: string;
}

/** A finding in the agent's own draft, with its sentence and an order to the editor that better words go in by. */
export interface DraftToneMark extends Omit<ToneFinding, "why" | "better"> {
  /** In the interface's language. */
  why: string;
  before: string;
  after: string;
  fix: { better: string; start: number; end: number; words: string } | null;
}

export interface DraftTone {
  marks: DraftToneMark[];
  /** Findings beyond those that are shown. */
  more: number;
  heated: boolean;
  hardToRead: boolean;
}

export interface ToneRule {
  family: ToneFamily;
  /** Global and case-insensitive, from `phrase`. */
  pattern: RegExp;
  /** `$1` is what the first group matched, `{soon}` the day the agent can be held to; empty where words only go. */
  better?: string;
}

/** One rule from its words; without `better` the sentence wants rewriting by a person. */
export const rule = (family: ToneFamily, source: string, better?: string): ToneRule => ({
  family,
  pattern: phrase(source),
  ...(better === undefined ? {} : { better }),
});

/**
 * A letter as the three languages write them, and their neighbours. `\p{L}` under `i` costs hundreds of ranges in
 * each of three hundred patterns: the first look at a language took 190 ms of a processor, with these 50 (2026-11-22).
 */
const LETTER = "A-Za-zªºÀ-ÖØ-öø-ɏ";

/**
 * A rule's pattern from its words.
 *
 * Matches whole words in any case; a blank stands for any whitespace, a straight apostrophe for a curly one too. A
 * source that ends in a blank may go on with a lookahead at the next word. `\p{L}` in it is a letter as above.
 * The boundary looks at letters with their accents, which `\b` does not: "cumpleaños" does not hold the word "os".
 */
export function phrase(source: string): RegExp {
  const spaced = source
    .replaceAll("'", "['’]")
    .replaceAll(" ?", "\\s*")
    .replaceAll(" ", "\\s+")
    .replaceAll("[\\p{L}]", "\\p{L}")
    .replaceAll("\\p{L}", `[${LETTER}]`);
  return new RegExp(`(?<![${LETTER}0-9])(?:${spaced})(?:(?<=\\s)|(?![${LETTER}0-9]))`, "giu");
}
