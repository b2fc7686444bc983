/** Search, lists, similar cases and history, before and after what changed was folded into segments. */
import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { writeBundles } from "@/lib/casebook/bundles";
import { changeCase } from "@/lib/casebook/cases";
import { eraseCustomer, eraseOverdue } from "@/lib/casebook/erase";
import { customerHistory } from "@/lib/casebook/history";
import { listCards } from "@/lib/casebook/list";
import { fold } from "@/lib/casebook/lookup/lookup";
import { buildSegment, entriesOf, placesWith } from "@/lib/casebook/lookup/segment";
import { saveNote } from "@/lib/casebook/notes";
import { searchCards } from "@/lib/casebook/search";
import { cardOfCase, similarCases } from "@/lib/casebook/similar";
import { CasebookDatabase } from "@/lib/casebook/tables";
import { allOfCase } from "@/lib/casebook/write";
import { madeUpCase } from "../../bench/casebook/made-up-cases";

let db: CasebookDatabase;
let count = 0;
const cases = Array.from({ length: 120 }, (_, index) => madeUpCase(index));

beforeEach(async () => {
  db = new CasebookDatabase(`find-${count++}`);
  await db.transaction("rw", allOfCase(db), () => writeBundles(db, cases));
});
afterEach(() => db.delete());

const keyAt = (index: number) => cases[index]?.case.key as string;
const found = async (query: string) => (await searchCards(db, query, 200)).map(({ caseKey }) => caseKey);

describe.each([
  ["just written", async () => {}],
  ["folded into a segment", () => fold(db)],
])("cases %s", (_, settle) => {
  beforeEach(settle);

  it("are found by words of the subject, the note and the reason, as a plain look through all finds them", async () => {
    for (const query of ["refund", "courier late", "BAD", "órder"]) {
      const words = query.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().split(" ");
      const expected = cases.filter((bundle) => {
        const text = [
          bundle.case.subject,
          bundle.case.requesterName,
          bundle.notes.map((note) => note.text).join(" "),
          bundle.case.resolution.decisions.map(({ reason }) => reason).join(" "),
        ].join(" ");
        return words.every((word) => text.split(" ").some((said) => said.startsWith(word)));
      });
      expect((await found(query)).sort()).toEqual(expected.map((bundle) => bundle.case.key).sort());
    }
  });

  it("come newest change first, a page at a time, none twice and none left out", async () => {
    const seen: string[] = [];
    for (let skip: number | null = 0; skip !== null; ) {
      const page: Awaited<ReturnType<typeof listCards>> = await listCards(db, { open: true }, skip, 7);
      seen.push(...page.cards.map(({ caseKey }) => caseKey));
      skip = page.next;
    }
    const open = cases.filter((bundle) => bundle.case.resolution.outcome.closedAt === null);
    const newestFirst = open.sort((one, other) => other.case.updatedAt - one.case.updatedAt);
    expect(seen).toEqual(newestFirst.map((bundle) => bundle.case.key));
  });

  it("are found by a new note at once, and no longer by the words it had", async () => {
    await saveNote(db, keyAt(3), "zebra crossing", 1);
    expect(await found("zebra")).toEqual([keyAt(3)]);
    await saveNote(db, keyAt(3), "walrus", 2);
    expect(await found("zebra")).toEqual([]);
    await fold(db);
    expect([await found("zebra"), await found("walr")]).toEqual([[], [keyAt(3)]]);
  });

  it("change lists with their state", async () => {
    const before = await listCards(db, { open: true }, 0, 200);
    const key = before.cards[0]?.caseKey as string;
    await changeCase(db, key, 5e12, (row) =>
      row ? { row: { ...row, status: "closed", updatedAt: 5e12 }, events: [] } : null,
    );
    const after = await listCards(db, { open: true }, 0, 200);
    expect(after.cards.map(({ caseKey }) => caseKey)).not.toContain(key);
    expect(after.cards).toHaveLength(before.cards.length - 1);
  });

  it("have precedents: decided cases of the same kind, the same amount and fault nearer than others", async () => {
    const card = await cardOfCase(db, keyAt(10));
    if (!card) throw new Error("no card");
    const near = await similarCases(db, card, 5);
    expect(near.length).toBeGreaterThan(0);
    for (const { card: other, because } of near) {
      expect(other.subcategory).toBe(card.subcategory);
      expect(other.caseKey).not.toBe(card.caseKey);
      expect(other.remedyId).not.toBeNull();
      expect(because).toContain("kind");
    }
  });

  it("of a deleted customer are gone from every table and from what search knows", async () => {
    const mark = "Quetzalcoatlus";
    await saveNote(db, keyAt(5), mark, 1);
    await settle();
    const customer = (await db.cases.get(keyAt(5)))?.customerKey as string;
    const keys = await eraseCustomer(db, customer);
    expect(keys).toContain(keyAt(5));
    expect(await found(mark)).toEqual([]);
    const kept = JSON.stringify(await Promise.all(db.tables.map((table) => table.toArray()))).toLowerCase();
    expect(kept).not.toContain(mark.toLowerCase());
    for (const key of keys) expect(kept).not.toContain(`"${key}"`);
  });
});

describe("history and age", () => {
  it("counts a customer's cases without judging [002-14]", async () => {
    const customer = cases[0]?.case.customerKey as string;
    const own = cases.filter((bundle) => bundle.case.customerKey === customer);
    const history = await customerHistory(db, customer);
    expect(history.cases).toBe(own.length);
    expect(history.kinds.reduce((sum, { count }) => sum + count, 0)).toBe(own.length);
    expect(await customerHistory(db, "")).toMatchObject({ cases: 0, firstAt: null });
  });

  it("deletes by age and by how cases ended, and nothing else", async () => {
    const now = Math.max(...cases.map((bundle) => bundle.case.updatedAt)) + 1;
    const keepDays = { open: null, kept: null, lost: 365, unknown: null };
    const expected = cases.filter(
      ({ case: row }) => row.resolution.outcome.kind === "lost" && row.updatedAt < now - 365 * 86_400_000,
    );
    expect(expected.length).toBeGreaterThan(0);
    const gone = await eraseOverdue(db, keepDays, now, 1000);
    expect(gone.sort()).toEqual(expected.map((bundle) => bundle.case.key).sort());
    expect(await db.cases.count()).toBe(cases.length - gone.length);
  });
});

describe("a segment", () => {
  it("gives back what it was built from, and finds by whole tokens and by beginnings", () => {
    const entries = [
      { id: -1, at: 5, tokens: ["w:order", "w:late", "w:late"] },
      { id: -2, at: 6, tokens: [] },
      { id: -3, at: 7, tokens: ["w:orders", "w:é", "w:late"] },
    ];
    const segment = buildSegment(entries);
    expect(entriesOf(segment).map(({ tokens }) => [...tokens].sort())).toEqual(
      entries.map(({ tokens }) => [...new Set(tokens)].sort()),
    );
    expect(placesWith(segment, [{ token: "w:order", start: false }])).toEqual([0]);
    expect(
      placesWith(segment, [
        { token: "w:order", start: true },
        { token: "w:late", start: false },
      ]),
    ).toEqual([0, 2]);
    expect(placesWith(segment, [{ token: "w:z", start: true }])).toEqual([]);
  });
});
