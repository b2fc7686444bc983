/** The README names exactly the helpdesks that the registry knows, with the date on which each was last checked. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ADAPTERS } from "../../../lib/helpdesks/registry";

const readme = readFileSync(join(import.meta.dirname, "../../../README.md"), "utf8");

/** The cells of each row under the heading, without the table's head and rule. */
function tableUnder(heading: string): string[][] {
  const section = readme.split(`\n## ${heading}\n`)[1]?.split("\n## ")[0] ?? "";
  const rows = section.split("\n").filter((line) => line.startsWith("|"));
  return rows.slice(2).map((row) =>
    row
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

it("lists each helpdesk with its file and the date of its last check", () => {
  const listed = tableUnder("Helpdesks").map(([name, , file, checked]) => ({ name, file, checked }));
  const known = ADAPTERS.map(({ id, name, checked }) => ({ name, file: `\`${id}.ts\``, checked }));
  const byName = (a: { name?: string }, b: { name?: string }) => String(a.name).localeCompare(String(b.name));
  expect(listed.sort(byName)).toEqual(known.sort(byName));
});

it("says of each helpdesk how it is read", () => {
  for (const [, how] of tableUnder("Helpdesks")) expect(how).toMatch(/\w/);
});
