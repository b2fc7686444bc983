/** Opens a file of tickets, whichever kind it is. */
import { csvTable } from "./csv-table";
import { jsonTable } from "./json-table";
import { bad, type FileResult } from "./problems";
import type { Table } from "./table";
import { textOf } from "./text-of-file";

/** Larger files are for a database, not for a browser. */
const FILE_LIMIT = 2_000_000_000;

/** Opens a CSV or JSON file (an array, an object that holds one, or one object a line). */
export async function openTable(file: Blob): Promise<FileResult<Table>> {
  if (file.size > FILE_LIMIT) return bad("too-large");
  const text = await textOf(file);
  if (!text.ok) return text;
  return /^\ufeff?\s*[[{]/.test(text.value.sample) ? jsonTable(file, text.value) : csvTable(text.value);
}
