/** The steps of a restore and of its undo: each is one transaction with the note how far it came. */
import type { RestoreJob } from "../records/restore";
import { readBundles, writeBundles } from "./bundles";
import type { CasebookDatabase } from "./database";
import { FOLD_BULK_AT, fold, isFoldDue, sweep } from "./lookup/fold";
import { mergeBundles } from "./merge-bundles";
import { isPackDue, PACK_BULK_AT, pack } from "./patterns/pulses";
import { isUnderWay, restoreJob, STEP, setJob, stagedAfter } from "./restore-job";
import type { Bundle, ReplacedRow } from "./rows";
import { allOfCase, eraseCases, keepUnreadable } from "./write";

const everything = (db: CasebookDatabase) => [...allOfCase(db), db.meta, db.staged, db.replaced];

async function standing(db: CasebookDatabase, keys: string[]): Promise<Map<string, Bundle>> {
  return new Map((await readBundles(db, keys)).map((bundle) => [bundle.case.key, bundle]));
}

/** Keeps what stands under some keys, once: a step that runs again finds what it wrote itself. */
async function keepReplaced(db: CasebookDatabase, rows: ReplacedRow[]): Promise<void> {
  const known = await db.replaced.bulkGet(
    rows.map(({ jobId, caseKey }): [string, string] => [jobId, caseKey]),
  );
  await db.replaced.bulkPut(
    rows.map((row, index) => {
      const before = known[index];
      return before ? { ...before, wroteAt: row.wroteAt } : row;
    }),
  );
}

/** Replace begins with taking away what is here. */
async function clearStep(db: CasebookDatabase, job: RestoreJob, now: number): Promise<RestoreJob> {
  const keys = await db.cases.where("key").above(job.after).limit(STEP).primaryKeys();
  await keepUnreadable(db, keys, now);
  const here = await standing(db, keys);
  await keepReplaced(
    db,
    keys.map((caseKey) => ({ jobId: job.id, caseKey, bundle: here.get(caseKey) ?? null, wroteAt: null })),
  );
  await eraseCases(db, keys);
  const last = keys.length < STEP;
  return {
    ...job,
    done: job.done + keys.length,
    phase: last ? "writing" : "clearing",
    after: last ? "" : (keys.at(-1) ?? ""),
  };
}

async function writeStep(db: CasebookDatabase, job: RestoreJob, now: number): Promise<RestoreJob> {
  const rows = await stagedAfter(db, job.id, job.after);
  const here = await standing(
    db,
    rows.map(({ caseKey }) => caseKey),
  );
  const bundles = rows.map(({ caseKey, bundle }) => {
    const kept = here.get(caseKey);
    return job.mode === "merge" && kept ? mergeBundles(kept, bundle) : bundle;
  });
  await keepReplaced(
    db,
    bundles.map((bundle) => ({
      jobId: job.id,
      caseKey: bundle.case.key,
      bundle: here.get(bundle.case.key) ?? null,
      wroteAt: bundle.case.updatedAt,
    })),
  );
  await keepUnreadable(
    db,
    rows.map(({ caseKey }) => caseKey),
    now,
  );
  await writeBundles(db, bundles);
  const done = job.done + rows.length;
  if (rows.length === STEP) return { ...job, done, after: rows.at(-1)?.caseKey ?? "" };
  await db.staged.clear();
  return { ...job, done, state: "applied", at: now };
}

/** Puts back what was replaced, except where the case was worked on since: that work stays. */
async function undoStep(db: CasebookDatabase, job: RestoreJob, now: number): Promise<RestoreJob> {
  const rows = await db.replaced
    .where("[jobId+caseKey]")
    .between([job.id, job.after], [job.id, []], false, true)
    .limit(STEP)
    .toArray();
  const here = new Map(
    (await db.cases.bulkGet(rows.map(({ caseKey }) => caseKey))).flatMap((row) =>
      row ? [[row.key, row]] : [],
    ),
  );
  const untouched = rows.filter(({ caseKey, wroteAt }) => {
    const row = here.get(caseKey);
    return row ? row.updatedAt === wroteAt : true;
  });
  await eraseCases(
    db,
    untouched.flatMap(({ caseKey, bundle }) => (bundle ? [] : [caseKey])),
  );
  await writeBundles(
    db,
    untouched.flatMap(({ bundle }) => (bundle ? [bundle] : [])),
  );
  const next = { ...job, done: job.done + rows.length, left: job.left + rows.length - untouched.length };
  if (rows.length === STEP) return { ...next, after: rows.at(-1)?.caseKey ?? "" };
  await db.replaced.clear();
  return { ...next, state: "undone", at: now };
}

/** Does the next step of whatever is under way, whole or not at all. @returns the job, null for nothing to do */
export async function restoreStep(db: CasebookDatabase, now: number): Promise<RestoreJob | null> {
  const job = await db.transaction("rw", everything(db), async () => {
    const standingJob = await restoreJob(db);
    if (!standingJob || !isUnderWay(standingJob)) return null;
    const next =
      standingJob.state === "undoing"
        ? await undoStep(db, standingJob, now)
        : standingJob.phase === "clearing"
          ? await clearStep(db, standingJob, now)
          : await writeStep(db, standingJob, now);
    await setJob(db, next);
    return next;
  });
  if (await isFoldDue(db, FOLD_BULK_AT)) await fold(db);
  if (await isPackDue(db, PACK_BULK_AT)) await pack(db);
  if (job && !isUnderWay(job)) {
    await sweep(db);
    await pack(db);
  }
  return job;
}
