/** Exports that run nothing: cells that a spreadsheet takes for text, Markdown without the customer's markup. */
import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "../fake-browser";

vi.mock("webextension-polyfill", async () => ({ default: (await import("../fake-browser")).fakeBrowser }));
vi.setConfig({ testTimeout: 60_000 });

import Papa from "papaparse";
import { database } from "@/lib/casebook/database";
import { exportCases } from "@/lib/transfer/export-cases";
import { safeCell } from "@/lib/transfer/export-csv";
import { plain } from "@/lib/transfer/export-markdown";
import { client, HEAD, run } from "./old-tickets";

beforeEach(async () => {
  const db = await database();
  await Promise.all(db.tables.map((table) => table.clear()));
  await fakeBrowser.storage.local.clear();
});

describe("exports", () => {
  it.each([
    "=1+1",
    "+44 20",
    "-2+3",
    "@SUM(A1)",
    "\t=1",
    " =cmd|'/c calc'!A0",
    "\u200b=1",
    "\uff1d1+1",
    "%0A",
  ])("make %j text to a spreadsheet", (cell) => {
    expect(safeCell(cell).startsWith("'")).toBe(true);
  });

  it("leave numbers and plain words alone", () => {
    const plain = ["-12.50", "89.90", "-1.234,50", "-1,234.50", "-20 %", "100%", "Refund = paid", "it's"];
    expect(plain.map(safeCell)).toEqual(plain);
    expect(safeCell(-12.5)).toBe("-12.5");
    expect(["-12.50+1", "-1-1", "-,5", "- 5", "-2%3"].map(safeCell)).toEqual([
      "'-12.50+1",
      "'-1-1",
      "'-,5",
      "'- 5",
      "'-2%3",
    ]);
  });

  it("of a case with formulas come back from a CSV reader as text", async () => {
    const file = new Blob([`${HEAD}\n9,"=HYPERLINK(""http://evil.example"")",+1 refund,@bob,b@c.de,open,`]);
    await run(file);
    const made = await exportCases(client, "csv", null, () => {});
    if (!made.ok) throw new Error(made.problem.message);
    const { data } = Papa.parse<string[]>((await made.value.text()).replace(/^\ufeff/, ""), {
      skipEmptyLines: true,
    });
    expect(data).toHaveLength(2);
    for (const cell of data[1] ?? []) expect(cell).not.toMatch(/^\s*[=+@]/);
  });

  it("as JSON are JSON, as Markdown no markup of the customer's", async () => {
    await run(
      new Blob([`${HEAD}\n9,<script>alert(1)</script> [x](http://evil.example),# Big text,Bob,,open,`]),
    );
    const json = await exportCases(client, "json", ["import:old-desk:9"], () => {});
    if (!json.ok) throw new Error(json.problem.message);
    expect(JSON.parse(await json.value.text())).toMatchObject([{ case: { number: "9" } }]);
    const markdown = await exportCases(client, "md", null, () => {});
    if (!markdown.ok) throw new Error(markdown.problem.message);
    const text = await markdown.value.text();
    expect(text).not.toContain("<script");
    expect(text).not.toContain("[x](");
    expect(plain("1. one\n- two & *three*")).toBe("1\\. one\n\\- two &amp; \\*three\\*");
  });
});
