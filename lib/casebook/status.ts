/** What the casebook holds, counted, and when it was last backed up. */
import type { DataStatus, SetAside } from "../records/data-status";
import type { CasebookDatabase } from "./database";
import { restoreJob } from "./restore-job";
import { ImportRow } from "./rows";

const LAST_BACKUP = "last-backup";
const DAY = 86_400_000;
/** A backup is worth a quiet word after so many days, if so many cases changed since. */
const REMIND_DAYS = 14;
const REMIND_CASES = 10;

export async function lastBackupAt(db: CasebookDatabase): Promise<number | null> {
  const kept = await db.meta.get("last-backup");
  return kept ? Number(kept.value) : null;
}

export const setLastBackup = (db: CasebookDatabase, at: number): Promise<string> =>
  db.meta.put({ name: LAST_BACKUP, value: String(at) });

/** @param bytes on the disk, as the browser estimates them */
export async function casebookStatus(
  db: CasebookDatabase,
  bytes: number | null,
  now: number,
): Promise<DataStatus> {
  const last = await lastBackupAt(db);
  const [cases, notes, events, setAside, changedSince, first, imports, restore] = await Promise.all([
    db.cases.count(),
    db.notes.count(),
    db.events.count(),
    db.quarantine.count(),
    last === null ? db.cases.count() : db.cases.where("updatedAt").above(last).count(),
    db.cases.orderBy("updatedAt").first(),
    db.imports.orderBy("updatedAt").reverse().limit(20).toArray(),
    restoreJob(db),
  ]);
  const since = last ?? first?.firstSeenAt ?? now;
  return {
    cases,
    notes,
    events,
    setAside,
    bytes,
    lastBackupAt: last,
    changedSince,
    backupDue: changedSince >= REMIND_CASES && now - since >= REMIND_DAYS * DAY,
    readOnly: db.newer,
    restore,
    imports: imports.flatMap((row) => {
      const sound = ImportRow.safeParse(row);
      return sound.success ? [sound.data] : [];
    }),
  };
}

/** Rows set aside, whole, newest first. */
export async function rowsSetAside(db: CasebookDatabase, limit: number): Promise<SetAside[]> {
  const rows = await db.quarantine.orderBy(":id").reverse().limit(limit).toArray();
  return rows.map(({ table, at, row }) => ({ table, at, json: JSON.stringify(row) ?? "" }));
}
