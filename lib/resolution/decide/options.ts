/** From the remedies on offer to scored options with both columns: what the customer gains, what it costs us. */
import type { Ask, Emotion, Subcategory, Trigger } from "../../triage/taxonomy";
import type { Money } from "../record/basics";
import { remediesFor } from "../remedies";
import { type Ranking, type RemedyOption, rankRemedies } from "../score";
import type { TeamPolicy } from "../team";
import type { Fault, Remedy } from "../types";
import { type Approval, approvalFor, type DoubtAdvice } from "./limits";
import { ECONOMY, natureOf } from "./natures";

/** What an hour of our time is counted as, in the currency of the dispute: a round figure, not a wage. */
const HOUR = 20;

export interface OptionCase {
  subcategory: Subcategory;
  fault: Fault | null;
  amount: Money | null;
  ask: readonly Ask[];
  emotion: Emotion;
  triggers: readonly Trigger[];
  /** Failures on this case beyond the first: they raise the stakes. */
  failures: number;
  policy: TeamPolicy;
  /** For an unclear cause: whether the customer's word may be taken. */
  doubt?: DoubtAdvice | null;
  /** Remedies that policy does not allow, taken by the agent with a reason. */
  overrides?: Readonly<Record<string, string>>;
}

/** Taking the customer's word, without more proof. */
const ON_TRUST = "common.benefit-of-doubt";

/** Feelings that make waiting and small gestures count for less. */
const HOT: readonly Emotion[] = ["angry", "worried"];

export interface Option {
  remedy: Remedy;
  approval: Approval;
  option: RemedyOption;
}

/** How far a remedy meets what the customer came for: 0–1. */
function satisfactionOf(remedy: Remedy, facts: OptionCase): number {
  const { satisfaction, meets, days } = ECONOMY[natureOf(remedy.id)];
  const wished = facts.ask.filter((ask) => ask !== "none");
  const met = wished.some((ask) => meets.includes(ask));
  const base = wished.length === 0 ? satisfaction : met ? Math.max(satisfaction, 0.9) : satisfaction * 0.6;
  // A second failure wants more than the first one did; a hot customer waits badly.
  const stakes = facts.failures > 0 && remedy.kind === "goodwill" ? 0.2 : 0;
  const wait = HOT.includes(facts.emotion) && days > 3 ? 0.1 : 0;
  return Math.min(1, Math.max(0, base + stakes - wait));
}

/** What a remedy costs us in money, owed or not; not a number while the amount is unknown and a share of it is due. */
export function costOf(remedyId: string, amount: Money | null): number {
  const { share, effort } = ECONOMY[natureOf(remedyId)];
  if (share > 0 && amount === null) return Number.NaN;
  return share * (amount?.value ?? 0) + effort * HOUR;
}

function optionOf(remedy: Remedy, facts: OptionCase): Option {
  const { share, days } = ECONOMY[natureOf(remedy.id)];
  const amount = facts.amount && { ...facts.amount, value: share * facts.amount.value };
  const approval: Approval = share === 0 ? { kind: "own" } : approvalFor(amount, facts.policy);
  const allowed =
    approval.kind === "own" ? "ok" : approval.kind === "above" ? "not-allowed" : "needs-approval";
  const override = facts.overrides?.[remedy.id];
  const onTrust = remedy.id === ON_TRUST && facts.doubt !== undefined && facts.doubt !== null;
  return {
    remedy,
    approval,
    option: {
      id: remedy.id,
      kind: remedy.kind,
      cost: costOf(remedy.id, facts.amount),
      days: onTrust ? 0 : days,
      // Under the limit their word is enough and comes first; over it, facts are asked for before.
      policy: onTrust ? (facts.doubt === "trust" ? "ok" : "not-allowed") : allowed,
      satisfaction: onTrust && facts.doubt === "trust" ? 1 : satisfactionOf(remedy, facts),
      ...(override ? { override } : {}),
    },
  };
}

export interface Palette {
  options: Map<string, Option>;
  ranking: Ranking;
}

/** The remedies of a case, ranked; what is owed stays on top whatever it scores. */
export function paletteFor(facts: OptionCase): Palette {
  const options = remediesFor(facts.subcategory, facts.fault).map((remedy) => optionOf(remedy, facts));
  return {
    options: new Map(options.map((each) => [each.remedy.id, each])),
    ranking: rankRemedies(
      options.map(({ option }) => option),
      facts.amount?.value ?? Number.NaN,
      facts.policy.weights,
    ),
  };
}
