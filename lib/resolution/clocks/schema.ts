/** The shape of a clock: one deadline rule with its source, its date of check and how sure it is. */
import { Localized } from "../../i18n/localized";
import { Category, Subcategory, Trigger } from "../../triage/taxonomy";
import { z } from "../../zod";
import { KNOWN_COUNTRIES } from "../calendar/zones";
import { Day } from "../record/basics";
import { CardNetwork, PaymentMethod, SalesChannel, StartEvent } from "../record/transaction";

/** Trades with rules of their own; a team names its own once. */
export const Sector = z.enum(["shop", "finance", "utility"]);
export type Sector = z.infer<typeof Sector>;

/** Strict, all three: a condition with a slip in its name would silently hold for everybody. */
export const ClockSpan = z.strictObject({
  value: z.number().int().positive(),
  unit: z.enum(["day", "working-day", "week", "month", "year"]),
});

/** When a rule applies: every condition that is named must hold. */
export const ClockScope = z.strictObject({
  /** ISO codes, or `EU` for every member state. */
  countries: z
    .array(z.enum(["EU", ...KNOWN_COUNTRIES]))
    .min(1)
    .optional(),
  /** Member states with a rule of their own in place of this one. */
  except: z.array(z.enum(KNOWN_COUNTRIES)).min(1).optional(),
  regions: z.array(z.string()).min(1).optional(),
  methods: z.array(PaymentMethod).min(1).optional(),
  networks: z.array(CardNetwork).min(1).optional(),
  channels: z.array(SalesChannel).min(1).optional(),
  categories: z.array(Category).min(1).optional(),
  subcategories: z.array(Subcategory).min(1).optional(),
  triggers: z.array(Trigger).min(1).optional(),
  sectors: z.array(Sector).min(1).optional(),
  /** Only while a bank dispute is open, or only while none is. */
  chargeback: z.enum(["open", "none"]).optional(),
});
export type ClockScope = z.infer<typeof ClockScope>;

export const Clock = z.strictObject({
  id: z.string().regex(/^[a-z0-9.-]+$/),
  title: Localized,
  /** Whose clock it is: our deadline, or the customer's or the bank's window. */
  whose: z.enum(["us", "customer", "bank"]),
  within: ClockSpan,
  from: StartEvent,
  scope: ClockScope,
  /** Where it was read. */
  source: z.string().min(3),
  checkedOn: Day,
  /** `official`: the law's or network's own page · `agreed`: two or more others agree · `uncertain`: one source, or they differ. */
  certainty: z.enum(["official", "agreed", "uncertain"]),
  note: Localized.optional(),
});
export type Clock = z.infer<typeof Clock>;
