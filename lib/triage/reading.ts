/** What triage says of a ticket. */
import { z } from "../zod";
import { Ask, Category, Emotion, Language, Subcategory, Trigger } from "./taxonomy";

/** A stretch of one message: `text` is exactly `messages[message].text.slice(start, end)`. */
export const Quote = z.object({
  message: z.number().int().nonnegative(),
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  text: z.string(),
});
export type Quote = z.infer<typeof Quote>;

/** Words that led to a label, e.g. label `duplicate-charge`, `angry`, `chargeback-threat`, `refund`. */
export const Evidence = Quote.extend({ label: z.string() });
export type Evidence = z.infer<typeof Evidence>;

/** `value` is a plain number; `currency` an ISO 4217 code where a sign or word gives one, else "". */
export const Amount = z.object({ value: z.number(), currency: z.string(), raw: z.string() });
export type Amount = z.infer<typeof Amount>;

export const Facts = z.object({
  amounts: z.array(Amount),
  orders: z.array(z.string()),
  invoices: z.array(z.string()),
  trackings: z.array(z.string()),
  /** As the customer wrote them. */
  dates: z.array(z.string()),
});
export type Facts = z.infer<typeof Facts>;

export const NO_FACTS: Facts = { amounts: [], orders: [], invoices: [], trackings: [], dates: [] };

/** "Yesterday", "hace tres semanas": as the customer wrote it, and the day meant. */
export const RelativeDate = z.object({
  raw: z.string(),
  /** ISO 8601; "" where the time of writing is not known. */
  day: z.string(),
  /** Whether it is that very day, or one near it. */
  exact: z.boolean(),
  /** Whether it lies before the day of writing. */
  gone: z.boolean(),
});
export type RelativeDate = z.infer<typeof RelativeDate>;

/** In words, never per cent: `clear` and `likely` name a kind, `unsure` asks the agent to pick. */
export const Sureness = z.enum(["clear", "likely", "unsure"]);
export type Sureness = z.infer<typeof Sureness>;

export const Guess = z.object({ category: Category, subcategory: Subcategory, confidence: z.number() });
export type Guess = z.infer<typeof Guess>;

export const Reading = z.object({
  language: Language,
  /** BCP 47, e.g. `es-ES`, `es-419`, `pt-BR`, `pt-PT`, `en`. */
  variety: z.string(),
  category: Category,
  subcategory: Subcategory,
  /** 0–1, calibrated; shown as `sureness` only. */
  confidence: z.number(),
  sureness: Sureness,
  /** The next two, best first. */
  alternatives: z.array(Guess),
  emotion: Emotion,
  triggers: z.array(Trigger),
  ask: z.array(Ask),
  facts: Facts,
  /** Cases kept before 2026-11-23 have none. */
  relativeDates: z.array(RelativeDate).optional(),
  evidence: z.array(Evidence),
});
export type Reading = z.infer<typeof Reading>;
