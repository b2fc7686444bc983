/** Cases for the tests of the patterns: told in the few things that matter, the rest as plain as can be. */
import { calendarOf } from "@/lib/patterns/calendar";
import { unitOf } from "@/lib/patterns/themes/units";
import type { PatternCase } from "@/lib/patterns/types";
import { categoryOf } from "@/lib/triage/taxonomy";

export const DAY = 86_400_000;
export const UTC = calendarOf(() => 0);
/** A Sunday, at noon. */
export const NOW = Date.UTC(2026, 10, 22, 12);

let made = 0;

/** @param daysAgo when it came */
export function caseAgo(daysAgo: number, changes: Partial<PatternCase> = {}): PatternCase {
  made++;
  const subcategory = changes.subcategory ?? "duplicate-charge";
  const terms = changes.terms ?? [];
  return {
    key: `case-${made}`,
    at: NOW - daysAgo * DAY,
    closedAt: null,
    answeredAt: null,
    language: "en",
    category: categoryOf(subcategory),
    subcategory,
    emotion: "calm",
    triggers: [],
    amount: null,
    currency: "",
    cost: null,
    outcome: null,
    fault: null,
    cause: "",
    why: "",
    preventions: [],
    lessons: [],
    confusions: [],
    ...changes,
    terms,
    units: terms.map((term) => unitOf(term) ?? ""),
  };
}
