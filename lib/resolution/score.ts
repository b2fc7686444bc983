/** Ranks remedies: what is owed is pinned outside the scoring, the rest is weighed for both sides. */
import type { Localized } from "../i18n/localized";
import { t } from "./playbooks/text";
import type { RemedyKind } from "./types";

export const FACTORS = ["satisfaction", "cost", "time", "policy"] as const;
export type Factor = (typeof FACTORS)[number];
export type Weights = Record<Factor, number>;

/** The customer's satisfaction weighs a little more than our cost (practice 001-13/14); a team may set its own. */
export const DEFAULT_WEIGHTS: Weights = { satisfaction: 0.35, cost: 0.3, time: 0.2, policy: 0.15 };

export interface RemedyOption {
  id: string;
  kind: RemedyKind;
  /** Money out plus handling, in the currency of the dispute. Not a number: unknown, and counted as the worst. */
  cost: number;
  /** Days until the customer has it. Not a number: unknown, and counted as the worst. */
  days: number;
  policy: "ok" | "needs-approval" | "not-allowed";
  /** 0–1: how far it meets what the customer came for. */
  satisfaction: number;
  /** Why it is offered although the policy does not allow it. Without it, such an option is never on top. */
  override?: string;
}

export interface ScoredOption {
  option: RemedyOption;
  /** Owed: shown first whatever its score. */
  pinned: boolean;
  score: number;
  parts: Weights;
}

export interface Ranking {
  /** Owed first in the order given, then by score; what is not allowed comes last. */
  options: ScoredOption[];
  recommended: ScoredOption | null;
  runnerUp: ScoredOption | null;
  /** The two factors that decide between them; null without a recommendation, or where it is owed. */
  because: Localized | null;
}

/** Days in which waiting halves the worth of a remedy: about the patience of one week. */
const PATIENCE_DAYS = 7;
const POLICY_FIT = { ok: 1, "needs-approval": 0.5, "not-allowed": 0 } as const;

/** Falls from 1 at nothing towards 0, halved at `half`; unknown is 0, so that a gap never wins. */
const falling = (value: number, half: number): number =>
  Number.isFinite(value) ? 1 / (1 + Math.max(0, value) / half) : 0;

const share = (value: number): number => (Number.isFinite(value) ? Math.min(1, Math.max(0, value)) : 0);

function scored(option: RemedyOption, stake: number, weights: Weights): ScoredOption {
  const parts: Weights = {
    satisfaction: weights.satisfaction * share(option.satisfaction),
    cost: weights.cost * falling(option.cost, stake),
    time: weights.time * falling(option.days, PATIENCE_DAYS),
    policy: weights.policy * POLICY_FIT[option.policy],
  };
  const score = FACTORS.reduce((sum, factor) => sum + parts[factor], 0);
  return { option, pinned: option.kind === "owed", score, parts };
}

const isBarred = ({ option, pinned }: ScoredOption): boolean =>
  !pinned && option.policy === "not-allowed" && !option.override?.trim();

const NAMES: Record<Factor, Localized> = {
  satisfaction: t("what the customer asked for", "lo que pide el cliente", "o que o cliente pediu"),
  cost: t("cost to us", "el coste para nosotros", "o custo para nós"),
  time: t(
    "time to the customer",
    "el tiempo hasta el cliente",
    "o tempo até o cliente",
    "o tempo até ao cliente",
  ),
  policy: t("fit with the policy", "el encaje con la política", "a adequação à política"),
};

function becauseOf(best: ScoredOption, second: ScoredOption | null): Localized {
  const lead = (factor: Factor) => best.parts[factor] - (second?.parts[factor] ?? 0);
  const [first, next] = [...FACTORS].sort((a, b) => lead(b) - lead(a));
  const [a, b] = [NAMES[first ?? "satisfaction"], NAMES[next ?? "cost"]];
  return t(
    `Decided by ${a.en} and ${b.en}.`,
    `Deciden ${a.es} y ${b.es}.`,
    `Pesaram ${a.pt} e ${b.pt}.`,
    `Pesaram ${a.ptPT ?? a.pt} e ${b.ptPT ?? b.pt}.`,
  );
}

/**
 * Ranks the remedies of a case. Same input, same order; equal scores keep the order given.
 * @param stake the disputed amount: a remedy that costs as much scores half on cost
 * @param weights not negative; only their relation counts
 */
export function rankRemedies(
  options: readonly RemedyOption[],
  stake: number,
  weights: Weights = DEFAULT_WEIGHTS,
): Ranking {
  const half = Number.isFinite(stake) && stake > 0 ? stake : 1;
  const all = options.map((option) => scored(option, half, weights));
  const free = all.filter((each) => !each.pinned).sort((a, b) => b.score - a.score);
  const ranked = [
    ...all.filter((each) => each.pinned),
    ...free.filter((each) => !isBarred(each)),
    ...free.filter(isBarred),
  ];
  const [recommended = null, runnerUp = null] = ranked.filter((each) => !isBarred(each));
  return {
    options: ranked,
    recommended,
    runnerUp,
    because: recommended && !recommended.pinned ? becauseOf(recommended, runnerUp) : null,
  };
}
