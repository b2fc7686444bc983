/** Which rows of the practice hold, judged from the report of a test run. */
import { z } from "../../lib/zod";
import { type PracticeRow, ROWS } from "./rows";

/** What is used of Vitest's JSON report. */
export const TestReport = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().optional(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
});
export type TestReport = z.infer<typeof TestReport>;

export interface RowState extends PracticeRow {
  /** At least one test names the row, and every test that names it passed. */
  holds: boolean;
  tests: string[];
}

export interface Judgement {
  rows: RowState[];
  /** Row ids that tests name and the practice does not have: slips of the pen. */
  unknown: string[];
  /** Test files that could not be loaded, so that their tests are missing from the report. */
  unread: string[];
}

const ROW_TAG = /\[(\d{3}-\d+(?:\/\d+)?)\]/g;

/** Row ids named in a test's title, e.g. `keeps the stage per ticket [001-1]`. */
export const rowsNamedIn = (title: string): string[] =>
  [...title.matchAll(ROW_TAG)].map(([, id]) => id ?? "");

/**
 * Judges every row by the tests that carry it.
 * @param reports one or more runs; a test that was skipped, or failed in any of them, fails its rows
 */
export function judge(reports: readonly TestReport[]): Judgement {
  const files = reports.flatMap((report) => report.testResults);
  const tests = files.flatMap((file) => file.assertionResults);
  const named = tests.flatMap((test) => rowsNamedIn(test.fullName).map((id) => ({ id, test })));
  const known = new Set(ROWS.map((row) => row.id));
  return {
    rows: ROWS.map((row) => {
      const own = named.filter(({ id }) => id === row.id).map(({ test }) => test);
      return {
        ...row,
        holds: own.length > 0 && own.every((test) => test.status === "passed"),
        tests: [...new Set(own.map((test) => test.fullName))],
      };
    }),
    unknown: [...new Set(named.map(({ id }) => id).filter((id) => !known.has(id)))],
    unread: files
      .filter((file) => file.status === "failed" && file.assertionResults.length === 0)
      .map((file) => file.name),
  };
}
