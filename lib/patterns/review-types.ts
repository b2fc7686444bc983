/** What a month came to, ready to hand to somebody who was not there: plain data, drawn and written elsewhere. */
import type { Category } from "../triage/taxonomy";
import type { Complaint, Counted, PatternsView, Problem, Surge } from "./types";

export interface Sum {
  currency: string;
  sum: number;
}

/** One family of complaints in the month: what came, who stayed, how long it took. */
export interface CategoryMonth {
  category: Category;
  count: number;
  before: number;
  /** Share of customers kept among those known to have stayed or left; null where nobody is known to have. */
  kept: number | null;
  medianDays: number | null;
  cost: readonly Sum[];
}

/** Medians; null where nothing of the kind was seen. */
export interface MonthTimes {
  firstReplyHours: number | null;
  settleDays: number | null;
  /** Cases of the month that are closed. */
  closed: number;
}

export interface NamedCase {
  key: string;
  customer: string;
  number: string;
  subcategory: Complaint["subcategory"];
}

export interface MonthlyReview {
  /** `YYYY-MM` on the agent's calendar. */
  month: string;
  /** Months in which something came, newest first, this one among them. */
  months: readonly string[];
  /** The month is not over yet. */
  running: boolean;
  total: number;
  /** In the month before. */
  before: number;
  categories: readonly CategoryMonth[];
  /** Most frequent first. */
  complaints: readonly Complaint[];
  surges: readonly Surge[];
  /** Why it came, as noted at closing. */
  causes: readonly Counted[];
  /** Sums in question, and what was paid; currencies are never added up. */
  disputed: readonly Sum[];
  cost: readonly Sum[];
  outcomes: PatternsView["outcomes"];
  kept: number | null;
  times: MonthTimes;
  /** What people could not find or follow, as logged. */
  misunderstandings: readonly Counted[];
  lessons: readonly Counted[];
  /** At most three, with their evidence. */
  recommendations: readonly Problem[];
  /** The cases by customer, only where the agent chose to name them; else null. */
  names: readonly NamedCase[] | null;
}
