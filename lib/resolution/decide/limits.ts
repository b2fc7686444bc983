/** How far the agent may go, and who decides beyond; internal (practice 000-16, 000-6). */
import type { Trigger } from "../../triage/taxonomy";
import type { Money } from "../record/basics";
import type { TeamPolicy } from "../team";

/** Whether two sums can be compared: both known, in one currency or with one of them left open. */
export const comparable = (a: Money | null, b: Money | null): boolean =>
  a !== null && b !== null && (a.currency === b.currency || a.currency === "" || b.currency === "");

export type Approval =
  | { kind: "own" } // within the agent's limit
  | { kind: "rung"; who: string; upTo: number; step: number }
  | { kind: "above" } // beyond the whole ladder
  | { kind: "unknown" }; // no amount, or another currency than the policy's

/** Who must approve an amount. `step` counts rungs from 1. */
export function approvalFor(amount: Money | null, policy: TeamPolicy): Approval {
  if (!amount || !comparable(amount, { value: 0, currency: policy.currency })) return { kind: "unknown" };
  if (amount.value <= policy.agentLimit) return { kind: "own" };
  const rungs = policy.ladder.toSorted((a, b) => a.upTo - b.upTo);
  const step = rungs.findIndex(({ upTo }) => amount.value <= upTo);
  const rung = rungs[step];
  return rung ? { kind: "rung", ...rung, step: step + 1 } : { kind: "above" };
}

export interface DoubtCase {
  amount: Money | null;
  /** Unclear claims this customer was given the benefit of the doubt for before. */
  earlierUnclear: number;
  triggers: readonly Trigger[];
  /** Somebody else may have paid: for the bank, never on trust (practice §4 c). */
  unauthorised: boolean;
}

/** `trust`: settle it without more proof. `ask`: one or two facts first. `bank`: not ours to trust. */
export type DoubtAdvice = "trust" | "ask" | "bank";

/** Benefit of the doubt, up to the team's limit by amount and by repeats (practice 000-6). */
export function doubtAdvice(facts: DoubtCase, policy: TeamPolicy): DoubtAdvice {
  if (facts.unauthorised || facts.triggers.includes("fraud-suspected")) return "bank";
  if (facts.earlierUnclear >= policy.doubtRepeats) return "ask";
  const { amount } = facts;
  if (!amount || !comparable(amount, { value: 0, currency: policy.currency })) return "ask";
  return amount.value <= policy.doubtLimit ? "trust" : "ask";
}

/** The gap between what they ask and what we may give; null while one is unknown or in another currency. */
export function askBeyondCeiling(ask: Money | null, policy: TeamPolicy): number | null {
  const top = Math.max(policy.agentLimit, ...policy.ladder.map(({ upTo }) => upTo));
  if (!ask || !comparable(ask, { value: 0, currency: policy.currency })) return null;
  return Math.max(0, ask.value - top);
}
