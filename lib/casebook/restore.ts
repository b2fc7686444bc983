/**
 * Putting a backup in place: received case by case, checked, counted, then written in steps of which each is whole. A
 * stop in the middle is gone on from at the next start, before anybody reads; what was replaced is kept for an undo.
 */
import { mergeText } from "../records/merge-text";
import { NOTE_LIMIT } from "../records/note";
import { type RestoreCounts, RestoreJob } from "../records/restore";
import { readBundles, writeBundles } from "./bundles";
import type { CasebookDatabase } from "./database";
import { FOLD_BULK_AT, fold, isFoldDue, sweep } from "./lookup/lookup";
import { Bundle, type NoteRow, type ReplacedRow } from "./rows";
import { allOfCase, eraseCases, keepUnreadable } from "./write";

/** Cases written in one transaction. */
const STEP = 100;
const JOB = "restore";

/** The restore that is being received, written, or could be undone; null for none. */
export async function restoreJob(db: CasebookDatabase): Promise<RestoreJob | null> {
  const kept = await db.meta.get(JOB);
  if (!kept) return null;
  const job = RestoreJob.safeParse(JSON.parse(kept.value));
  return job.success ? job.data : null;
}

const setJob = (db: CasebookDatabase, job: RestoreJob): Promise<string> =>
  db.meta.put({ name: JOB, value: JSON.stringify(job) });

const isUnderWay = (job: RestoreJob | null): boolean => job?.state === "applying" || job?.state === "undoing";

/**
 * Begins to receive a backup; one that was only received, and the undo of an older one, are dropped.
 * @returns false while another is being written
 */
export async function beginRestore(
  db: CasebookDatabase,
  id: string,
  salt: string,
  now: number,
): Promise<boolean> {
  return db.transaction("rw", [db.meta, db.staged, db.replaced], async () => {
    if (isUnderWay(await restoreJob(db))) return false;
    await db.staged.clear();
    await db.replaced.clear();
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
export async function countRestore(db: CasebookDatabase, id: string): Promise<RestoreCounts> {
  const counts: RestoreCounts = { cases: 0, notes: 0, fresh: 0, same: 0, newer: 0, older: 0, onlyHere: 0 };
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

const stagedAfter = (db: CasebookDatabase, id: string, after: string) =>
  db.staged.where("[jobId+caseKey]").between([id, after], [id, []], false, true).limit(STEP).toArray();

/** Gives the word: from here on the restore is finished, whatever stops it in between. */
export async function startApplying(
  db: CasebookDatabase,
  id: string,
  mode: RestoreJob["mode"],
  now: number,
): Promise<boolean> {
  return db.transaction("rw", [db.meta, db.staged, db.cases], async () => {
    const job = await restoreJob(db);
    if (job?.id !== id || job.state !== "receiving") return false;
    const total =
      (await db.staged.where("jobId").equals(id).count()) + (mode === "replace" ? await db.cases.count() : 0);
    await adoptSalt(db, job, mode);
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

/** Both texts in one note; in two where one would be too long. */
function mergeNotes(older: NoteRow, newer: NoteRow): NoteRow[] {
  const text = mergeText("", older.text, newer.text);
  if (text.length <= NOTE_LIMIT) return [{ ...newer, text }];
  return [newer, { ...older, id: `${older.id}|${older.updatedAt}` }];
}

/** One case from two sides: the newer case, every note, every event. */
export function mergeBundles(here: Bundle, there: Bundle): Bundle {
  const [older, newer] = here.case.updatedAt <= there.case.updatedAt ? [here, there] : [there, here];
  const notes = new Map(older.notes.map((note) => [note.id, note]));
  for (const note of newer.notes) {
    const other = notes.get(note.id);
    for (const merged of other ? mergeNotes(other, note) : [note]) notes.set(merged.id, merged);
  }
  const events = new Map(
    [...older.events, ...newer.events].map((event) => [`${event.at}|${event.kind}|${event.label}`, event]),
  );
  return {
    case: newer.case,
    notes: [...notes.values()],
    events: [...events.values()].sort((one, other) => one.at - other.at),
  };
}

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
  if (job && !isUnderWay(job)) await sweep(db);
  return job;
}

/** Whether a restore or its undo was stopped in the middle. */
export const isRestoreUnderWay = async (db: CasebookDatabase): Promise<boolean> =>
  isUnderWay(await restoreJob(db));

/** Drops a backup that was received and not wanted, or an undo that is not needed any more. */
export async function dropRestore(db: CasebookDatabase): Promise<void> {
  await db.transaction("rw", [db.meta, db.staged, db.replaced], async () => {
    if (isUnderWay(await restoreJob(db))) return;
    await db.staged.clear();
    await db.replaced.clear();
    await db.meta.delete(JOB);
  });
}
