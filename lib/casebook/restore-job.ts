/** The one restore there may be: what of it is written down, and the cases that wait for it. */
import { RestoreJob } from "../records/restore";
import type { CasebookDatabase } from "./database";

/** Cases looked at or written in one go. */
export const STEP = 100;
const JOB = "restore";

/** The restore that is being received, written, or could be undone; null for none. */
export async function restoreJob(db: CasebookDatabase): Promise<RestoreJob | null> {
  const kept = await db.meta.get(JOB);
  if (!kept) return null;
  const job = RestoreJob.safeParse(JSON.parse(kept.value));
  return job.success ? job.data : null;
}

export const setJob = (db: CasebookDatabase, job: RestoreJob): Promise<string> =>
  db.meta.put({ name: JOB, value: JSON.stringify(job) });

export const isUnderWay = (job: RestoreJob | null): boolean =>
  job?.state === "applying" || job?.state === "undoing";

/** The next cases of a backup that was received. */
export const stagedAfter = (db: CasebookDatabase, id: string, after: string) =>
  db.staged.where("[jobId+caseKey]").between([id, after], [id, []], false, true).limit(STEP).toArray();

export const dropJob = (db: CasebookDatabase): Promise<void> => db.meta.delete(JOB);
