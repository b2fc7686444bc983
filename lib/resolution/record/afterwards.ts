/** What comes after: promises, follow-ups, bank disputes, reminders, and how it ended. */
import { z } from "../../zod";
import { Stage } from "../types";
import { Day, Id, Instant, Line, Prose } from "./basics";

/** `withdrawn`: the reply in which it stood never went out. */
export const PromiseState = z.enum(["open", "kept", "missed", "withdrawn"]);

/** A date given to the customer (practice 001-23). */
export const PromiseMade = z.object({
  id: Id,
  /** What was promised, in a line. */
  what: Line,
  madeAt: Instant,
  dueAt: Instant,
  state: PromiseState.default("open"),
  settledAt: Instant.nullable().default(null),
  /** The reply in which it was made; "" when made by phone or typed in. */
  scriptId: z.string().max(100).default(""),
});
export type PromiseMade = z.infer<typeof PromiseMade>;

export const FollowUpResult = z.enum(["satisfied", "not-satisfied", "no-answer"]);
export type FollowUpResult = z.infer<typeof FollowUpResult>;

/** A day to look again whether the remedy worked (practice 001-20). */
export const FollowUp = z.object({
  id: Id,
  remedyId: z.string().max(100),
  madeAt: Instant,
  dueAt: Instant,
  result: FollowUpResult.nullable().default(null),
  settledAt: Instant.nullable().default(null),
  snoozes: z.number().int().min(0).default(0),
});
export type FollowUp = z.infer<typeof FollowUp>;

export const ChargebackState = z.enum(["none", "open", "won", "lost", "accepted"]);
export type ChargebackState = z.infer<typeof ChargebackState>;

export const Chargeback = z.object({
  state: ChargebackState.default("none"),
  /** The last day to answer, as the processor's dashboard shows it; wins over any rule of the network. */
  answerBy: Day.nullable().default(null),
});
export type Chargeback = z.infer<typeof Chargeback>;

/** Reminders for an unpaid invoice; `disputed` pauses them on the disputed part (practice 000-30). */
export const Dunning = z.object({
  invoice: Line.default(""),
  dueDay: Day.nullable().default(null),
  disputed: z.boolean().default(false),
  pausedAt: Instant.nullable().default(null),
});
export type Dunning = z.infer<typeof Dunning>;

/** A confusion passed on to whoever can make it clearer (practice 002-9). */
export const Improvement = z.object({ id: Id, what: Line, at: Instant });
export type Improvement = z.infer<typeof Improvement>;

export const RootCause = z.enum([
  "human-slip",
  "process-gap",
  "system-fault",
  "product-fault",
  "supplier",
  "unclear-text",
  "promise-too-far",
  "outside",
  "unknown",
]);
export type RootCause = z.infer<typeof RootCause>;

export const OutcomeKind = z.enum(["kept", "lost", "unknown"]);
export type OutcomeKind = z.infer<typeof OutcomeKind>;

/** How it ended; open while `closedAt` is null. */
export const Outcome = z.object({
  closedAt: Instant.nullable().default(null),
  kind: OutcomeKind.nullable().default(null),
  /** 1–5 as the customer said, or null. */
  satisfaction: z.number().int().min(1).max(5).nullable().default(null),
  cause: RootCause.nullable().default(null),
  /** What failed, then why, then why that; at most three answers. */
  whys: z.array(Line).max(3).default([]),
  ourPrevention: Line.default(""),
  theirPrevention: Line.default(""),
  lesson: Prose.default(""),
});
export type Outcome = z.infer<typeof Outcome>;

/** The customer came back unhappy: from where the case went on, and why. */
export const Reopening = z.object({ at: Instant, stage: Stage, why: Line.default("") });
export type Reopening = z.infer<typeof Reopening>;
