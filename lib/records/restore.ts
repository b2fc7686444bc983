/** How far a restore is, and what it would change. */
import { z } from "../zod";
import { PartCount, PartRefused } from "./backup-parts";

export const RestoreJob = z.object({
  id: z.string(),
  /** By which the backup knows its customers; "" when it does not say. */
  salt: z.string(),
  state: z.enum(["receiving", "applying", "applied", "undoing", "undone"]),
  mode: z.enum(["merge", "replace"]).default("merge"),
  phase: z.enum(["clearing", "writing"]).default("writing"),
  /** The case behind which the next step goes on. */
  after: z.string().default(""),
  done: z.number().default(0),
  total: z.number().default(0),
  /** Cases that an undo left as they were, because somebody had worked on them since. */
  left: z.number().default(0),
  /** Parts that were wanted and are not in place, or not back; each stays as it was. */
  refused: z.array(PartRefused).default([]),
  /** When it came to this state. */
  at: z.number(),
});
export type RestoreJob = z.infer<typeof RestoreJob>;

export const RestoreCounts = z.object({
  /** In the backup. */
  cases: z.number(),
  notes: z.number(),
  /** Not here yet. */
  fresh: z.number(),
  /** Here, too: as old, newer in the backup, older in the backup. */
  same: z.number(),
  newer: z.number(),
  older: z.number(),
  /** Here and not in the backup: a replace would take these away. */
  onlyHere: z.number(),
  /** What the backup holds beside cases. */
  parts: z.array(PartCount),
});
export type RestoreCounts = z.infer<typeof RestoreCounts>;
