/** Search, lists, similar cases and history, before and after what changed was folded into segments. */
import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { writeBundles } from "@/lib/casebook/bundles";
import { changeCase } from "@/lib/casebook/cases";
import { eraseCustomer, eraseOverdue } from "@/lib/casebook/erase";
import { customerHistory } from "@/lib/casebook/history";
import { listCards } from "@/lib/casebook/list";
import { fold, rebuildLookup } from "@/lib/casebook/lookup/fold";
import { counts, find, forget } from "@/lib/casebook/lookup/lookup";
import { blocksFor, buildSegment, entriesOf, matches } from "@/lib/casebook/lookup/segment";
import { readHeads } from "@/lib/casebook/lookup/store";
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
  const entries = [
    { id: -1, at: 5, tokens: ["w:order", "w:late", "w:late"] },
    { id: -2, at: 6, tokens: [] },
    { id: -3, at: 7, tokens: ["w:orders", "w:é", "w:late"] },
  ];
  const places = (segment: ReturnType<typeof buildSegment>, token: string, start: boolean) => {
    const firsts = segment.blocks.map((block) => block.text.slice(0, block.starts[1]));
    const [from, to] = blocksFor(firsts, { token, start });
    const found = [...matches(segment.blocks.slice(from, to), { token, start })];
    return [...new Set(found.flatMap(([, own]) => [...own]))].sort((one, other) => one - other);
  };

  it("gives back what it was built from, and finds by whole tokens and by beginnings", () => {
    const segment = buildSegment(entries);
    expect(entriesOf(segment).map(({ tokens }) => [...tokens].sort())).toEqual(
      entries.map(({ tokens }) => [...new Set(tokens)].sort()),
    );
    expect(places(segment, "w:order", false)).toEqual([0]);
    expect(places(segment, "w:order", true)).toEqual([0, 2]);
    expect(places(segment, "w:late", false)).toEqual([0, 2]);
    expect(places(segment, "w:z", true)).toEqual([]);
    expect(places(segment, "a", true)).toEqual([]);
  });

  it("of many words is cut into blocks, none too large, and finds the same in any of them", () => {
    const many = Array.from({ length: 3000 }, (_, index) => ({
      id: -index,
      at: index,
      tokens: ["w:all", `w:${index.toString(36)}`, `w:pre${index % 700}`, `w:x${(index * 7919) % 5000}`],
    }));
    const segment = buildSegment(many);
    expect(segment.blocks.length).toBeGreaterThan(3);
    for (const { text, places: own } of segment.blocks) {
      expect(text.length * 2 + own.length * 2).toBeLessThan(60_000);
    }
    expect(entriesOf(segment).map(({ id }) => id)).toEqual(many.map(({ id }) => id));
    for (const [token, start] of [
      ["w:all", false],
      ["w:pre", true],
      ["w:pre69", true],
      ["w:x499", true],
      ["w:", true],
      ["w:zz", true],
      ["w:pre7", false],
    ] as const) {
      const expected = many.flatMap(({ tokens }, place) =>
        tokens.some((own) => (start ? own.startsWith(token) : own === token)) ? [place] : [],
      );
      expect(places(segment, token, start), token).toEqual(expected);
    }
  });
});

describe("the lookup", () => {
  const late = { subcategory: "late" } as const;

  it("reads only the blocks of what is asked for", async () => {
    await fold(db);
    forget(db);
    const read: number[] = [];
    const bulkGet = db.segments.bulkGet.bind(db.segments);
    db.segments.bulkGet = ((keys: number[]) => {
      read.push(...keys);
      return bulkGet(keys);
    }) as never;
    await searchCards(db, "refund", 5);
    const [head] = await readHeads(db);
    const blocks = head?.firsts.length ?? 0;
    expect(blocks).toBeGreaterThan(1);
    // One block for the word, and the ids.
    expect(read.length).toBe(2);
    const before = read.length;
    await searchCards(db, "refund", 5);
    expect(read.length).toBe(before);
  });

  it("counts what it finds exactly, however often cases changed and were folded", async () => {
    await fold(db);
    for (const { case: row } of cases.slice(0, 30)) {
      await changeCase(db, row.key, 5e12, (own) =>
        own ? { row: { ...own, correction: { ...own.correction, ...late } }, events: [] } : null,
      );
    }
    await fold(db);
    const kinds = await counts(db, "f:k:");
    const expected = (await db.cards.toArray()).filter(({ subcategory }) => subcategory === "late").length;
    expect((await listCards(db, late, 0, 5)).total).toBe(expected);
    expect(kinds.get("f:k:late")).toBeGreaterThanOrEqual(expected);
  });

  it("answers on when segments have changed under what is held of them", async () => {
    await fold(db);
    const expected = await find(db, [{ token: "f:s:open", start: false }]);
    forget(db);
    // Heads are held now, the blocks of what is asked for next are not.
    await find(db, [{ token: "n:nothing", start: false }]);
    const other = new CasebookDatabase(db.name);
    await rebuildLookup(other);
    other.close();
    expect(await find(db, [{ token: "f:s:open", start: false }])).toEqual(expected);
  });

  it("is built anew, once, where cases are found by other tokens than before", async () => {
    await fold(db);
    const expected = await listCards(db, { text: "refund" }, 0, 50);
    await db.segments.clear();
    await db.segments.add({ ids: new Float64Array(1), at: new Float64Array(1), text: "old shape" } as never);
    await db.meta.delete("lookup-tokens");
    forget(db);
    expect((await listCards(db, { text: "refund" }, 0, 50)).cards).toEqual([]);
    expect(await rebuildLookup(db)).toBe(true);
    expect(await rebuildLookup(db)).toBe(false);
    expect(await listCards(db, { text: "refund" }, 0, 50)).toEqual(expected);
  });
});
