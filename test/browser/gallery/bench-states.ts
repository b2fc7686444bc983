/** What the workbench's pages are photographed and examined in. */
import type { Patterns } from "./fake-bench";
import { fewView, stillView, surgingView } from "./pattern-views";

export interface BenchState {
  /** The address after `#`. */
  at: string;
  patterns: Patterns;
}

export const BENCH_STATES: Record<string, BenchState> = {
  patterns: { at: "/patterns", patterns: surgingView },
  "patterns-90": { at: "/patterns/90", patterns: surgingView },
  "patterns-still": { at: "/patterns", patterns: stillView },
  "patterns-few": { at: "/patterns", patterns: fewView },
  "patterns-loading": { at: "/patterns", patterns: "never" },
  "patterns-failed": { at: "/patterns", patterns: "failed" },
  review: { at: "/patterns/review", patterns: surgingView },
  "review-empty": { at: "/patterns/review/2026-10", patterns: stillView },
  "review-failed": { at: "/patterns/review", patterns: "failed" },
  "cases-of-pattern": { at: "/cases/of~30~complaint~duplicate-charge", patterns: surgingView },
};
