/** A stretch of days up to now, and the same length of time before it. */
import type { Calendar } from "./calendar";
import type { PatternCase } from "./types";

const DAY = 86_400_000;

export interface Window {
  /** Days on the calendar, today among them. */
  firstDay: number;
  lastDay: number;
  from: number;
  to: number;
  /** As long as the window is until now: today is not over, so its counterpart is not taken whole either. */
  beforeFrom: number;
  beforeTo: number;
}

/** The last `days` days of the calendar, today included. */
export function windowOf(days: number, now: number, calendar: Calendar): Window {
  const lastDay = calendar.dayOf(now);
  const firstDay = lastDay - days + 1;
  const from = calendar.startOf(firstDay);
  return { firstDay, lastDay, from, to: now, beforeFrom: from - days * DAY, beforeTo: now - days * DAY };
}

/** Oldest first: a text is shown as it was first written, and what is picked out of them need not be sorted again. */
export interface Windowed {
  inside: readonly PatternCase[];
  before: readonly PatternCase[];
}

/** Complaints by window; what is no dispute is none. */
export const divide = (cases: readonly PatternCase[], window: Window): Windowed => {
  const complaints = cases
    .filter(({ category }) => category !== "none")
    .sort((one, other) => one.at - other.at);
  return {
    inside: complaints.filter(({ at }) => at >= window.from && at <= window.to),
    before: complaints.filter(({ at }) => at >= window.beforeFrom && at < window.beforeTo),
  };
};
