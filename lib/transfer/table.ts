/** A file of tickets as a table: columns by name, rows a few hundred at a time. */
import Papa from "papaparse";
import { plainCell } from "./export-csv";
import { jsonTable } from "./json-table";
import { bad, type FileResult } from "./problems";
import { type FileText, textOf } from "./text-of-file";

/** Larger files are for a database, not for a browser. */
export const FILE_LIMIT = 2_000_000_000;
/** Careers are shorter. */
export const ROW_LIMIT = 1_000_000;
/** A row longer than this is a quote that was never closed. */
const ROW_LENGTH_LIMIT = 5_000_000;
const COLUMN_LIMIT = 500;

export interface Table {
  columns: string[];
  /** Rows without the line of names; a problem is the last thing that comes. */
  rows(): AsyncGenerator<FileResult<string[][]>>;
}

/** Two columns of one name are told apart; one without a name gets its place. */
function columnNames(row: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return row.map((cell, index) => {
    const name = cell.trim() || `#${index + 1}`;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times > 1 ? `${name} (${times})` : name;
  });
}

const filled = (row: readonly string[]): boolean => row.some((cell) => cell.trim() !== "");

/** Rows with something in them, as text was before it was made safe for spreadsheets. */
const cells = (rows: string[][]): string[][] => rows.filter(filled).map((row) => row.map(plainCell));

async function* csvRows(text: FileText, delimiter: string): AsyncGenerator<FileResult<string[][]>> {
  let rest = "";
  const parser = () => new Papa.Parser({ delimiter });
  for await (const piece of text.pieces()) {
    rest += piece;
    // The last row may go on in the next piece.
    const { data, meta } = parser().parse(rest, 0, true) as { data: string[][]; meta: { cursor: number } };
    rest = rest.slice(meta.cursor);
    if (rest.length > ROW_LENGTH_LIMIT) return yield bad("not-a-table");
    if (data.length > 0) yield { ok: true, value: cells(data) };
  }
  const { data } = parser().parse(rest, 0, false) as { data: string[][] };
  if (data.some(filled)) yield { ok: true, value: cells(data) };
}

function csvTable(text: FileText): FileResult<Table> {
  const sample = text.sample.replace(/^\ufeff/, "");
  const guess = Papa.parse<string[]>(sample, { preview: 50 });
  const first = guess.data.find(filled);
  if (!first) return bad("empty");
  if (first.length > COLUMN_LIMIT || first.length < 2) return bad("not-a-table");
  const { delimiter } = guess.meta;
  async function* rows(): AsyncGenerator<FileResult<string[][]>> {
    let named = false;
    for await (const some of csvRows(text, delimiter)) {
      if (!some.ok) return yield some;
      yield { ok: true, value: named ? some.value : some.value.slice(1) };
      named ||= some.value.length > 0;
    }
  }
  return { ok: true, value: { columns: columnNames(first), rows } };
}

/** Opens a CSV or JSON file (an array, an object that holds one, or one object a line). */
export async function openTable(file: Blob): Promise<FileResult<Table>> {
  if (file.size > FILE_LIMIT) return bad("too-large");
  const text = await textOf(file);
  if (!text.ok) return text;
  return /^\ufeff?\s*[[{]/.test(text.value.sample) ? jsonTable(file, text.value) : csvTable(text.value);
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
