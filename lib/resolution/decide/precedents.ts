/** Fairness beside one's own precedents (practice 001-16, 000-10). */
import { categoryOf, type Subcategory } from "../../triage/taxonomy";
import type { Money } from "../record/basics";
import type { Decision } from "../record/decided";
import { comparable } from "./limits";

/** A decision of another case, as the casebook hands it in. */
export interface PastDecision {
  caseKey: string;
  number: string;
  subcategory: Subcategory;
  /** The amount that was in dispute there. */
  disputed: Money | null;
  decision: Decision;
}

const SHOWN = 3;

/** Nearness of two amounts, 0–1; half where one is unknown. */
function nearness(a: Money | null, b: Money | null): number {
  if (!a || !b || !comparable(a, b) || a.value === 0 || b.value === 0) return 0.5;
  return Math.min(a.value, b.value) / Math.max(a.value, b.value);
}

/** The most alike of our own decisions, at most three: same kind first, then family, then amount, then newest. */
export function precedentsFor(
  subcategory: Subcategory,
  amount: Money | null,
  past: readonly PastDecision[],
): PastDecision[] {
  const likeness = (each: PastDecision) =>
    (each.subcategory === subcategory ? 2 : 1) + nearness(amount, each.disputed);
  return past
    .filter((each) => categoryOf(each.subcategory) === categoryOf(subcategory))
    .toSorted((a, b) => likeness(b) - likeness(a) || b.decision.at - a.decision.at)
    .slice(0, SHOWN);
}

/** How an offer lies beside precedents: their middle, and whether the offer is far off. */
export interface Fairness {
  verdict: "in-line" | "far-below" | "far-above";
  middle: number;
  of: number;
}

/** Precedents needed before a comparison says anything. */
const ENOUGH = 2;

/**
 * Compares the offered share of the disputed amount with what similar customers got.
 * @returns null while there are too few comparable precedents
 */
export function fairness(
  offer: Money | null,
  disputed: Money | null,
  past: readonly PastDecision[],
): Fairness | null {
  const shareOf = (given: Money | null, whole: Money | null): number | null =>
    given && whole && whole.value > 0 && comparable(given, whole) ? given.value / whole.value : null;
  const mine = shareOf(offer, disputed);
  const theirs = past
    .map(({ decision, disputed: whole }) => shareOf(decision.amount, whole))
    .filter((share) => share !== null)
    .toSorted((a, b) => a - b);
  if (mine === null || theirs.length < ENOUGH) return null;
  const middle =
    ((theirs[Math.floor((theirs.length - 1) / 2)] ?? 0) + (theirs[Math.floor(theirs.length / 2)] ?? 0)) / 2;
  const verdict =
    mine < middle * 0.5 ? "far-below" : mine > middle * 1.5 && mine - middle > 0.1 ? "far-above" : "in-line";
  return { verdict, middle, of: theirs.length };
}
