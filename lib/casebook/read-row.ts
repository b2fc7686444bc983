/** Every row is checked when it is read; one that does not fit is set aside whole before anything can overwrite it. */
import type { Table } from "dexie";
import type { z } from "../zod";
import type { CasebookDatabase } from "./database";

/** Sets a row aside, once however often it is met. A database we may not write to keeps it where it is. */
export async function setAside(
  db: CasebookDatabase,
  table: string,
  row: unknown,
  now: number,
): Promise<void> {
  if (db.newer) return;
  const text = JSON.stringify(row);
  const known = await db.quarantine.filter(
    (kept) => kept.table === table && JSON.stringify(kept.row) === text,
  );
  if ((await known.count()) === 0) await db.quarantine.add({ table, at: now, row });
}

/**
 * Reads one row by its key.
 * @returns the row, or undefined when it is absent or unreadable (then a copy lies in `quarantine`)
 */
export async function readRow<T>(
  db: CasebookDatabase,
  table: Table<T, string>,
  schema: z.ZodType<T>,
  key: string,
  now: number,
): Promise<T | undefined> {
  const row: unknown = await table.get(key);
  if (row === undefined) return undefined;
  const parsed = schema.safeParse(row);
  if (parsed.success) return parsed.data;
  await setAside(db, table.name, row, now);
  return undefined;
}
