/** What a backup holds beside cases: named parts, each with a version of its own. */
import { z } from "../zod";

/** Parts are the agent's own work, not cases: what is larger than this is none of ours. */
const PARTS_MOST = 40;

export const PartName = z.string().regex(/^[a-z][a-z-]{0,39}$/);

export const BackupPart = z.object({
  version: z.number().int().min(1),
  /** How many things are in it, for people. */
  items: z.number().int().min(0),
  data: z.unknown(),
});
export type BackupPart = z.infer<typeof BackupPart>;

export const BackupParts = z
  .record(PartName, BackupPart)
  .refine((parts) => Object.keys(parts).length <= PARTS_MOST);
export type BackupParts = z.infer<typeof BackupParts>;

/** A part that could not be put in place, and why: the code of a problem. */
export const PartRefused = z.object({ name: PartName, code: z.string() });
export type PartRefused = z.infer<typeof PartRefused>;

/** A part of a backup beside what is here of it. */
export const PartCount = z.object({
  name: PartName,
  items: z.number(),
  /** How many are here; 0 where there is nothing yet. */
  here: z.number(),
  /** False for a part that this Amends does not know or cannot read: it is left out. */
  readable: z.boolean(),
});
export type PartCount = z.infer<typeof PartCount>;
