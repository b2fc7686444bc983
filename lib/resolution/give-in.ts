/** When giving in is the better business: the amount against the customer's value, then whether it happened before. */
import type { Localized } from "../i18n/localized";
import { fail, ok, type Result } from "../result";
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

/**
 * Advice on giving in (practice 002-15, and §4 b and d there). A commercial choice only: what is owed by law
 * or contract never comes here, and neither does a payment that somebody else may have made.
 * @returns `bad-request` when an amount is missing, negative or not finite, when the customer's value is
 *   nothing, when the two currencies differ or are unknown, or when the bands are out of order
 */
export function giveIn(disputeCase: GiveInCase, bands: GiveInBands = DEFAULT_BANDS): Result<GiveIn> {
  const { disputed, customerValue } = disputeCase;
  const isAmount = (value: number) => Number.isFinite(value) && value >= 0;
  if (!isAmount(disputed.value)) return fail("bad-request", "The disputed amount is missing or below zero.");
  if (!isAmount(customerValue.value) || customerValue.value === 0)
    return fail("bad-request", "What the customer is worth is missing, or not above zero.");
  if (disputed.currency === "" || disputed.currency !== customerValue.currency)
    return fail("bad-request", "The two amounts need one and the same currency.");
  if (!(bands.acceptUpTo >= 0 && bands.acceptUpTo <= bands.persuadeUpTo))
    return fail("bad-request", "The bands are out of order.");

  const share = disputed.value / customerValue.value;
  const advice = adviceFor(share, disputeCase, bands);
  return ok({
    advice,
    share,
    reviewTerms: disputeCase.failedPersuasions > 0 && advice !== "accept",
    because: BECAUSE[advice],
  });
}
