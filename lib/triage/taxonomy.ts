/** The words triage may say (design.md §4): 26 kinds of dispute in four families, and `none`. */
import { z } from "../zod";

export const SUBCATEGORIES = {
  billing: [
    "duplicate-charge",
    "wrong-amount",
    "unwanted-renewal",
    "refund-missing",
    "unrecognised-charge",
    "fee",
    "invoice-validity",
    "deposit",
  ],
  product: ["defective", "not-as-described", "damaged", "wrong-item", "digital-fault", "safety"],
  service: [
    "not-delivered",
    "late",
    "poor-work",
    "missed-appointment",
    "outage",
    "cancellation",
    "account-access",
  ],
  communication: ["no-reply", "broken-promise", "rude-staff", "misunderstanding", "privacy"],
  none: ["not-a-dispute"],
} as const;

export type Category = keyof typeof SUBCATEGORIES;
export type Subcategory = (typeof SUBCATEGORIES)[Category][number];

export const CATEGORIES = Object.keys(SUBCATEGORIES) as Category[];
export const ALL_SUBCATEGORIES = Object.values(SUBCATEGORIES).flat() as Subcategory[];

const FAMILIES: ReadonlyMap<string, Category> = new Map(
  CATEGORIES.flatMap((category) => SUBCATEGORIES[category].map((subcategory) => [subcategory, category])),
);

/** The family a subcategory belongs to. */
export const categoryOf = (subcategory: Subcategory): Category => FAMILIES.get(subcategory) ?? "none";

export const Category = z.enum(CATEGORIES as [Category, ...Category[]]);
export const Subcategory = z.enum(ALL_SUBCATEGORIES as [Subcategory, ...Subcategory[]]);

export const Emotion = z.enum(["calm", "frustrated", "angry", "worried", "disappointed", "confused"]);
export type Emotion = z.infer<typeof Emotion>;

export const Trigger = z.enum([
  "chargeback-threat",
  "chargeback-open",
  "legal-threat",
  "regulator-threat",
  "public-threat",
  "churn-threat",
  "repeat-contact",
  "vulnerable",
  "safety",
  "abuse",
  "fraud-suspected",
  "deadline",
]);
export type Trigger = z.infer<typeof Trigger>;

export const Ask = z.enum([
  "refund",
  "replacement",
  "repair",
  "cancel",
  "compensation",
  "explanation",
  "apology",
  "correct-invoice",
  "delivery",
  "call-back",
  "access",
  "none",
]);
export type Ask = z.infer<typeof Ask>;

export const Language = z.enum(["en", "es", "pt"]);
export type Language = z.infer<typeof Language>;
