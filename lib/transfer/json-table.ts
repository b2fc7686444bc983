/** JSON exports as tables: objects to rows, one level of what is inside them to columns of their own. */
import { bad, type FileResult } from "./problems";
import { COLUMN_LIMIT, type Table } from "./table";
import type { FileText } from "./text-of-file";

/** A JSON array has to be read whole; longer ones can be given one object a line. */
const WHOLE_LIMIT = 100_000_000;
/** Objects looked at for the names of columns. */
const LOOKED_AT = 200;
const CHUNK = 500;

type Cells = Map<string, string>;

/** Names that are no data, whatever a file says. */
const FORBIDDEN = new Set(["__proto__", "constructor", "prototype"]);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function cellText(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return JSON.stringify(value);
}

/** What was said first in a list of messages is what the customer wrote; the first of anybody else is the answer. */
function putMessages(cells: Cells, list: readonly unknown[]): void {
  const said = list.filter(isObject);
  const text = (message: Record<string, unknown> | undefined) =>
    cellText(message?.text ?? message?.body ?? message?.content ?? message?.message);
  const first = said[0];
  cells.set("messages.first", text(first));
  cells.set(
    "messages.reply",
    text(said.find((m) => m !== first && m.role !== first?.role && m.role !== undefined)),
  );
}

function cellsOf(object: Record<string, unknown>): Cells {
  const cells: Cells = new Map();
  for (const [name, value] of Object.entries(object)) {
    if (FORBIDDEN.has(name)) continue;
    if (Array.isArray(value) && value.some(isObject)) putMessages(cells, value);
    else if (isObject(value)) {
      for (const [inner, each] of Object.entries(value)) {
        if (!FORBIDDEN.has(inner)) cells.set(`${name}.${inner}`, cellText(each));
      }
    } else cells.set(name, cellText(value));
  }
  return cells;
}

const rowOf = (cells: Cells, columns: readonly string[]): string[] =>
  columns.map((column) => cells.get(column) ?? "");

function columnsOf(objects: readonly Cells[]): string[] {
  return [...new Set(objects.slice(0, LOOKED_AT).flatMap((cells) => [...cells.keys()]))].slice(
    0,
    COLUMN_LIMIT,
  );
}

function tableOf(objects: readonly unknown[]): FileResult<Table> {
  const found = objects.filter(isObject);
  if (found.length === 0) return bad("not-a-table");
  const columns = columnsOf(found.slice(0, LOOKED_AT).map(cellsOf));
  async function* rows(): AsyncGenerator<FileResult<string[][]>> {
    for (let start = 0; start < found.length; start += CHUNK) {
      const some = found.slice(start, start + CHUNK);
      yield { ok: true, value: some.map((object) => rowOf(cellsOf(object), columns)) };
    }
  }
  return { ok: true, value: { columns, rows } };
}

const parseLine = (line: string): Record<string, unknown> | null => {
  try {
    const value: unknown = JSON.parse(line);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
};

/** One object a line. A line that is none becomes an empty row, so that it is counted as refused. */
function linesTable(text: FileText): FileResult<Table> {
  const first = text.sample.split("\n").slice(0, LOOKED_AT);
  const columns = columnsOf(
    first.flatMap((line) => {
      const object = parseLine(line);
      return object ? [cellsOf(object)] : [];
    }),
  );
  if (columns.length === 0) return bad("not-a-table");
  const row = (line: string) => rowOf(cellsOf(parseLine(line) ?? {}), columns);
  async function* rows(): AsyncGenerator<FileResult<string[][]>> {
    let rest = "";
    for await (const piece of text.pieces()) {
      const lines = (rest + piece).split("\n");
      rest = lines.pop() ?? "";
      if (rest.length > 5_000_000) return yield bad("not-a-table");
      yield { ok: true, value: lines.filter((line) => line.trim() !== "").map(row) };
    }
    if (rest.trim() !== "") yield { ok: true, value: [row(rest)] };
  }
  return { ok: true, value: { columns, rows } };
}

/** Opens a JSON file. */
export async function jsonTable(file: Blob, text: FileText): Promise<FileResult<Table>> {
  const firstLine = text.sample.replace(/^\ufeff/, "").split("\n", 1)[0] ?? "";
  if (parseLine(firstLine) && text.sample.includes("\n{")) return linesTable(text);
  if (file.size > WHOLE_LIMIT) return bad("too-large");
  let whole = "";
  for await (const piece of text.pieces()) whole += piece;
  let value: unknown;
  try {
    value = JSON.parse(whole.replace(/^\ufeff/, ""));
  } catch {
    return bad("damaged");
  }
  if (Array.isArray(value)) return tableOf(value);
  if (!isObject(value)) return bad("not-a-table");
  const inside = Object.values(value).find((each) => Array.isArray(each) && each.some(isObject));
  return tableOf(Array.isArray(inside) ? inside : [value]);
}
