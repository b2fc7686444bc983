/** What each kind of dispute needs gathered, from whom, and what to look out for (domain.md §2). */
import type { Subcategory } from "../../triage/taxonomy";
import type { Department } from "./departments";
import type { ItemId } from "./items";
import type { OurPrevention, TheirPrevention } from "./prevention";

export interface Guide {
  /** In the order in which they help; what a customer can give and what our records hold. */
  items: readonly ItemId[];
  /** Whom to ask, the first one first. */
  departments: readonly Department[];
  /** Reasons to hand it up that hold for this kind whatever else is true. */
  escalate?: readonly ("safety" | "legal" | "fraud" | "privacy" | "contract" | "staff")[];
  /** A talk settles this kind faster than letters. */
  talk?: true;
  ours: readonly OurPrevention[];
  theirs: readonly TheirPrevention[];
}

export const GUIDES: Record<Subcategory, Guide> = {
  "duplicate-charge": {
    items: ["invoice", "order", "amount", "dates", "statement-text", "settled"],
    departments: ["finance", "product"],
    ours: ["check-before-charge"],
    theirs: ["ask-early"],
  },
  "wrong-amount": {
    items: ["invoice", "amount", "quoted-price", "price-list", "terms"],
    departments: ["sales", "finance", "marketing"],
    ours: ["price-one-place", "terms-in-plain-words"],
    theirs: ["save-confirmation"],
  },
  "unwanted-renewal": {
    items: ["amount", "cancel-proof", "cancel-log", "renewal-notice", "usage", "terms"],
    departments: ["finance", "product", "legal"],
    ours: ["remind-before", "easier-to-find"],
    theirs: ["calendar-date", "save-confirmation"],
  },
  "refund-missing": {
    items: ["order", "amount", "refund-reference", "refund-account", "dates"],
    departments: ["finance"],
    ours: ["say-when-money-moves"],
    theirs: ["save-confirmation"],
  },
  "unrecognised-charge": {
    items: ["amount", "dates", "statement-text", "household", "order-match", "device"],
    departments: ["risk", "finance"],
    escalate: ["fraud"],
    ours: ["clear-statement-name"],
    theirs: ["strong-key", "ask-early"],
  },
  fee: {
    items: ["amount", "fee-trigger", "terms", "notice-proof"],
    departments: ["legal", "operations"],
    ours: ["terms-in-plain-words", "remind-before"],
    theirs: ["calendar-date"],
  },
  "invoice-validity": {
    items: ["invoice", "amount", "contract", "acceptance", "promises", "expected"],
    departments: ["sales", "operations", "finance", "legal"],
    escalate: ["contract"],
    talk: true,
    ours: ["scope-in-writing", "promise-in-power"],
    theirs: ["get-it-written"],
  },
  deposit: {
    items: ["order", "amount", "booking-policy", "cancel-time"],
    departments: ["operations"],
    ours: ["terms-in-plain-words"],
    theirs: ["save-confirmation"],
  },
  defective: {
    items: ["order", "symptom", "tried", "photos", "serial", "delivery-day", "batch-known"],
    departments: ["quality", "warehouse"],
    ours: ["test-the-batch"],
    theirs: ["ask-early"],
  },
  "not-as-described": {
    items: ["order", "difference", "photos", "listing", "delivery-day"],
    departments: ["marketing", "quality"],
    ours: ["listing-photos"],
    theirs: ["size-guide"],
  },
  damaged: {
    items: ["order", "box-photos", "photos", "delivery-day", "carrier-note"],
    departments: ["logistics"],
    ours: ["packing"],
    theirs: ["open-at-door"],
  },
  "wrong-item": {
    items: ["order", "what-came", "photos", "pick-log"],
    departments: ["warehouse"],
    ours: ["pick-check"],
    theirs: ["open-at-door"],
  },
  "digital-fault": {
    items: ["version", "screen", "tried", "impact", "incident"],
    departments: ["engineering", "product"],
    ours: ["test-the-batch", "tell-early"],
    theirs: ["ask-early"],
  },
  safety: {
    items: ["order", "symptom", "serial", "photos", "batch-known"],
    departments: ["legal", "quality"],
    escalate: ["safety", "legal"],
    ours: ["test-the-batch"],
    theirs: ["ask-early"],
  },
  "not-delivered": {
    items: ["order", "tracking", "address", "promised-day", "proof-of-delivery"],
    departments: ["logistics"],
    ours: ["tell-early"],
    theirs: ["pickup-point"],
  },
  late: {
    items: ["order", "tracking", "need-by", "promised-day", "delivery-day"],
    departments: ["operations", "logistics"],
    ours: ["tell-early"],
    theirs: ["ask-early"],
  },
  "poor-work": {
    items: ["order", "expected", "photos", "contract", "job-sheet", "acceptance"],
    departments: ["operations", "sales"],
    talk: true,
    ours: ["scope-in-writing"],
    theirs: ["get-it-written"],
  },
  "missed-appointment": {
    items: ["dates", "impact", "slot-log"],
    departments: ["operations"],
    ours: ["tell-early", "hand-over"],
    theirs: ["ask-early"],
  },
  outage: {
    items: ["dates", "impact", "incident", "service-terms"],
    departments: ["engineering", "legal"],
    ours: ["tell-early"],
    theirs: ["ask-early"],
  },
  cancellation: {
    items: ["order", "contract-day", "cancel-proof", "usage", "terms"],
    departments: ["legal", "finance"],
    ours: ["easier-to-find", "terms-in-plain-words"],
    theirs: ["save-confirmation"],
  },
  "account-access": {
    items: ["identity", "screen", "block-reason", "impact"],
    departments: ["risk"],
    ours: ["easier-to-find"],
    theirs: ["strong-key"],
  },
  "no-reply": {
    items: ["dates", "contacts", "open-question", "impact"],
    departments: ["support", "lead"],
    talk: true,
    ours: ["hand-over"],
    theirs: ["ask-early"],
  },
  "broken-promise": {
    items: ["promise-words", "dates", "promise-record", "impact"],
    departments: ["sales", "support"],
    talk: true,
    ours: ["promise-in-power", "hand-over"],
    theirs: ["get-it-written"],
  },
  "rude-staff": {
    items: ["said-words", "dates", "contacts"],
    departments: ["lead"],
    escalate: ["staff"],
    talk: true,
    ours: ["hand-over"],
    theirs: ["ask-early"],
  },
  misunderstanding: {
    items: ["tried", "screen", "findable"],
    departments: ["product"],
    ours: ["easier-to-find"],
    theirs: ["ask-early"],
  },
  privacy: {
    items: ["identity", "data-wanted", "data-record"],
    departments: ["privacy", "legal"],
    escalate: ["privacy"],
    ours: ["terms-in-plain-words"],
    theirs: ["ask-early"],
  },
  "not-a-dispute": {
    items: ["order"],
    departments: ["support"],
    ours: ["easier-to-find"],
    theirs: ["ask-early"],
  },
};
