/** A file of tickets as a table: columns by name, rows a few hundred at a time. */
import { bad, type FileResult } from "./problems";

/** Careers are shorter. */
export const ROW_LIMIT = 1_000_000;
export const COLUMN_LIMIT = 500;

export interface Table {
  columns: string[];
  /** Rows without the line of names; a problem is the last thing that comes. */
  rows(): AsyncGenerator<FileResult<string[][]>>;
}

/** Counts the rows and looks at some, so that a file too long is refused before anything comes in. */
export async function surveyTable(
  table: Table,
  shown: number,
): Promise<FileResult<{ rows: number; sample: string[][] }>> {
  let rows = 0;
  const sample: string[][] = [];
  for await (const some of table.rows()) {
    if (!some.ok) return some;
    sample.push(...some.value.slice(0, shown - sample.length));
    rows += some.value.length;
    if (rows > ROW_LIMIT) return bad("too-many-rows", String(ROW_LIMIT));
  }
  return rows === 0 ? bad("empty") : { ok: true, value: { rows, sample } };
}
