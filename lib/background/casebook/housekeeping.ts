/** What is done at every start of the worker: finish what was stopped, then tidy up, a little at a time. */
import { backfillStep } from "../../casebook/backfill";
import { withCasebook } from "../../casebook/database";
import { eraseOverdue, forgetWords } from "../../casebook/erase";
import { pruneInsertions } from "../../casebook/insertions";
import { FOLD_AT, fold, isFoldDue, rebuildLookup, sweep } from "../../casebook/lookup/fold";
import { isPackDue, pack } from "../../casebook/patterns/pulses";
import { now } from "../../clock";
import { getSettings } from "../../settings/store";
import { finishRestore } from "./finish-restore";

const DAY = 86_400_000;
/** Cases deleted for their age at one start. */
const OVERDUE_AT_ONCE = 2000;
const AGED = "aged-at";
const FORGOTTEN = "forgotten-by";

/** Deletes what is too old, once a day. */
async function age(): Promise<void> {
  const { privacy } = await getSettings();
  await withCasebook(async (db) => {
    const last = Number((await db.meta.get(AGED))?.value ?? 0);
    if (now() - last < DAY) return;
    await eraseOverdue(db, privacy.keepDays, now(), OVERDUE_AT_ONCE);
    await db.meta.put({ name: AGED, value: String(now()) });
  });
}

/** Takes out of kept cases what the settings stopped allowing, once for each change of them. */
async function forget(): Promise<void> {
  const { privacy } = await getSettings();
  const { keepDays: _, ...words } = privacy;
  const rule = JSON.stringify(words);
  const due = await withCasebook(async (db) => (await db.meta.get(FORGOTTEN))?.value !== rule);
  if (!due.ok || !due.value) return;
  for (let after: string | null = ""; after !== null; ) {
    const from: string = after;
    const step = await withCasebook((db) => forgetWords(db, privacy, from));
    if (!step.ok) return;
    after = step.value;
  }
  await withCasebook(async (db) => {
    await fold(db);
    await sweep(db);
    await db.meta.put({ name: FORGOTTEN, value: rule });
  });
}

async function tidy(): Promise<void> {
  for (;;) {
    const step = await withCasebook(backfillStep);
    if (!step.ok || !step.value) break;
  }
  await withCasebook(rebuildLookup);
  await withCasebook(async (db) => {
    if (await isFoldDue(db, FOLD_AT)) await fold(db);
    if (await isPackDue(db, FOLD_AT)) await pack(db);
  });
  await withCasebook((db) => pruneInsertions(db, now()));
  await age();
  await forget();
}

/** Call synchronously while the background starts: until a stopped restore is finished, everybody waits. */
export function keepHouse(): void {
  void finishRestore()
    .then(tidy)
    .catch(() => undefined);
}
