/** What is kept, row by row, as the newest version has it; indexes by version are in `migrations`. */
import { NOTE_LIMIT, NoteFields } from "../records/note";
import { CaseTimes } from "../records/times";
import { Settlement } from "../resolution/record";
import { Fault, Stage, Stance } from "../resolution/types";
import { Said } from "../scripts/types";
import { ReplyChannel, Variant } from "../scripts/variants";
import { MessageRole, TicketStatus } from "../ticket-schema";
import { Facts, Reading } from "../triage/reading";
import { Emotion, type Language, Subcategory } from "../triage/taxonomy";
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
  /** Register, channel and what we said before, as last read from a page that showed the thread. */
  voice: z.object({ variant: Variant, channel: ReplyChannel, said: Said }).nullable().default(null),
  /** What the agent chose instead; null follows what was read. */
  replyVariant: Variant.nullable().default(null),
  replyChannel: ReplyChannel.nullable().default(null),
  /** How the case is settled: what was gathered, decided, agreed, promised. */
  resolution: Settlement.prefault({}),
  /** When the next promise, follow-up, question or action of the case is due; null (and not indexed) when nothing is. */
  nextDueAt: z.number().nullable().default(null),
  times: CaseTimes.prefault({}),
  /** Words of the customer that may name a theme (`lib/patterns/terms.ts`); null where nobody looked for them yet. */
  terms: z.array(z.string().max(80)).max(40).nullable().default(null),
  /** `imported`: read from a file of old tickets, never seen on a page yet. */
  origin: z.enum(["seen", "imported"]).default("seen"),
});
export type CaseRow = z.infer<typeof CaseRow>;

/** The note box has the id of its case; every other note one of its own. */
export const NoteRow = z.object({
  id: z.string(),
  caseKey: z.string(),
  text: z.string().max(NOTE_LIMIT),
  updatedAt: z.number(),
  fields: NoteFields.default({ kind: "free" }),
  /** When it happened, where that is not when it was written. */
  at: z.number().nullable().default(null),
  /** The window that saved it last, while nobody else's words are in it. */
  by: z.string().optional(),
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
  stance: Stance.optional(),
  /** The words of a reply that went in, where the agent had that switched on (practice 000-11). */
  text: z.string().optional(),
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

/** A case in short, in the tables' own order: lists, search and similar cases read these and no whole case. */
export interface CardRow {
  /** Newest first: minus the time the case began, made unique (`card-id.ts`). */
  id: number;
  caseKey: string;
  helpdesk: string;
  host: string;
  number: string;
  subject: string;
  requesterName: string;
  customerKey: string;
  url: string;
  subcategory: Subcategory;
  emotion: Emotion;
  language: Language;
  fault: Fault | null;
  remedyId: string | null;
  open: boolean;
  outcome: "kept" | "lost" | "unknown" | null;
  amount: number | null;
  currency: string;
  ask: string[];
  triggers: string[];
  hasNote: boolean;
  firstSeenAt: number;
  updatedAt: number;
  closedAt: number | null;
  nextDueAt: number | null;
  /** Folded words for search. */
  words: string[];
}

/** Something open with a time: drawn from its case and written with it, never by itself. */
export interface DueRow {
  /** `caseKey|kind|itemId`. */
  id: string;
  caseKey: string;
  kind: "promise" | "follow-up" | "question" | "action";
  itemId: string;
  due: number;
  state: "open";
  createdAt: number;
}

/** How far an import of old tickets has come. */
export const ImportRow = z.object({
  id: z.string(),
  file: z.string(),
  /** Tells the same file again, so that an import can go on where it stopped. */
  fingerprint: z.string(),
  rowsDone: z.number(),
  added: z.number(),
  known: z.number(),
  refused: z.number(),
  state: z.enum(["running", "paused", "done", "cancelled"]),
  startedAt: z.number(),
  updatedAt: z.number(),
});
export type ImportRow = z.infer<typeof ImportRow>;

/** All that is kept of one case: what a backup holds, a restore writes, and its undo puts back. */
export const Bundle = z.object({ case: CaseRow, notes: z.array(NoteRow), events: z.array(EventRow) });
export type Bundle = z.infer<typeof Bundle>;

/** A case of a backup that waits for the agent's word. */
export interface StagedRow {
  jobId: string;
  caseKey: string;
  bundle: Bundle;
}

/** What stood where a restore wrote; null where nothing did. */
export interface ReplacedRow {
  jobId: string;
  caseKey: string;
  bundle: Bundle | null;
  /** `updatedAt` of what the restore wrote, so that later work on it is seen; null where it deleted. */
  wroteAt: number | null;
}
