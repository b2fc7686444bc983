/** Files of old tickets for the tests of imports and exports, and what takes them in. */
import { fingerprintOf, type ImportControl, importTable } from "@/lib/transfer/import-file";
import { guessMapping } from "@/lib/transfer/mapping";
import { openTable } from "@/lib/transfer/open-table";
import { surveyTable } from "@/lib/transfer/table";
import { clientOf } from "./client";

export const client = clientOf();

export const HEAD = "Ticket ID,Subject,Description,Requester name,Requester email,Status,Created at";
/** One old ticket. */
export const line = (index: number) =>
  `T-${index},"Charged twice, again","You charged my card twice for order ${100000 + index}.\nPlease refund one.",Lucía ${index},lucia${index}@example.com,closed,2025-03-${String(1 + (index % 28)).padStart(2, "0")} 10:00`;
/** A file of so many of them. */
export const csv = (rows: number) =>
  new Blob([[HEAD, ...Array.from({ length: rows }, (_, i) => line(i))].join("\r\n")]);

/** Opens a file as the page of data does: its table, and which column is what. */
export async function open(file: Blob) {
  const table = await openTable(file);
  if (!table.ok) throw new Error(table.problem);
  const survey = await surveyTable(table.value, 20);
  if (!survey.ok) throw new Error(survey.problem);
  return {
    table: table.value,
    ...survey.value,
    mapping: guessMapping(table.value.columns, survey.value.sample),
  };
}

/** Takes a file in whole. */
export async function run(
  file: Blob,
  using = client,
  control: ImportControl = { wanted: "run" },
  onRow = (_: number) => {},
) {
  const { table, mapping } = await open(file);
  const named = { name: "old.csv", fingerprint: await fingerprintOf(file) };
  return importTable(using, named, table, mapping, "old-desk", control, ({ rowsDone }) => onRow(rowsDone));
}
