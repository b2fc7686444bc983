/**
 * Putting a backup in place: received case by case, checked, counted, then written in steps of which each is whole
 * (`restore-steps.ts`). A stop in the middle is gone on from at the next start, before anybody reads; what was replaced
 * is kept for an undo.
 */
import type { BackupParts } from "../records/backup-parts";
import { type RestoreCounts, RestoreJob } from "../records/restore";
import type { CasebookDatabase } from "./database";
import { dropJob, isUnderWay, restoreJob, STEP, setJob, stagedAfter } from "./restore-job";
import { chooseParts, dropParts, stageParts } from "./restore-parts";
import { Bundle } from "./rows";

/**
 * Begins to receive a backup; one that was only received, and the undo of an older one, are dropped.
 * @returns false while another is being written
 */
export async function beginRestore(
  db: CasebookDatabase,
  id: string,
  salt: string,
  now: number,
  parts: BackupParts = {},
): Promise<boolean> {
  return db.transaction("rw", [db.meta, db.staged, db.replaced], async () => {
    if (isUnderWay(await restoreJob(db))) return false;
    await db.staged.clear();
    await db.replaced.clear();
    await dropParts(db);
    if (Object.keys(parts).length > 0) await stageParts(db, id, parts);
    await setJob(db, RestoreJob.parse({ id, salt, state: "receiving", at: now }));
    return true;
  });
}

/** Takes in cases of a backup. @returns false where this restore is not being received (any more) */
export async function receive(
  db: CasebookDatabase,
  id: string,
  bundles: readonly Bundle[],
): Promise<boolean> {
  return db.transaction("rw", [db.meta, db.staged], async () => {
    const job = await restoreJob(db);
    if (job?.id !== id || job.state !== "receiving") return false;
    await db.staged.bulkPut(
      bundles.map((bundle) => ({ jobId: id, caseKey: bundle.case.key, bundle: Bundle.parse(bundle) })),
    );
    return true;
  });
}

/** What the backup would change, counted case by case. */
export async function countRestore(db: CasebookDatabase, id: string): Promise<Omit<RestoreCounts, "parts">> {
  const counts = { cases: 0, notes: 0, fresh: 0, same: 0, newer: 0, older: 0, onlyHere: 0 };
  let here = 0;
  await db.staged
    .where("jobId")
    .equals(id)
    .each(({ bundle }) => {
      counts.cases++;
      counts.notes += bundle.notes.length;
    });
  for (let after = ""; ; ) {
    const rows = await stagedAfter(db, id, after);
    const standing = await db.cases.bulkGet(rows.map(({ caseKey }) => caseKey));
    rows.forEach(({ bundle }, index) => {
      const kept = standing[index];
      if (!kept) counts.fresh++;
      else {
        here++;
        if (kept.updatedAt === bundle.case.updatedAt) counts.same++;
        else if (kept.updatedAt < bundle.case.updatedAt) counts.newer++;
        else counts.older++;
      }
    });
    const last = rows.at(-1);
    if (!last || rows.length < STEP) break;
    after = last.caseKey;
  }
  counts.onlyHere = (await db.cases.count()) - here;
  return counts;
}

/**
 * Gives the word: from here on the restore is finished, whatever stops it in between.
 * @param parts names of the parts that are put in place beside the cases
 */
export async function startApplying(
  db: CasebookDatabase,
  id: string,
  mode: RestoreJob["mode"],
  now: number,
  parts: readonly string[] = [],
): Promise<boolean> {
  return db.transaction("rw", [db.meta, db.staged, db.cases], async () => {
    const job = await restoreJob(db);
    if (job?.id !== id || job.state !== "receiving") return false;
    const total =
      (await db.staged.where("jobId").equals(id).count()) + (mode === "replace" ? await db.cases.count() : 0);
    await adoptSalt(db, job, mode);
    await chooseParts(db, id, parts);
    await setJob(db, {
      ...job,
      mode,
      state: "applying",
      phase: mode === "replace" ? "clearing" : "writing",
      after: "",
      done: 0,
      total,
      at: now,
    });
    return true;
  });
}

/**
 * The salt by which customers are known again. A backup's own is taken over where nothing else is here; else both
 * are kept, and customers of the backup are known under either (`customer-key.ts`).
 */
async function adoptSalt(db: CasebookDatabase, job: RestoreJob, mode: RestoreJob["mode"]): Promise<void> {
  if (!job.salt) return;
  const own = (await db.meta.get("customer-salt"))?.value;
  if (own === job.salt) return;
  const takeOver = !own || mode === "replace" || (await db.cases.count()) === 0;
  const other = takeOver ? own : job.salt;
  if (takeOver) await db.meta.put({ name: "customer-salt", value: job.salt });
  if (other) {
    const former = new Set((await db.meta.get("former-salts"))?.value.split(" ").filter(Boolean));
    former.add(other);
    former.delete(takeOver ? job.salt : (own ?? ""));
    await db.meta.put({ name: "former-salts", value: [...former].join(" ") });
  }
}

/** Starts to undo the last restore. @returns false where there is none to undo */
export async function startUndo(db: CasebookDatabase, now: number): Promise<boolean> {
  return db.transaction("rw", [db.meta, db.replaced], async () => {
    const job = await restoreJob(db);
    if (job?.state !== "applied") return false;
    const total = await db.replaced.where("jobId").equals(job.id).count();
    await setJob(db, { ...job, state: "undoing", after: "", done: 0, total, at: now });
    return true;
  });
}

/** Drops a backup that was received and not wanted, or an undo that is not needed any more. */
export async function dropRestore(db: CasebookDatabase): Promise<void> {
  await db.transaction("rw", [db.meta, db.staged, db.replaced], async () => {
    if (isUnderWay(await restoreJob(db))) return;
    await db.staged.clear();
    await db.replaced.clear();
    await dropParts(db);
    await dropJob(db);
  });
}
