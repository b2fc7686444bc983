/** What goes into the patterns and what comes out of them: plain data, in the terms of the practice. */
import type { Fault } from "../resolution/types";
import type { Category, Emotion, Language, Subcategory } from "../triage/taxonomy";

/** The windows that can be looked at, each held against the same length of time before it. */
export const WINDOW_DAYS = [7, 30, 90] as const;
export type WindowDays = (typeof WINDOW_DAYS)[number];

/** A case as the patterns see it: no name, no address, no message. Times are milliseconds since 1970. */
export interface PatternCase {
  key: string;
  at: number;
  closedAt: number | null;
  /** When the customer first had an answer; null where that was not seen. */
  answeredAt: number | null;
  language: Language;
  category: Category;
  subcategory: Subcategory;
  emotion: Emotion;
  triggers: readonly string[];
  amount: number | null;
  currency: string;
  /** What the settlement cost us, in `currency`; null where nothing was decided or nothing was paid. */
  cost: number | null;
  outcome: "kept" | "lost" | "unknown" | null;
  fault: Fault | null;
  /** The root cause by its code (lib/resolution/record), as picked at closing; "" where it was not said or unknown. */
  cause: string;
  /** The deepest why in the agent's words; "" where none was given. */
  why: string;
  /** What would prevent it, on our side and on the customer's; lessons and logged confusions. */
  preventions: readonly string[];
  lessons: readonly string[];
  confusions: readonly string[];
  /** Words and phrases of the customer that may name a theme: products, couriers, steps; compared folded. */
  terms: readonly string[];
  /** What each term means in any language (themes/units.ts), in the same order; "" where it tells nothing by itself. */
  units: readonly string[];
}

/** Cases that speak of one thing, in whatever language. */
export interface Theme {
  id: string;
  /** As most customers put it. */
  label: string;
  /** The same in each language it was met in. */
  labels: Partial<Record<Language, string>>;
  keys: readonly string[];
}

/** More cases than chance explains. */
export interface Surge {
  subcategory: Subcategory;
  theme: Theme | null;
  /** First day of the run, as `YYYY-MM-DD` on the agent's calendar. */
  since: string;
  count: number;
  /** How many such a stretch usually brings. */
  usual: number;
  /** Chance that a calm year brings anything as strong, after all the tests that were made. */
  p: number;
  keys: readonly string[];
}

/** One line of "what comes back". */
export interface Complaint {
  category: Category;
  subcategory: Subcategory;
  theme: Theme | null;
  count: number;
  before: number;
  /** Shares from 0 to 1; null where nothing is known. */
  angry: number;
  kept: number | null;
  medianDays: number | null;
  causes: readonly Counted[];
  preventions: readonly Counted[];
  lessons: readonly Counted[];
  keys: readonly string[];
}

export interface Counted {
  text: string;
  count: number;
}

/** Something a company can fix, in the order of what it costs in money, cases and anger. */
export interface Problem {
  kind: "cause" | "misunderstanding" | "theme";
  /** In the agents' or customers' words; for a cause of which nobody said why, its code (lib/resolution/record). */
  title: string;
  subcategory: Subcategory;
  prevention: string;
  count: number;
  cost: readonly { currency: string; sum: number }[];
  angry: number;
  score: number;
  keys: readonly string[];
}

export interface Day {
  /** `YYYY-MM-DD` on the agent's calendar. */
  day: string;
  counts: Partial<Record<Category, number>>;
  /** The cases counted, so that a bar leads to them. */
  keys: Partial<Record<Category, readonly string[]>>;
}

export interface Slice<Name extends string> {
  name: Name;
  count: number;
  before: number;
  keys: readonly string[];
}

/** All that the Patterns page shows for one window. */
export interface PatternsView {
  days: WindowDays;
  from: number;
  to: number;
  total: number;
  before: number;
  daily: readonly Day[];
  surges: readonly Surge[];
  complaints: readonly Complaint[];
  themes: readonly Theme[];
  problems: readonly Problem[];
  emotions: readonly Slice<Emotion>[];
  outcomes: readonly Slice<"kept" | "lost" | "unknown" | "open">[];
  /** Median days from the customer's message to the close, by category; only where something was closed. */
  settle: readonly { category: Category; medianDays: number; count: number }[];
  /** Complaints that rose or fell against the window before, strongest first: the first sentence is made of these. */
  calmed: readonly { subcategory: Subcategory; count: number; before: number }[];
}
