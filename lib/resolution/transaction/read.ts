/** What a ticket says about how and where something was paid, so that it need not be asked (practice 000-19). */
import type { Facts } from "../../triage/reading";
import { KNOWN_COUNTRIES } from "../calendar/zones";
import type { Money } from "../record/basics";
import type { CardNetwork, PaymentMethod } from "../record/transaction";

/** The most particular first: a Visa debit is a debit card before it is a card. */
const METHODS: readonly [PaymentMethod, RegExp][] = [
  ["paypal", /\bpay\s?pal\b/i],
  ["pix", /\bpix\b/i],
  ["boleto", /\bboleto\b/i],
  ["sepa-debit", /\b(sepa|direct debit|domiciliaci[oó]n|adeudo|recibo domiciliado|d[eé]bito dire[c]?to)\b/i],
  ["debit-card", /\b(debit card|tarjeta de d[eé]bito|cart[aã]o de d[eé]bito)\b/i],
  [
    "credit-card",
    /\b(credit card|my card|the card|mi tarjeta|la tarjeta|tarjeta de cr[eé]dito|cart[aã]o|visa|master\s?card|amex|american express)\b/i,
  ],
  ["bank-transfer", /\b(bank transfer|wire transfer|transferencia|transfer[eê]ncia)\b/i],
  ["cash", /\b(in cash|en efectivo|em dinheiro)\b/i],
];

const NETWORKS: readonly [CardNetwork, RegExp][] = [
  ["visa", /\bvisa\b/i],
  ["mastercard", /\bmaster\s?card\b/i],
  ["amex", /\b(amex|american express)\b/i],
  ["discover", /\bdiscover card\b/i],
];

const first = <T>(rules: readonly (readonly [T, RegExp])[], text: string): T | null =>
  rules.find(([, pattern]) => pattern.test(text))?.[0] ?? null;

/** How it was paid, as the customer's words have it; null where they don't say. */
export const readPayment = (text: string): { method: PaymentMethod | null; network: CardNetwork | null } => {
  const network = first(NETWORKS, text);
  return { method: first(METHODS, text) ?? (network ? "credit-card" : null), network };
};

/** Currencies that one country of ours alone uses. */
const BY_CURRENCY: Record<string, string> = {
  GBP: "GB",
  BRL: "BR",
  MXN: "MX",
  ARS: "AR",
  CLP: "CL",
  COP: "CO",
};

/** The country a ticket speaks of: by the currency of its amounts, else by the variety of its language. */
export function readCountry(facts: Facts, variety: string): string | null {
  const currencies = new Set(facts.amounts.map(({ currency }) => currency));
  for (const currency of currencies) if (BY_CURRENCY[currency]) return BY_CURRENCY[currency];
  const region = /-([A-Z]{2})$/.exec(variety)?.[1] ?? "";
  return KNOWN_COUNTRIES.includes(region) ? region : null;
}

/**
 * The amount in dispute as the ticket has it: the largest of one currency, for the smaller ones are mostly parts of
 * it. Null where none is named, or where two currencies stand beside each other.
 */
export function readAmount(facts: Facts): { amount: Money | null; mixed: boolean } {
  const sound = facts.amounts.filter(({ value }) => Number.isFinite(value) && value > 0);
  const currencies = new Set(sound.map(({ currency }) => currency).filter((currency) => currency !== ""));
  if (currencies.size > 1) return { amount: null, mixed: true };
  const largest = sound.toSorted((a, b) => b.value - a.value)[0];
  if (!largest) return { amount: null, mixed: false };
  return { amount: { value: largest.value, currency: [...currencies][0] ?? "" }, mixed: false };
}
