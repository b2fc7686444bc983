/** Imports of old tickets: each delivery and its progress are written together, so none is lost and none counts twice. */
import { writeBundles } from "./bundles";
import type { CasebookDatabase } from "./database";
import { FOLD_BULK_AT, fold, isFoldDue } from "./lookup/fold";
import { isPackDue, PACK_BULK_AT, pack } from "./patterns/pulses";
import { type Bundle, ImportRow } from "./rows";
import { caseTables } from "./write";

/** The import of a file that was begun and not finished, or a new one. */
export async function beginImport(
  db: CasebookDatabase,
  id: string,
  file: string,
  fingerprint: string,
  now: number,
): Promise<ImportRow> {
  return db.transaction("rw", db.imports, async () => {
    const unfinished = await db.imports
      .filter((row) => row.fingerprint === fingerprint && (row.state === "running" || row.state === "paused"))
      .first();
    if (unfinished) {
      const row: ImportRow = { ...ImportRow.parse(unfinished), state: "running", updatedAt: now };
      await db.imports.put(row);
      return row;
    }
    const row: ImportRow = {
      id,
      file,
      fingerprint,
      rowsDone: 0,
      added: 0,
      known: 0,
      refused: 0,
      state: "running",
      startedAt: now,
      updatedAt: now,
    };
    await db.imports.put(row);
    return row;
  });
}

export const getImport = async (db: CasebookDatabase, id: string): Promise<ImportRow | undefined> =>
  db.imports.get(id);

/**
 * Writes the cases of one delivery and how far the import is now. Cases that are here already stay as they are.
 * @param from the row of the file that the delivery begins at: one that was written before changes nothing
 * @param rows of the file that the delivery stands for
 * @returns the import as it stands, or undefined where there is none
 */
export async function importBundles(
  db: CasebookDatabase,
  id: string,
  from: number,
  rows: number,
  bundles: readonly Bundle[],
  now: number,
): Promise<ImportRow | undefined> {
  const stands = await db.transaction("rw", [...caseTables(db), db.imports], async () => {
    const row = await db.imports.get(id);
    if (!row || from !== row.rowsDone || row.state !== "running") return row;
    const once = [...new Map(bundles.map((bundle) => [bundle.case.key, bundle])).values()];
    const known = await db.cases.bulkGet(once.map((bundle) => bundle.case.key));
    const fresh = once.filter((_, index) => known[index] === undefined);
    await writeBundles(db, fresh, true);
    const next: ImportRow = {
      ...row,
      rowsDone: from + rows,
      added: row.added + fresh.length,
      known: row.known + bundles.length - fresh.length,
      refused: row.refused + rows - bundles.length,
      updatedAt: now,
    };
    await db.imports.put(next);
    return next;
  });
  if (await isFoldDue(db, FOLD_BULK_AT)) await fold(db);
  if (await isPackDue(db, PACK_BULK_AT)) await pack(db);
  return stands;
}

/** Pauses, resumes, ends. What came in stays. */
export async function setImportState(
  db: CasebookDatabase,
  id: string,
  state: ImportRow["state"],
  now: number,
): Promise<ImportRow | undefined> {
  return db.transaction("rw", db.imports, async () => {
    const row = await db.imports.get(id);
    if (!row) return undefined;
    const next: ImportRow = { ...row, state, updatedAt: now };
    await db.imports.put(next);
    return next;
  });
}
