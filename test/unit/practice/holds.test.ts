/** A row holds only when tests name it and all of them pass: no row may hold by accident. */
import { describe, expect, it } from "vitest";
import { judge, rowsNamedIn, type TestReport } from "../../practice/holds";
import { ROWS } from "../../practice/rows";

const report = (...tests: [fullName: string, status: string][]): TestReport => ({
  testResults: [
    {
      name: "some.test.ts",
      status: "passed",
      assertionResults: tests.map(([fullName, status]) => ({ fullName, status })),
    },
  ],
});
const rowOf = (id: string, ...reports: TestReport[]) => judge(reports).rows.find((row) => row.id === id);
// Spelled apart, so that the harness does not take this file's examples for tests of those rows.
const tag = (id: string) => `[${id}]`;

describe("the rows of the practice", () => {
  it("are 73, each once, one of them deliberately without a priority", () => {
    expect(new Set(ROWS.map((row) => row.id)).size).toBe(73);
    expect(ROWS.filter((row) => row.priority === null).map((row) => row.id)).toEqual(["001-27"]);
    const of = (text: string) => ROWS.filter((row) => row.id.startsWith(text)).length;
    expect([of("001-"), of("000-"), of("002-")]).toEqual([26, 34, 13]);
  });

  it("have ids that a tag can name", () => {
    for (const { id } of ROWS) expect(rowsNamedIn(`says it ${tag(id)}`)).toEqual([id]);
  });
});

describe("judge", () => {
  it("holds nothing without tests", () => {
    expect(judge([report()]).rows.filter((row) => row.holds)).toEqual([]);
    expect(judge([]).rows).toHaveLength(73);
  });

  it("holds a row when every test that names it passed", () => {
    const passed = report(
      [`plan keeps the stage ${tag("001-1")}`, "passed"],
      [`a ${tag("001-1")} too`, "passed"],
    );
    expect(rowOf("001-1", passed)).toMatchObject({ holds: true });
    expect(rowOf("001-1", passed)?.tests).toHaveLength(2);
    expect(rowOf("001-10", passed)).toMatchObject({ holds: false, tests: [] });
  });

  it.each(["failed", "pending", "skipped", "todo"])("lets one %s test undo a row", (status) => {
    const mixed = report([`one ${tag("002-15")}`, "passed"], [`two ${tag("002-15")}`, status]);
    expect(rowOf("002-15", mixed)).toMatchObject({ holds: false });
    expect(rowOf("002-15", mixed)?.tests).toHaveLength(2);
  });

  it("takes several rows from one title, and several reports together", () => {
    const unit = report([`both ${tag("000-22/29")} ${tag("002-6")}`, "passed"]);
    const e2e = report([`again ${tag("002-6")}`, "failed"]);
    expect(rowOf("000-22/29", unit, e2e)).toMatchObject({ holds: true });
    expect(rowOf("002-6", unit, e2e)).toMatchObject({ holds: false });
  });

  it("names tags that are no row, and files that could not be loaded", () => {
    const broken: TestReport = {
      testResults: [
        { name: "broken.test.ts", status: "failed", message: "no such module", assertionResults: [] },
      ],
    };
    const { unknown, unread } = judge([report([`x ${tag("003-1")}`, "passed"]), broken]);
    expect(unknown).toEqual(["003-1"]);
    expect(unread).toEqual(["broken.test.ts"]);
  });
});
