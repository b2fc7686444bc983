/** What a review is written with: sentences and names in the language of whoever reads it. */
import type { Category, Subcategory } from "../../triage/taxonomy";

export interface ReviewWords {
  title: (month: string) => string;
  running: string;
  nothing: string;
  came: string;
  kept: string;
  /** The same at the head of a narrow column. */
  stayed: string;
  settle: string;
  paid: string;
  days: (days: string) => string;
  none: string;
  inMonth: (count: string, month: string) => string;
  keptOf: (kept: string, known: string) => string;
  firstReply: (hours: string) => string;
  inQuestion: (sums: string) => string;
  surged: (name: string, since: string, count: string, usual: string) => string;
  todo: string;
  evidence: (count: string, one: boolean) => string;
  angryOf: (share: string) => string;
  cost: (sums: string) => string;
  byKind: string;
  kind: string;
  cases: string;
  angry: string;
  most: string;
  complaint: string;
  theme: string;
  why: string;
  unclear: string;
  lessons: string;
  ended: string;
  end: string;
  share: string;
  customers: string;
  customer: string;
  ticket: string;
  made: (day: string, count: string) => string;
  noNames: string;
}

/** Everything a review is said in. */
export interface ReviewTongue {
  locale: string;
  words: ReviewWords;
  categories: Record<Category, string>;
  kinds: Record<Subcategory, string>;
  ends: Record<"kept" | "lost" | "unknown" | "open", string>;
  /** A cause by its code, or the agent's words as they are. */
  cause: (said: string) => string;
  /** What to do about a problem, and why, as the page says it. */
  problem: (problem: import("../types").Problem) => { todo: string; why: string };
}
