/** `npm run practice [-- --json] [-- --report FILE]`: which rows of the practice hold, and by which tests. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Judgement, judge, TestReport } from "./holds";

const readReport = (file: string): TestReport => TestReport.parse(JSON.parse(readFileSync(file, "utf8")));

/** Runs the unit project and reads its report; a failing test is news for the table, not a failure of ours. */
function runUnitTests(): TestReport {
  const folder = mkdtempSync(join(tmpdir(), "amends-practice-"));
  const file = join(folder, "report.json");
  const vitest = join(import.meta.dirname, "../../node_modules/vitest/vitest.mjs");
  const flags = ["run", "--project", "unit", "--reporter=json", `--outputFile=${file}`];
  try {
    spawnSync(process.execPath, [vitest, ...flags], {
      cwd: join(import.meta.dirname, "../.."),
      stdio: ["ignore", "ignore", "inherit"],
    });
    return readReport(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function table({ rows }: Judgement): string {
  const lines = rows.map((row) => {
    const state = row.holds ? "holds " : row.tests.length > 0 ? "FAILS " : "  –   ";
    return `${state} ${row.id.padEnd(9)} P${row.priority ?? "–"}  ${row.idea}${row.tests.length > 0 ? ` (${row.tests.length})` : ""}`;
  });
  const holding = rows.filter((row) => row.holds).length;
  return [...lines, "", `${holding} of ${rows.length} rows hold`].join("\n");
}

const { values } = parseArgs({
  options: { json: { type: "boolean", default: false }, report: { type: "string", multiple: true } },
});
const judgement = judge(values.report?.map(readReport) ?? [runUnitTests()]);

if (values.json) {
  const rows = judgement.rows.map(({ id, priority, holds, tests }) => ({ id, priority, holds, tests }));
  console.log(JSON.stringify({ rows }));
} else {
  console.log(table(judgement));
}
for (const file of judgement.unread)
  console.error(`Could not be loaded, so its tests count for nothing: ${file}`);
for (const id of judgement.unknown) console.error(`A test names [${id}], which is no row of the practice`);
if (judgement.unknown.length > 0 || judgement.unread.length > 0) process.exitCode = 1;
