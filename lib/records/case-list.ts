/** What lists of cases are asked for and show. */
import { Fault, Stage } from "../resolution/types";
import { TICKET_STATUSES } from "../ticket";
import { Emotion, Language, Subcategory } from "../triage/taxonomy";
import { z } from "../zod";

const instant = z.number().nonnegative();

/** More cases than anybody looks through; a pattern names fewer. */
const KEYS_MOST = 5000;

export const CaseFilter = z.object({
  /** Only these, e.g. those a pattern is made of. */
  keys: z.array(z.string().max(1000)).max(KEYS_MOST).optional(),
  text: z.string().max(200).optional(),
  subcategory: Subcategory.optional(),
  open: z.boolean().optional(),
  outcome: z.enum(["kept", "lost", "unknown", "none"]).optional(),
  remedyId: z.string().max(100).optional(),
  host: z.string().max(300).optional(),
  language: Language.optional(),
  emotion: Emotion.optional(),
  /** Only with something open that has a time. */
  due: z.boolean().optional(),
  /** Only with something that was due before this moment. */
  dueBefore: instant.optional(),
  from: instant.optional(),
  until: instant.optional(),
});
export type CaseFilter = z.infer<typeof CaseFilter>;

/** A case as lists show it. */
export const CaseLine = z.object({
  key: z.string(),
  helpdesk: z.string(),
  host: z.string(),
  number: z.string(),
  subject: z.string(),
  requesterName: z.string(),
  url: z.string(),
  subcategory: Subcategory,
  emotion: Emotion,
  fault: Fault.nullable(),
  remedyId: z.string().nullable(),
  open: z.boolean(),
  outcome: z.enum(["kept", "lost", "unknown"]).nullable(),
  amount: z.number().nullable(),
  currency: z.string(),
  hasNote: z.boolean(),
  firstSeenAt: z.number(),
  updatedAt: z.number(),
  nextDueAt: z.number().nullable(),
});
export type CaseLine = z.infer<typeof CaseLine>;

/** Where cases stand: how far we came with them, or what the helpdesk says of the ticket. */
export const BoardBy = z.enum(["stage", "status"]);
export type BoardBy = z.infer<typeof BoardBy>;

/** Cases side by side by where they stand; the newest of them, where there are many. */
export const Board = z.object({
  columns: z.array(z.object({ name: z.union([Stage, z.enum(TICKET_STATUSES)]), lines: z.array(CaseLine) })),
  /** Cases that were looked at, and how many fit in all, where somebody counted. */
  looked: z.number(),
  total: z.number().nullable(),
});
export type Board = z.infer<typeof Board>;

/** Counts only, no judgement (practice 002-14). */
export const ClaimHistory = z.object({
  cases: z.number(),
  open: z.number(),
  firstAt: z.number().nullable(),
  lastAt: z.number().nullable(),
  kinds: z.array(z.object({ subcategory: Subcategory, count: z.number() })),
  remedies: z.array(z.object({ remedyId: z.string(), count: z.number() })),
  outcomes: z.object({ kept: z.number(), lost: z.number(), unknown: z.number() }),
});
export type ClaimHistory = z.infer<typeof ClaimHistory>;

/** The same as views show it: what was done by its name. */
export const ClaimHistoryView = ClaimHistory.extend({
  remedies: z.array(z.object({ remedyId: z.string(), title: z.string(), count: z.number() })),
});
export type ClaimHistoryView = z.infer<typeof ClaimHistoryView>;
