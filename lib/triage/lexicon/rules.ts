/** The form of a rule: a label and, by language, what a customer writes when it holds. */
import type { Language } from "../taxonomy";

export interface Rule<Label extends string> {
  label: Label;
  /** Patterns over folded text. Only those of the ticket's language are tried: that keeps reading fast. */
  patterns: Record<Language, RegExp>;
}

/** Joins alternatives into one pattern from a word's beginning to the end of a word or number ("before 2" means 21, too). */
export const phrase = (...alternatives: string[]): RegExp =>
  new RegExp(`(?<![a-z])(?:${alternatives.join("|")})[a-z0-9]*`, "g");
