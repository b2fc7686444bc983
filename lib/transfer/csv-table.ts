/** CSV files as tables, read a piece at a time. */
import Papa from "papaparse";
import { plainCell } from "./export-csv";
import { bad, type FileResult } from "./problems";
import { COLUMN_LIMIT, type Table } from "./table";
import type { FileText } from "./text-of-file";

/** A row longer than this is a quote that was never closed. */
const ROW_LENGTH_LIMIT = 5_000_000;

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

/** A text with a delimiter between its cells, whichever that is, as a table. */
export function csvTable(text: FileText): FileResult<Table> {
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
