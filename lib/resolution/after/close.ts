/** What has to be said before a case is closed (practice 000-3, 000-20/37, 001-22). */
import type { Localized } from "../../i18n/localized";
import type { Subcategory } from "../../triage/taxonomy";
import { GUIDES } from "../gather/guides";
import { OUR_PREVENTION, THEIR_PREVENTION } from "../gather/prevention";
import type { Outcome } from "../record/afterwards";

/** What is still missing; a cause must be named, be it "unknown". */
export type ClosingGap = "outcome" | "cause";

export const closingGaps = ({ kind, cause }: Outcome): ClosingGap[] => [
  ...(kind === null ? (["outcome"] as const) : []),
  ...(cause === null ? (["cause"] as const) : []),
];

/** Prompts for both sides' prevention. */
export const preventionPrompts = (subcategory: Subcategory): { ours: Localized[]; theirs: Localized[] } => ({
  ours: GUIDES[subcategory].ours.map((id) => OUR_PREVENTION[id]),
  theirs: GUIDES[subcategory].theirs.map((id) => THEIR_PREVENTION[id]),
});

/** A closed case with the same cause and kind: its notes on prevention come back (practice 000-20/37). */
export interface PastPrevention {
  number: string;
  subcategory: Subcategory;
  outcome: Outcome;
}

const SHOWN = 3;

/** What was noted the last times this cause struck this kind, newest first. */
export const earlierPrevention = (
  subcategory: Subcategory,
  cause: Outcome["cause"],
  past: readonly PastPrevention[],
): PastPrevention[] =>
  past
    .filter(
      ({ subcategory: kind, outcome }) =>
        kind === subcategory &&
        (cause === null || outcome.cause === cause) &&
        (outcome.ourPrevention.trim() !== "" || outcome.theirPrevention.trim() !== ""),
    )
    .toSorted((a, b) => (b.outcome.closedAt ?? 0) - (a.outcome.closedAt ?? 0))
    .slice(0, SHOWN);
