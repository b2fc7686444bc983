/** Every row is checked when it is read; one that does not fit is set aside whole before anything can overwrite it. */
import type { Table } from "dexie";
import type { z } from "../zod";
import type { CasebookDatabase } from "./database";

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
  await db.quarantine.add({ table: table.name, at: now, row });
  return undefined;
}
