/** The register of cases: all of them listed, found by every filter, dated, and out again as files. */
import "fake-indexeddb/auto";
import Papa from "papaparse";
import { beforeAll, describe, expect, it, vi } from "vitest";

vi.mock("webextension-polyfill", async () => ({ default: (await import("../fake-browser")).fakeBrowser }));
vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

import { writeBundles } from "@/lib/casebook/bundles";
import { database } from "@/lib/casebook/database";
import type { Bundle } from "@/lib/casebook/rows";
import { allOfCase } from "@/lib/casebook/write";
import type { CaseFilter, CaseLine } from "@/lib/records/case-list";
import { exportCases } from "@/lib/transfer/export-cases";
import { madeUpCase } from "../../bench/casebook/made-up-cases";
import { clientOf } from "../transfer/client";

const client = clientOf();
const NOW = 2_000_000_000_000;
const DAY = 86_400_000;

/** Every fifth open case has promised something: half of it by yesterday, half by tomorrow. */
function withPromise(bundle: Bundle, index: number): Bundle {
  if (index % 5 !== 0 || bundle.case.resolution.outcome.closedAt !== null) return bundle;
  const dueAt = NOW + (index % 2 === 0 ? -DAY : DAY) - index;
  const made = { id: "p1", what: "answer", madeAt: NOW - 9 * DAY, dueAt, state: "open" as const };
  const promises = [{ ...made, settledAt: null, scriptId: "" }];
  return {
    ...bundle,
    case: { ...bundle.case, nextDueAt: dueAt, resolution: { ...bundle.case.resolution, promises } },
  };
}
const cases = Array.from({ length: 400 }, (_, index) => withPromise(madeUpCase(index), index));

beforeAll(async () => {
  const db = await database();
  await db.transaction("rw", allOfCase(db), () => writeBundles(db, cases));
});

async function listed(filter: CaseFilter): Promise<CaseLine[]> {
  const lines: CaseLine[] = [];
  for (let skip: number | null = 0; skip !== null; ) {
    const from: number = skip;
    const page = await client.send("cases.list", { filter, skip: from, limit: 90 });
    if (!page.ok) throw new Error(page.problem.message);
    lines.push(...page.value.lines);
    skip = page.value.next;
  }
  return lines;
}

/** What a plain look through all cases finds. */
const expected = (fits: (row: Bundle["case"]) => boolean) =>
  cases
    .filter((bundle) => fits(bundle.case))
    .map((bundle) => bundle.case.key)
    .sort();
const kindOf = (row: Bundle["case"]) => row.reading?.subcategory;
const isOpen = (row: Bundle["case"]) => row.resolution.outcome.closedAt === null && row.status !== "closed";

const FILTERS: [string, CaseFilter, (row: Bundle["case"]) => boolean][] = [
  ["everything", {}, () => true],
  ["a kind", { subcategory: "damaged" }, (row) => kindOf(row) === "damaged"],
  ["what is open", { open: true }, isOpen],
  [
    "what is closed and how it ended",
    { open: false, outcome: "lost" },
    (row) => row.resolution.outcome.kind === "lost",
  ],
  ["a helpdesk", { host: "desk-3.example" }, (row) => row.host === "desk-3.example"],
  ["a language", { language: "pt" }, (row) => row.reading?.language === "pt"],
  ["a mood", { emotion: "angry" }, (row) => row.reading?.emotion === "angry"],
  ["what is due", { due: true }, (row) => row.nextDueAt !== null],
  ["what is overdue", { dueBefore: NOW }, (row) => row.nextDueAt !== null && row.nextDueAt < NOW],
  [
    "a stretch of time",
    { from: 1_600_000_000_000, until: 1_650_000_000_000 },
    (row) => row.updatedAt >= 1_600_000_000_000 && row.updatedAt < 1_650_000_000_000,
  ],
  [
    "several at once",
    { open: true, language: "es", emotion: "calm" },
    (row) => isOpen(row) && row.reading?.language === "es" && row.reading?.emotion === "calm",
  ],
];

describe("the register of cases", () => {
  it.each(FILTERS)("lists %s, each case once and dated [000-33]", async (_, filter, fits) => {
    const wanted = expected(fits);
    expect(wanted.length).toBeGreaterThan(0);
    const lines = await listed(filter);
    expect(lines.map(({ key }) => key).sort()).toEqual(wanted);
    const times = lines.map(({ updatedAt }) => updatedAt);
    expect(times).toEqual([...times].sort((one, other) => other - one));
    expect(lines.every(({ firstSeenAt, updatedAt }) => firstSeenAt > 0 && updatedAt >= firstSeenAt)).toBe(
      true,
    );
  });

  it("goes out as a table with every case in it, and as JSON with all that is kept [000-33]", async () => {
    const csv = await exportCases(client, "csv", null, () => {});
    if (!csv.ok) throw new Error(csv.problem.message);
    const { data } = Papa.parse<Record<string, string>>(
      (await csv.value.text()).trim().replace("\ufeff", ""),
      {
        header: true,
      },
    );
    expect(data.map(({ number }) => number).sort()).toEqual(cases.map((bundle) => bundle.case.number).sort());
    const first = cases[0]?.case;
    expect(data.find(({ number }) => number === first?.number)).toMatchObject({
      subject: first?.subject,
      kind: first?.reading?.subcategory,
      first_seen: new Date(first?.firstSeenAt ?? 0).toISOString(),
      outcome: first?.resolution.outcome.kind ?? "",
    });
    const json = await exportCases(client, "json", [cases[7]?.case.key ?? ""], () => {});
    if (!json.ok) throw new Error(json.problem.message);
    expect(JSON.parse(await json.value.text())).toMatchObject([{ case: { key: cases[7]?.case.key } }]);
  });

  it("stands side by side by stage and by status, every case in its column", async () => {
    for (const by of ["stage", "status"] as const) {
      const board = await client.send("cases.board", { filter: { host: "desk-1.example" }, by });
      if (!board.ok) throw new Error(board.problem.message);
      const all = board.value.columns.flatMap(({ lines }) => lines.map(({ key }) => key));
      expect(all.sort()).toEqual(expected((row) => row.host === "desk-1.example"));
      const over = board.value.columns.find(({ name }) => name === "closed")?.lines ?? [];
      expect(over.map(({ key }) => key).sort()).toEqual(
        expected((row) => row.host === "desk-1.example" && !isOpen(row)),
      );
    }
  });

  it("names the helpdesks that cases came from", async () => {
    const hosts = await client.send("cases.hosts", {});
    expect(hosts.ok && [...hosts.value.hosts].sort()).toEqual(
      [...new Set(cases.map((bundle) => bundle.case.host))].sort(),
    );
  });
});
