/** The README's table of helpdesks is what the registry says: which, what is read, how sure, where, when last checked. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { allAt } from "../../../lib/helpdesks/kit/define";
import { ADAPTERS } from "../../../lib/helpdesks/registry";
import { helpdesksTable, sureness, withTable } from "../../tools/helpdesks-table";

const readme = readFileSync(join(import.meta.dirname, "../../../README.md"), "utf8");

it("stands in the README as it is generated (npm run helpdesks:table)", () => {
  expect(readme).toContain(`\n\n${helpdesksTable()}\n`);
  expect(withTable(readme)).toBe(readme);
});

it("names each helpdesk once, with something to say of each", () => {
  const rows = helpdesksTable()
    .split("\n")
    .slice(2)
    .map((row) => row.split("|").map((cell) => cell.trim()));
  expect(rows).toHaveLength(ADAPTERS.length);
  expect(new Set(rows.map(([, name]) => name)).size).toBe(ADAPTERS.length);
  for (const [, name, reads, sure, where, file, checked] of rows) {
    for (const cell of [name, reads, sure, where, file]) expect(cell).toMatch(/\w/);
    expect(checked).toMatch(/^\d{4}-\d\d-\d\d$/);
  }
});

describe("sureness", () => {
  it("says one mark where all are alike, and which fields are not", () => {
    expect(sureness(allAt("A"))).toBe("A");
    expect(sureness(allAt("B", { status: "D", roles: "C" }))).toBe("B; roles C, status D");
  });
});

it("does not write a table where there is none", () => {
  expect(() => withTable("# Amends\n\n## Helpdesks\n\nNone.\n\n## Next\n\n| a |\n")).toThrow("no table");
});
