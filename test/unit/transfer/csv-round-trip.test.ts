/** Cells that a spreadsheet would run are text in the file, and come back as they were. */
import "fake-indexeddb/auto";
import fc from "fast-check";
import { expect, it, vi } from "vitest";

vi.mock("webextension-polyfill", async () => ({ default: (await import("../fake-browser")).fakeBrowser }));

import { writeBundles } from "@/lib/casebook/bundles";
import { database } from "@/lib/casebook/database";
import { allOfCase } from "@/lib/casebook/write";
import { exportCases } from "@/lib/transfer/export-cases";
import { plainCell, safeCell } from "@/lib/transfer/export-csv";
import { guessMapping } from "@/lib/transfer/mapping";
import { openTable } from "@/lib/transfer/open-table";
import { madeUpCase } from "../../bench/casebook/made-up-cases";
import { clientOf } from "./client";

/** Text as agents and customers write it, with the signs that matter thrown in. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom("=", "+", "-", "@", "\t", "'", "''", " ", "%", "|", "\uff1d", "\u200b", "1"),
      fc.string(),
    ),
  )
  .map((parts) => parts.join(""));

it("a cell is inert to a spreadsheet, and plain again as it was, whatever is in it", () => {
  fc.assert(
    fc.property(text, (said) => {
      const cell = safeCell(said);
      expect(cell).not.toMatch(/^[\s\p{Cf}]*[=+@|%\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u);
      if (!/^-?[\d.,]+\s?%?$/.test(cell)) expect(cell).not.toMatch(/^[\s\p{Cf}]*-/u);
      expect(plainCell(cell)).toBe(said.replaceAll("\0", ""));
    }),
    { numRuns: 2000 },
  );
});

it.each([
  '=HYPERLINK("http://evil.example","Click")',
  "+44 20 7946 0018",
  "-20 % off",
  "@maria",
  "\tindented",
  "'quoted'",
  "'=already safe",
  "''=twice",
  " =behind a blank",
  'plain, with a "quote"\r\nand a second line',
])("%j goes out as a file and comes in with the same words", async (subject) => {
  const db = await database();
  await Promise.all(db.tables.map((table) => table.clear()));
  const made = madeUpCase(3);
  const bundle = { ...made, case: { ...made.case, subject, requesterName: subject } };
  await db.transaction("rw", allOfCase(db), () => writeBundles(db, [bundle]));
  const file = await exportCases(clientOf(), "csv", null, () => {});
  if (!file.ok) throw new Error(file.problem.message);
  const table = await openTable(file.value);
  if (!table.ok) throw new Error(table.problem);
  const rows: string[][] = [];
  for await (const some of table.value.rows()) if (some.ok) rows.push(...some.value);
  expect(rows).toHaveLength(1);
  const { columns } = guessMapping(table.value.columns, rows);
  expect(columns).toMatchObject({ id: "number", subject: "subject", name: "customer", status: "status" });
  const cell = (name: string) => rows[0]?.[table.value.columns.indexOf(name)];
  expect(cell("subject")).toBe(subject);
  expect(cell("customer")).toBe(subject);
});
