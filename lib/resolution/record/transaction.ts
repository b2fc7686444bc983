/** The transaction that a dispute is about; method, country and days set the clocks (practice 000-19). */
import { z } from "../../zod";
import { Day, Line, Money } from "./basics";

export const PaymentMethod = z.enum([
  "credit-card",
  "debit-card",
  "paypal",
  "sepa-debit",
  "sepa-b2b",
  "bank-transfer",
  "pix",
  "boleto",
  "invoice",
  "cash",
  "other",
]);
export type PaymentMethod = z.infer<typeof PaymentMethod>;

export const CardNetwork = z.enum(["visa", "mastercard", "amex", "discover"]);
export type CardNetwork = z.infer<typeof CardNetwork>;

/** How it was bought: remote sales carry a right to withdraw, and a business buyer is no consumer. */
export const SalesChannel = z.enum(["online", "phone", "door", "shop", "business"]);
export type SalesChannel = z.infer<typeof SalesChannel>;

/** What a clock may start from. */
export const StartEvent = z.enum([
  "complaint",
  "transaction",
  "contract",
  "delivery",
  "expected-delivery",
  "statement",
  "debit",
  "return",
  "refund-promised",
  "withdrawal-notice",
  "chargeback",
  "fault-found",
  "final-response",
]);
export type StartEvent = z.infer<typeof StartEvent>;

/** ISO 3166-1 of a country that clocks and holidays are known for; others get the rules without a country. */
export const Country = z.string().regex(/^[A-Z]{2}$/);
export type Country = z.infer<typeof Country>;

export const Transaction = z.object({
  id: Line.default(""),
  amount: Money.nullable().default(null),
  method: PaymentMethod.nullable().default(null),
  network: CardNetwork.nullable().default(null),
  channel: SalesChannel.nullable().default(null),
  country: Country.nullable().default(null),
  /** ISO 3166-2 without the country, e.g. `an`; where holidays or complaint rules are regional. */
  region: z.string().max(6).default(""),
  /** In a line: what went wrong with it. */
  failed: Line.default(""),
  days: z.partialRecord(StartEvent, Day).default({}),
});
export type Transaction = z.infer<typeof Transaction>;

/** How it was paid, as the customer's words have it; what the agent enters wins. */
export const PaymentRead = z.object({
  method: PaymentMethod.nullable().default(null),
  network: CardNetwork.nullable().default(null),
});
export type PaymentRead = z.infer<typeof PaymentRead>;
