/** An old ticket out of a file, as the agent's mapping of columns makes it. */
import { TICKET_STATUSES } from "../ticket";
import { z } from "../zod";

/** More of a text than triage reads is not carried around. */
export const IMPORTED_TEXT = 20_000;

export const ImportedTicket = z.object({
  id: z.string().min(1).max(200),
  number: z.string().max(200).default(""),
  subject: z.string().max(1000).default(""),
  /** What the customer wrote. */
  text: z.string().max(IMPORTED_TEXT).default(""),
  /** What was answered, where the file has it. */
  reply: z.string().max(IMPORTED_TEXT).default(""),
  name: z.string().max(300).default(""),
  email: z.string().max(300).default(""),
  status: z.enum(TICKET_STATUSES).default("unknown"),
  url: z.string().max(2000).default(""),
  at: z.number().int().nonnegative().nullable().default(null),
  repliedAt: z.number().int().nonnegative().nullable().default(null),
  closedAt: z.number().int().nonnegative().nullable().default(null),
});
export type ImportedTicket = z.infer<typeof ImportedTicket>;

export const IMPORT_STATES = ["running", "paused", "done", "cancelled"] as const;

/** How far an import has come, for views. */
export const ImportProgress = z.object({
  id: z.string(),
  file: z.string(),
  fingerprint: z.string(),
  rowsDone: z.number(),
  added: z.number(),
  known: z.number(),
  refused: z.number(),
  state: z.enum(IMPORT_STATES),
  startedAt: z.number(),
  updatedAt: z.number(),
});
export type ImportProgress = z.infer<typeof ImportProgress>;

/** Some rows of a file on their way into the casebook. */
export interface ImportDelivery {
  /** Of the import. */
  id: string;
  /** The row of the file that it begins at, and how many rows it stands for, refused ones among them. */
  from: number;
  rows: number;
  source: string;
  tickets: ImportedTicket[];
}
