/** What is kept, row by row, and its indexes by schema version. Version 1, 2026-11-22. */
import { Settlement } from "../resolution/record";
import { Fault, Stage } from "../resolution/types";
import { MessageRole, TicketStatus } from "../ticket-schema";
import { Facts, Reading } from "../triage/reading";
import { Emotion, Language, Subcategory } from "../triage/taxonomy";
import { z } from "../zod";

export const CaseRow = z.object({
  key: z.string(),
  helpdesk: z.string(),
  host: z.string(),
  ticketId: z.string(),
  number: z.string(),
  subject: z.string(),
  requesterName: z.string(),
  /** Salted hash of the customer's address or name: finds earlier cases without keeping the address. "" when unknown. */
  customerKey: z.string(),
  url: z.string(),
  status: TicketStatus,
  /** Roles and times of the newest messages, no text. */
  thread: z.array(z.object({ role: MessageRole, at: z.number() })),
  messageCount: z.number(),
  firstSeenAt: z.number(),
  updatedAt: z.number(),
  reading: Reading.nullable(),
  /** The words shown for the reading: marked quotes with a little around them. */
  excerpt: z.array(z.object({ text: z.string(), marked: z.boolean(), at: z.number() })),
  /** What the agent said instead; wins over every later reading. */
  correction: z.object({
    subcategory: Subcategory.optional(),
    emotion: Emotion.optional(),
    facts: Facts.optional(),
  }),
  kindConfirmed: z.boolean(),
  done: z.array(z.string()),
  skipped: z.array(z.object({ stage: Stage, reason: z.string() })),
  fault: Fault.nullable(),
  remedyId: z.string().nullable(),
  inserted: z.array(z.string()),
  replyLanguage: Language.nullable(),
  /** How the case is settled: what was gathered, decided, agreed, promised. */
  resolution: Settlement.prefault({}),
  /** When the next promise, follow-up, question or action of the case is due; null (and not indexed) when nothing is. */
  nextDueAt: z.number().nullable().default(null),
});
export type CaseRow = z.infer<typeof CaseRow>;

export const NoteRow = z.object({
  id: z.string(),
  caseKey: z.string(),
  text: z.string(),
  updatedAt: z.number(),
});
export type NoteRow = z.infer<typeof NoteRow>;

export const EventRow = z.object({
  id: z.number().optional(),
  caseKey: z.string(),
  at: z.number(),
  kind: z.enum([
    "read",
    "corrected",
    "inserted",
    "copied",
    "insert-failed",
    "step-done",
    "stage-skipped",
    "fault",
    "remedy",
  ]),
  /** A code or an id, put into words when shown; for `stage-skipped` the agent's own reason. */
  label: z.string(),
  stage: Stage.optional(),
});
export type EventRow = z.infer<typeof EventRow>;

export const InsertionRow = z.object({
  id: z.string(),
  caseKey: z.string(),
  scriptId: z.string(),
  at: z.number(),
  /** `waiting`: nobody took it yet · `claimed`: a page is writing it · then what came of it. */
  state: z.enum(["waiting", "claimed", "inserted", "failed"]),
  /** Emptied once the editor was seen to hold it: the casebook keeps which reply, not its words (practice 000-11). */
  text: z.string(),
  problem: z.string(),
});
export type InsertionRow = z.infer<typeof InsertionRow>;

export const MetaRow = z.object({ name: z.string(), value: z.string() });
export type MetaRow = z.infer<typeof MetaRow>;

/** A row that no longer fits its schema: set aside whole, never dropped. */
export interface QuarantineRow {
  id?: number;
  table: string;
  at: number;
  row: unknown;
}

/** Append-only; a later version names changed tables alone (pitfalls P4). */
export const INDEXES = {
  1: {
    cases: "key, customerKey, updatedAt",
    notes: "id, caseKey, updatedAt",
    events: "++id, caseKey, at",
    insertions: "id, caseKey, at",
    meta: "name",
    quarantine: "++id",
  },
  2: {
    cases: "key, customerKey, updatedAt, nextDueAt",
  },
} as const;
