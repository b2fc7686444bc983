/** When giving in is the better business: the amount against the customer's value, then whether it happened before. */
import type { Localized } from "../i18n/localized";
import type { Amount } from "../triage/reading";
import { t } from "./playbooks/text";

export type Money = Pick<Amount, "value" | "currency">;

export interface GiveInCase {
  disputed: Money;
  /** What the customer is worth to us: in a year, or over the whole relation, as the team counts it. */
  customerValue: Money;
  /** False for a claim without any ground, such as squeezing a price. */
  grounded: boolean;
  /** How often this customer stayed unpersuaded in a dispute like this one. */
  failedPersuasions: number;
}

/** Shares of the customer's value, 0–1; a team may set its own. */
export interface GiveInBands {
  acceptUpTo: number;
  persuadeUpTo: number;
}

/** Practice 002-15: a thousandth is let go, a tenth is argued for. */
export const DEFAULT_BANDS: GiveInBands = { acceptUpTo: 0.01, persuadeUpTo: 0.1 };

export type GiveInAdvice = "accept" | "persuade" | "concede" | "hold";

export interface GiveIn {
  advice: GiveInAdvice;
  /** Disputed amount as a share of the customer's value. */
  share: number;
  /** Look at the terms with this customer afterwards; ending the relation is never proposed. */
  reviewTerms: boolean;
  because: Localized;
}

const BECAUSE: Record<GiveInAdvice, Localized> = {
  accept: t(
    "The amount is tiny beside what this customer means to us; let it go as goodwill, with the terms unchanged.",
    "El importe es mínimo frente a lo que vale este cliente; cédelo como gesto, sin cambiar las condiciones.",
    "O valor é mínimo perto do que este cliente representa; ceda como gesto, sem mudar as condições.",
    "O valor é mínimo face ao que este cliente representa; ceda como gesto, sem mudar as condições.",
  ),
  persuade: t(
    "The amount matters; argue politely, with facts, before giving anything.",
    "El importe pesa; argumenta con cortesía y con hechos antes de ceder algo.",
    "O valor pesa; argumente com cortesia e com fatos antes de ceder algo.",
    "O valor pesa; argumente com cortesia e com factos antes de ceder algo.",
  ),
  concede: t(
    "Persuasion failed before; concede this amount quickly and look at the terms afterwards.",
    "Ya se intentó convencer sin éxito; cede este importe pronto y revisa después las condiciones.",
    "Já se tentou convencer sem êxito; ceda este valor logo e reveja depois as condições.",
    "Já se tentou convencer sem êxito; ceda este valor depressa e reveja depois as condições.",
  ),
  hold: t(
    "The amount is too large to give away; hold it kindly and show what else is possible.",
    "El importe es demasiado alto para cederlo; mantenlo con amabilidad y muestra qué más es posible.",
    "O valor é alto demais para ceder; mantenha-o com gentileza e mostre o que mais é possível.",
    "O valor é demasiado alto para ceder; mantenha-o com gentileza e mostre o que mais é possível.",
  ),
};

function adviceFor(
  share: number,
  { grounded, failedPersuasions }: GiveInCase,
  bands: GiveInBands,
): GiveInAdvice {
  if (share > bands.persuadeUpTo) return "hold";
  if (grounded && share <= bands.acceptUpTo) return "accept";
  return failedPersuasions > 0 ? "concede" : "persuade";
}

/** Why there is no advice; a view says it in its own language. */
export type GiveInGap =
  | "disputed-amount" // missing, negative or not finite
  | "customer-value" // missing, not finite or not above zero
  | "currency" // unknown, or two different ones
  | "bands"; // out of order

export type GiveInResult = { ok: true; value: GiveIn } | { ok: false; gap: GiveInGap };

function gapIn({ disputed, customerValue }: GiveInCase, bands: GiveInBands): GiveInGap | null {
  if (!Number.isFinite(disputed.value) || disputed.value < 0) return "disputed-amount";
  if (!Number.isFinite(customerValue.value) || customerValue.value <= 0) return "customer-value";
  if (disputed.currency === "" || disputed.currency !== customerValue.currency) return "currency";
  return bands.acceptUpTo >= 0 && bands.acceptUpTo <= bands.persuadeUpTo ? null : "bands";
}

/**
 * Advice on giving in (practice 002-15, and §4 b and d there). A commercial choice only: what is owed by law
 * or contract never comes here, and neither does a payment that somebody else may have made.
 * @returns the advice, or the first thing that is missing for one
 */
export function giveIn(disputeCase: GiveInCase, bands: GiveInBands = DEFAULT_BANDS): GiveInResult {
  const gap = gapIn(disputeCase, bands);
  if (gap) return { ok: false, gap };
  const share = disputeCase.disputed.value / disputeCase.customerValue.value;
  const advice = adviceFor(share, disputeCase, bands);
  const reviewTerms = disputeCase.failedPersuasions > 0 && advice !== "accept";
  return { ok: true, value: { advice, share, reviewTerms, because: BECAUSE[advice] } };
}
