/** What lists of cases are asked for and show. */
import { Fault } from "../resolution/types";
import { Emotion, Subcategory } from "../triage/taxonomy";
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
  /** Only with something open that has a time. */
  due: z.boolean().optional(),
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
