/** The form of a rule: a label and, by language, what a customer writes when it holds. */
import type { Language } from "../taxonomy";

export interface Rule<Label extends string> {
  label: Label;
  /** Patterns over folded text. Only those of the ticket's language are tried: that keeps reading fast. */
  patterns: Record<Language, RegExp>;
}

/** Joins alternatives into one pattern from a word's beginning to a word's end. */
export const phrase = (...alternatives: string[]): RegExp =>
  new RegExp(`(?<![a-z])(?:${alternatives.join("|")})[a-z]*`, "g");
