/** The named parts of a restore: received, waiting to be put in place, and what stood there, for its undo. */
import { BackupParts, type PartRefused } from "../records/backup-parts";
import { z } from "../zod";
import { restoreJob, setJob } from "./restore-job";
import type { CasebookDatabase } from "./tables";

const STAGED = "restore-parts";
const REPLACED = "replaced-parts";

const Staged = z.object({ jobId: z.string(), parts: BackupParts });
/** What stood before and what the restore put there, by name of the part; null for nothing. */
const Replaced = z.object({
  jobId: z.string(),
  before: z.record(z.string(), z.unknown()),
  wrote: z.record(z.string(), z.unknown()).nullable(),
});
export type Replaced = z.infer<typeof Replaced>;

async function rowOf<T>(db: CasebookDatabase, name: string, schema: z.ZodType<T>): Promise<T | null> {
  const kept = await db.meta.get(name);
  if (!kept) return null;
  const row = schema.safeParse(JSON.parse(kept.value));
  return row.success ? row.data : null;
}
const put = (db: CasebookDatabase, name: string, row: object): Promise<string> =>
  db.meta.put({ name, value: JSON.stringify(row) });

/** Keeps what a backup brought beside its cases until the agent gives the word. Call within the job's transaction. */
export const stageParts = (db: CasebookDatabase, jobId: string, parts: BackupParts): Promise<string> =>
  put(db, STAGED, { jobId, parts });

/** The parts that wait, under their names; none where this is not their restore. */
export async function stagedParts(db: CasebookDatabase, jobId: string): Promise<BackupParts> {
  const staged = await rowOf(db, STAGED, Staged);
  return staged?.jobId === jobId ? staged.parts : {};
}

/** Leaves those parts that were chosen. */
export async function chooseParts(
  db: CasebookDatabase,
  jobId: string,
  names: readonly string[],
): Promise<void> {
  const parts = Object.entries(await stagedParts(db, jobId)).filter(([name]) => names.includes(name));
  if (parts.length > 0) await stageParts(db, jobId, Object.fromEntries(parts));
  else await db.meta.delete(STAGED);
}

/** Whether parts wait to be put in place or taken back, and everything that is needed for it. */
export async function partsToDo(db: CasebookDatabase) {
  const job = await restoreJob(db);
  const replaced = await rowOf(db, REPLACED, Replaced);
  if (job?.state === "undoing" && replaced) return { kind: "back" as const, replaced };
  if (job?.state !== "applying") return null;
  const parts = await stagedParts(db, job.id);
  if (Object.keys(parts).length === 0) return null;
  return { kind: "put" as const, jobId: job.id, mode: job.mode, parts, replaced };
}

export const keepReplacedParts = (db: CasebookDatabase, replaced: Replaced): Promise<string> =>
  put(db, REPLACED, replaced);

/** The job says from now on which parts were refused. Call within a transaction over `meta`. */
async function tellRefused(db: CasebookDatabase, refused: readonly PartRefused[]): Promise<void> {
  const job = await restoreJob(db);
  if (job) await setJob(db, { ...job, refused: [...refused] });
}

/** The parts are in place: what was put there is noted, so that later work on it is seen. */
export const partsWritten = (
  db: CasebookDatabase,
  replaced: Replaced,
  refused: readonly PartRefused[],
): Promise<void> =>
  db.transaction("rw", db.meta, async () => {
    await put(db, REPLACED, replaced);
    await db.meta.delete(STAGED);
    await tellRefused(db, refused);
  });

/** The parts are back as they were before. */
export const partsPutBack = (db: CasebookDatabase, refused: readonly PartRefused[]): Promise<void> =>
  db.transaction("rw", db.meta, async () => {
    await db.meta.delete(REPLACED);
    await tellRefused(db, refused);
  });

/** Nothing waits and nothing can be undone any more. */
export const dropParts = (db: CasebookDatabase): Promise<void> => db.meta.bulkDelete([STAGED, REPLACED]);

/** A copy without anything that says, by `caseKey`, that it comes from one of these cases. */
function without(value: unknown, keys: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) {
    return value.filter((one) => !keys.has(String(one?.caseKey))).map((one) => without(one, keys));
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, without(part, keys)]));
}

/** Forgets what erased cases left in parts that wait or could be put back. */
export async function eraseInParts(db: CasebookDatabase, keys: ReadonlySet<string>): Promise<void> {
  for (const name of [STAGED, REPLACED]) {
    const kept = await db.meta.get(name);
    if (kept) await put(db, name, without(JSON.parse(kept.value), keys) as object);
  }
}
