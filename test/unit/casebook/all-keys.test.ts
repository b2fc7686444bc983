/** "Select all" means all: every key comes, past the pages they are read in, with a filter and without. */
import "fake-indexeddb/auto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { cardOf } from "@/lib/casebook/card";
import { listKeys } from "@/lib/casebook/list";
import { enter } from "@/lib/casebook/lookup/lookup";
import type { CardRow } from "@/lib/casebook/rows";
import { CasebookDatabase } from "@/lib/casebook/tables";
import type { CaseFilter } from "@/lib/records/case-list";
import { madeUpCase } from "../../bench/casebook/made-up-cases";

const MANY = 200;
const AT_ONCE = 30;
const { case: row } = madeUpCase(1);
const card = cardOf(row, [], 0);
/** The newest change first, every third one open. */
const cards: CardRow[] = Array.from({ length: MANY }, (_, index) => ({
  ...card,
  id: -index - 1,
  caseKey: `demo:desk.example:${index}`,
  updatedAt: MANY - index,
  open: index % 3 === 0,
  words: [index % 2 === 0 ? "even" : "odd"],
}));
const keysOf = (some: readonly CardRow[]) => some.map(({ caseKey }) => caseKey);

const all = (filter: CaseFilter) => listKeys(db, filter, AT_ONCE);

const db = new CasebookDatabase("all-keys");
beforeAll(async () => {
  await db.cards.bulkPut(cards);
  await enter(db, cards);
});
afterAll(() => db.delete());

it("comes without a filter", async () => {
  expect(await all({})).toEqual(keysOf(cards));
});

it("comes with filters and words, and nothing besides", async () => {
  const open = cards.filter((each) => each.open);
  expect(await all({ open: true })).toEqual(keysOf(open));
  expect(await all({ open: false, text: "odd" })).toEqual(
    keysOf(cards.filter((each) => !each.open && each.words[0] === "odd")),
  );
  expect(await all({ from: 11, until: 21 })).toEqual(keysOf(cards.slice(-20, -10)));
  expect(await all({ text: "nobody" })).toEqual([]);
});
