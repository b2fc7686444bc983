/** The form of a rule: a label and what a customer writes, in folded text, when it holds. */
export interface Rule<Label extends string> {
  label: Label;
  /** Any language: a phrase of one is no phrase of another, and customers mix them. */
  pattern: RegExp;
}

/** Joins alternatives into one pattern that starts at a word's beginning. */
export const phrase = (...alternatives: string[]): RegExp =>
  new RegExp(`(?<![a-z])(?:${alternatives.join("|")})[a-z]*`, "g");
