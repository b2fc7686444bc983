/** Cases as CSV that a spreadsheet opens without running anything in it. */
import Papa from "papaparse";
import type { ExportedCase } from "../records/exported";

/** Signs that make a spreadsheet take a cell for a formula, also behind blanks and in their wide forms (CWE-1236). */
const FORMULA = /^[\s\p{Cf}]*[=+\-@|%\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u;

/** Digits and their marks alone are never a formula, however a country writes them: -12.50, -1.234,50, -20 %. */
const NUMBER = /^-?\d+(?:[.,]\d+)*(?:\s?%)?$/;

/** Taken for a formula, or for one that was made safe before. */
const isRisky = (text: string): boolean => !NUMBER.test(text) && FORMULA.test(text.replace(/^'+/, ""));

/**
 * A cell that is text to every spreadsheet; plain numbers stay numbers. The sign is an apostrophe, as OWASP asks (ASVS
 * 5.0, 1.2.10): some spreadsheets show it, but a blank or a tab before the cell is thrown away by others, and the
 * formula runs.
 */
export function safeCell(value: string | number): string {
  const text = String(value).replaceAll("\0", "");
  return isRisky(text) ? `'${text}` : text;
}

/** The text that was made safe, by us or by whoever else guards cells this way; any other text as it is. */
export const plainCell = (cell: string): string =>
  cell.startsWith("'") && isRisky(cell.slice(1)) ? cell.slice(1) : cell;

const day = (at: number | null): string => (at === null ? "" : new Date(at).toISOString());

const COLUMNS: [string, (bundle: ExportedCase) => string | number][] = [
  ["number", ({ case: row }) => row.number],
  ["helpdesk", ({ case: row }) => row.helpdesk],
  ["host", ({ case: row }) => row.host],
  ["url", ({ case: row }) => row.url],
  ["subject", ({ case: row }) => row.subject],
  ["customer", ({ case: row }) => row.requesterName],
  ["status", ({ case: row }) => row.status],
  ["kind", ({ case: row }) => row.correction.subcategory ?? row.reading?.subcategory ?? ""],
  ["emotion", ({ case: row }) => row.correction.emotion ?? row.reading?.emotion ?? ""],
  ["language", ({ case: row }) => row.reading?.language ?? ""],
  ["fault", ({ case: row }) => row.fault ?? ""],
  ["remedy", ({ case: row }) => row.resolution.decisions.at(-1)?.remedyId ?? row.remedyId ?? ""],
  ["amount", ({ case: row }) => row.resolution.decisions.at(-1)?.amount?.value ?? ""],
  ["currency", ({ case: row }) => row.resolution.decisions.at(-1)?.amount?.currency ?? ""],
  ["reason", ({ case: row }) => row.resolution.decisions.at(-1)?.reason ?? ""],
  ["outcome", ({ case: row }) => row.resolution.outcome.kind ?? ""],
  ["satisfaction", ({ case: row }) => row.resolution.outcome.satisfaction ?? ""],
  ["first_seen", ({ case: row }) => day(row.firstSeenAt)],
  ["last_change", ({ case: row }) => day(row.updatedAt)],
  ["first_reply", ({ case: row }) => day(row.times.firstReplyAt)],
  ["decided", ({ case: row }) => day(row.times.decidedAt)],
  ["executed", ({ case: row }) => day(row.times.executedAt)],
  ["confirmed", ({ case: row }) => day(row.times.confirmedAt)],
  ["closed", ({ case: row }) => day(row.resolution.outcome.closedAt)],
  ["lesson", ({ case: row }) => row.resolution.outcome.lesson],
  ["notes", ({ notes }) => notes.map(({ text }) => text).join("\n\n")],
];

/** The line of names; a mark before it tells spreadsheets that this is UTF-8. */
export const csvHead = (): string => `\ufeff${COLUMNS.map(([name]) => name).join(",")}\r\n`;

export const csvRows = (bundles: readonly ExportedCase[]): string =>
  bundles.length === 0
    ? ""
    : `${Papa.unparse(bundles.map((bundle) => COLUMNS.map(([, of]) => safeCell(of(bundle)))))}\r\n`;

/** A whole table, its first row the names of the columns. */
export const csvOf = (rows: readonly (readonly (string | number)[])[]): string =>
  `\ufeff${Papa.unparse(rows.map((row) => row.map(safeCell)))}\r\n`;
