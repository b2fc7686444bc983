/** What the casebook holds, for the page that says what is kept and where. */
import { z } from "../zod";
import { ImportProgress } from "./imported-ticket";
import { RestoreJob } from "./restore";

export const DataStatus = z.object({
  cases: z.number(),
  notes: z.number(),
  events: z.number(),
  /** Rows that could not be read and were set aside. */
  setAside: z.number(),
  /** Bytes on the disk, as the browser estimates them; null where it does not say. */
  bytes: z.number().nullable(),
  lastBackupAt: z.number().nullable(),
  /** Cases changed since then, or all. */
  changedSince: z.number(),
  /** It is time to make a backup: said quietly. */
  backupDue: z.boolean(),
  /** A newer Amends made the casebook: it is read, not written. */
  readOnly: z.boolean(),
  restore: RestoreJob.nullable(),
  imports: z.array(ImportProgress),
});
export type DataStatus = z.infer<typeof DataStatus>;

export const SetAside = z.object({ table: z.string(), at: z.number(), json: z.string() });
export type SetAside = z.infer<typeof SetAside>;
