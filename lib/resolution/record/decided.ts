/** What was decided and agreed, with its reasons. */
import { z } from "../../zod";
import { Fault, Stance } from "../types";
import { Id, Instant, Line, Money, Prose } from "./basics";

/** What both sides want; for the agent's eyes only (practice 000-16). */
export const Limits = z.object({
  /** What the customer asks for, in money where they name it. */
  ask: Money.nullable().default(null),
  /** The least they would take, where they let it be known. */
  minimum: Line.default(""),
});
export type Limits = z.infer<typeof Limits>;

export const GiveInFacts = z.object({
  /** What the customer is worth to us in a year or over the whole relation, as the team counts it. */
  customerValue: Money.nullable().default(null),
  grounded: z.boolean().default(true),
  failedPersuasions: z.number().int().min(0).max(99).default(0),
});
export type GiveInFacts = z.infer<typeof GiveInFacts>;

export const Decision = z.object({
  id: Id,
  at: Instant,
  remedyId: z.string().max(100),
  /** For `common.other`: the remedy in the agent's words. */
  wording: Line.default(""),
  fault: Fault.nullable(),
  stance: Stance,
  amount: Money.nullable().default(null),
  reason: Prose.default(""),
  approver: Line.default(""),
  /** The team value it follows, in the team's words; "" for none. */
  value: Line.default(""),
  /** True where nothing was owed: recorded as goodwill, terms unchanged. */
  goodwill: z.boolean().default(false),
  rejected: z.array(z.object({ remedyId: z.string().max(100), reason: Line.default("") })).default([]),
});
export type Decision = z.infer<typeof Decision>;

export const ActionStatus = z.enum(["open", "done", "dropped"]);
export type ActionStatus = z.infer<typeof ActionStatus>;

/** Something that somebody does by a day; agreed with the customer or needed for it. */
export const AgreedAction = z.object({
  id: Id,
  what: Line,
  owner: Line.default(""),
  dueAt: Instant.nullable().default(null),
  status: ActionStatus.default("open"),
  doneAt: Instant.nullable().default(null),
  /** False: ours alone, kept out of any recap for the customer. */
  shared: z.boolean().default(true),
});
export type AgreedAction = z.infer<typeof AgreedAction>;

/** The small extra after the fix (practice 000-36). */
export const Extra = z.object({ what: Line, cost: Money.nullable().default(null), at: Instant });
export type Extra = z.infer<typeof Extra>;
