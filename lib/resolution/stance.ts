/** From whose doing it was to how we speak (domain.md §3). */
import type { Subcategory, Trigger } from "../triage/taxonomy";
import type { Fault, Stance } from "./types";

export interface StanceContext {
  subcategory: Subcategory;
  triggers: readonly Trigger[];
  /** Agreed, delivered and nothing more promised: all three were answered yes (practice 000-26). */
  contractGatePassed?: boolean;
}

/** Marks of a customer who was told and presses on. */
export const PRESSURE: readonly Trigger[] = [
  "repeat-contact",
  "chargeback-threat",
  "legal-threat",
  "regulator-threat",
  "public-threat",
  "churn-threat",
];

/** A claim that somebody else used the card goes to the bank and to Legal, never on trust (practice §4 c). */
function isUnauthorisedPayment({ subcategory, triggers }: StanceContext): boolean {
  return subcategory === "unrecognised-charge" || triggers.includes("fraud-suspected");
}

/** Firm only after the contract gate, only under pressure or on an invoice, and never with the vulnerable. */
function mayBeFirm({ subcategory, triggers, contractGatePassed }: StanceContext): boolean {
  if (contractGatePassed !== true || triggers.includes("vulnerable")) return false;
  return subcategory === "invoice-validity" || triggers.some((trigger) => PRESSURE.includes(trigger));
}

/** The stance for a case. Total; `give` is never given here, it is a choice of its own (see `give-in.ts`). */
export function stanceFor(fault: Fault | null, context: StanceContext): Stance {
  switch (fault) {
    case null:
      return "neutral";
    case "ours":
      return "own";
    case "third-party":
      return "third-party";
    case "misunderstanding":
      return mayBeFirm(context) ? "firm" : "explain";
    case "unclear":
      return isUnauthorisedPayment(context) ? "neutral" : "doubt";
  }
}
