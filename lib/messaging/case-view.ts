/** What a view shows of a case: the background's answer to every command. */
import { Fault, RemedyKind, Stage, Stance, StepAction } from "../resolution/types";
import { ReplyOffer } from "../scripts/types";
import { ReplyChannel, Variant } from "../scripts/variants";
import { Person, SnapshotField, TicketStatus } from "../ticket-schema";
import { Reading } from "../triage/reading";
import { Language, Subcategory } from "../triage/taxonomy";
import { z } from "../zod";
import { ApprovalView, SettlementView } from "./settlement-view";

export const StepView = z.object({
  id: z.string(),
  stage: Stage,
  action: StepAction,
  title: z.string(),
  why: z.string(),
  copyText: z.string().optional(),
  /** Whom the question goes to, and by when it should be answered. */
  asks: z.object({ department: z.string(), replyBy: z.number() }).optional(),
  /** The team's own name and address of whom it asks, where the team has said so. */
  askTo: z.string().optional(),
  done: z.boolean(),
  /** Done because the customer has said it already. */
  known: z.boolean().optional(),
});
export type StepView = z.infer<typeof StepView>;

export const RemedyView = z.object({
  id: z.string(),
  kind: RemedyKind,
  title: z.string(),
  note: z.string(),
  chosen: z.boolean(),
  /** First and second of the ranking. */
  place: z.enum(["recommended", "runner-up"]).nullable(),
  /** What the customer gains, beside what it costs us and how long it takes (practice 002-3). */
  gain: z.enum(["high", "fair", "low"]),
  /** A sum in words; "" while it cannot be told. */
  cost: z.string(),
  days: z.number(),
  approval: ApprovalView,
  /** Money back while the bank may give it back, too. */
  payTwice: z.boolean(),
});
export type RemedyView = z.infer<typeof RemedyView>;

export const TimelineKind = z.enum([
  "read", // label: subcategory
  "corrected", // label: subcategory
  "inserted", // label: script title
  "copied", // label: script title
  "insert-failed", // label: script title
  "step-done", // label: step title
  "stage-skipped", // label: reason
  "fault", // label: fault
  "remedy", // label: remedy title
  "customer-message",
  "agent-message",
]);
export type TimelineKind = z.infer<typeof TimelineKind>;

export const TimelineEntry = z.object({
  at: z.number(),
  kind: TimelineKind,
  label: z.string(),
  stage: Stage.optional(),
});
export type TimelineEntry = z.infer<typeof TimelineEntry>;

export const EarlierCase = z.object({
  key: z.string(),
  helpdesk: z.string(),
  number: z.string(),
  subject: z.string(),
  subcategory: z.string(),
  updatedAt: z.number(),
  url: z.string(),
});
export type EarlierCase = z.infer<typeof EarlierCase>;

/** A reply on its way into an editor. `waiting`: its page is being opened. */
export const InsertionView = z.object({
  id: z.string(),
  scriptId: z.string(),
  title: z.string(),
  state: z.enum(["waiting", "inserted", "failed"]),
  at: z.number(),
  /** Kept only until the editor was seen to hold it. */
  text: z.string(),
  problem: z.string(),
  /** Nothing was written: the page does not tell whether the customer would see this box. */
  asks: z.boolean().optional(),
});
export type InsertionView = z.infer<typeof InsertionView>;

/** A stretch of the customer's own words, marked where it led to the kind; `at` makes it unique in its list. */
export const ExcerptPart = z.object({ text: z.string(), marked: z.boolean(), at: z.number() });
export type ExcerptPart = z.infer<typeof ExcerptPart>;

/** This kind of complaint in the last seven days, where that is worth a word (practice 001-5). */
export const WeekView = z.object({
  subcategory: Subcategory,
  count: z.number(),
  place: z.number(),
  usual: z.object({ low: z.number(), high: z.number() }).nullable(),
  weeks: z.array(z.number()),
});
export type WeekView = z.infer<typeof WeekView>;

export const CaseView = z.object({
  key: z.string(),
  helpdesk: z.string(),
  helpdeskName: z.string(),
  number: z.string(),
  subject: z.string(),
  requester: Person,
  url: z.string(),
  status: TicketStatus,
  page: z.enum(["thread", "reply"]),
  partial: z.boolean(),
  found: z.array(SnapshotField),
  /** Those of `found` that rest on a guess. */
  guessed: z.array(SnapshotField).optional(),
  messageCount: z.number(),

  /** Null while the page has not shown any customer text yet. */
  reading: Reading.nullable(),
  /** Corrected by the agent, or agreed with. */
  /** The words that led to the kind, with a little around them. */
  excerpt: z.array(ExcerptPart),
  kindConfirmed: z.boolean(),
  corrected: z.boolean(),

  stage: Stage,
  steps: z.array(StepView),
  next: StepView,
  fault: Fault.nullable(),
  stance: Stance,
  remedies: z.array(RemedyView),

  replyLanguage: Language,
  replyVariant: Variant,
  replyChannel: ReplyChannel,
  replies: z.array(ReplyOffer),
  replyCount: z.number(),
  insertion: InsertionView.nullable(),

  settlement: SettlementView,

  note: z.object({ text: z.string(), updatedAt: z.number().nullable() }),
  week: WeekView.nullable(),
  /** Heated cases of today where they are many and the agent wants to be told (practice 002-13). */
  hot: z.number().nullable(),
  timeline: z.array(TimelineEntry),
  earlier: z.array(EarlierCase),
  /** Anything but `ok`: the casebook can't be written to; reading and replies still work, notes do not. */
  storage: z.enum(["ok", "unavailable", "full", "newer", "busy"]),
});
export type CaseView = z.infer<typeof CaseView>;
