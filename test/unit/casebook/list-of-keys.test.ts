/** The list of the cases a pattern is made of: those and no others, newest first, filtered like any list, a page at a time. */
import "fake-indexeddb/auto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { writeBundles } from "@/lib/casebook/bundles";
import { listCards } from "@/lib/casebook/list";
import { CasebookDatabase } from "@/lib/casebook/tables";
import { allOfCase } from "@/lib/casebook/write";
import { madeUpCase } from "../../bench/casebook/made-up-cases";

const cases = Array.from({ length: 60 }, (_, index) => madeUpCase(index));
const wanted = cases.filter((_, index) => index % 3 === 0).map((bundle) => bundle.case);
const newestFirst = wanted.toSorted((one, other) => other.updatedAt - one.updatedAt).map(({ key }) => key);
const keys = wanted.map(({ key }) => key);

let db: CasebookDatabase;
beforeAll(async () => {
  db = new CasebookDatabase("list-of-keys");
  await db.transaction("rw", allOfCase(db), () => writeBundles(db, cases));
});
afterAll(() => db.delete());

const listed = async (filter: Parameters<typeof listCards>[1]) =>
  (await listCards(db, filter, 0, 100)).cards.map(({ caseKey }) => caseKey);

it("holds those cases and no others, newest change first; a key of no case is passed over", async () => {
  expect(await listed({ keys: [...keys, "gone:desk.example:1"] })).toEqual(newestFirst);
  expect(await listed({ keys: [] })).toEqual([]);
});

it("comes a page at a time, and says how many there are", async () => {
  const first = await listCards(db, { keys }, 0, 15);
  expect(first.total).toBe(keys.length);
  const second = await listCards(db, { keys }, first.next ?? 0, 15);
  expect([...first.cards, ...second.cards].map(({ caseKey }) => caseKey)).toEqual(newestFirst);
  expect(second.next).toBeNull();
});

it("is filtered by kind, state and words like any list", async () => {
  const [some] = wanted;
  if (!some?.reading) throw new Error("no case");
  const { subcategory } = some.reading;
  const open = wanted.filter(
    ({ resolution, status }) => resolution.outcome.closedAt === null && status === "open",
  );
  expect(new Set(await listed({ keys, subcategory }))).toEqual(
    new Set(wanted.filter(({ reading }) => reading?.subcategory === subcategory).map(({ key }) => key)),
  );
  expect(new Set(await listed({ keys, open: true }))).toEqual(new Set(open.map(({ key }) => key)));
  expect(await listed({ keys, text: some.number })).toEqual([some.key]);
  expect(await listed({ keys: keys.slice(1), text: some.number })).toEqual([]);
});
