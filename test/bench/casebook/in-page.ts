/** Runs in the browser: fills a casebook and times what agents do with it, beside the least that IndexedDB must do. */
import { nextBundles, writeBundles } from "../../../lib/casebook/bundles.ts";
import { changeCase, earlierCases, getCase, recentEvents } from "../../../lib/casebook/cases.ts";
import { listCards } from "../../../lib/casebook/list.ts";
import { fold } from "../../../lib/casebook/lookup/lookup.ts";
import { getNote, saveNote } from "../../../lib/casebook/notes.ts";
import { searchCards } from "../../../lib/casebook/search.ts";
import { cardOfCase, similarCases } from "../../../lib/casebook/similar.ts";
import { openCasebook } from "../../../lib/casebook/tables.ts";
import { allOfCase } from "../../../lib/casebook/write.ts";
import { madeUpCase, seeded } from "./made-up-cases.ts";

const CHUNK = 500;
const NAME = "amends-bench";

async function timed(rounds: number, work: (round: number) => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    await work(round);
    times.push(performance.now() - start);
  }
  times.sort((one, other) => one - other);
  return times[Math.floor(times.length / 2)] as number;
}

async function fill(from: number, to: number): Promise<number> {
  const db = await openCasebook(NAME);
  let spent = 0;
  for (let start = from; start < to; start += CHUNK) {
    const bundles = Array.from({ length: Math.min(CHUNK, to - start) }, (_, i) => madeUpCase(start + i));
    const before = performance.now();
    await db.transaction("rw", allOfCase(db), () => writeBundles(db, bundles));
    if ((start - from) % 2000 === 1500) await fold(db);
    spent += performance.now() - before;
  }
  db.close();
  return spent;
}

const request = <T>(asked: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });

/** The least IndexedDB must do for the same: one row in or out, or the rows of an answer by their keys. */
async function raw(idb: IDBDatabase, rounds: number, keys: string[], ids: number[]) {
  const put = (durability: IDBTransactionDurability) =>
    timed(rounds, async (round) => {
      const tx = idb.transaction("notes", "readwrite", { durability });
      tx.objectStore("notes").put({
        id: keys[round],
        caseKey: keys[round],
        text: "x".repeat(120),
        updatedAt: round,
      });
      tx.commit();
      await new Promise((resolve) => {
        tx.oncomplete = resolve;
      });
    });
  const get = await timed(rounds, (round) =>
    request(
      idb
        .transaction("cases")
        .objectStore("cases")
        .get(keys[round] as string),
    ),
  );
  const rows = (count: number) =>
    timed(rounds, async (round) => {
      const store = idb.transaction("cards").objectStore("cards");
      await Promise.all(ids.slice(round * count, (round + 1) * count).map((id) => request(store.get(id))));
    });
  return {
    note: await put("strict"),
    noteRelaxed: await put("relaxed"),
    case: get,
    rows5: await rows(5),
    rows30: await rows(30),
  };
}

async function measure(size: number, rounds: number) {
  const db = await openCasebook(NAME);
  const random = seeded(7);
  const keys = Array.from({ length: rounds }, () => madeUpCase(Math.floor(random() * size)).case.key);
  const ids = (await db.cards.limit(rounds * 30).primaryKeys()) as number[];
  const now = Date.now();
  const key = (round: number) => keys[round] as string;
  const queries = [
    "refund",
    "refund late",
    "courier promised ba",
    "badu",
    "missing part box friday",
    "order card charge",
  ];
  const figures: Record<string, number> = {};
  figures.open_case_ms = await timed(rounds, async (round) => {
    const row = await getCase(db, key(round), now);
    if (!row) throw new Error(`no case ${key(round)}`);
    await Promise.all([getNote(db, row.key, now), recentEvents(db, row.key, 40), earlierCases(db, row, 5)]);
  });
  figures.add_note_ms = await timed(rounds, (round) =>
    saveNote(db, key(round), `called again ${round} `.repeat(9), now + round),
  );
  figures.decide_ms = await timed(rounds, (round) =>
    changeCase(db, key(round), now, (row) =>
      row ? { row: { ...row, fault: "ours", updatedAt: now + round }, events: [] } : null,
    ),
  );
  figures.list_ms = await timed(rounds, () => listCards(db, {}, 0, 50));
  figures.filter_ms = await timed(rounds, () =>
    listCards(db, { subcategory: "damaged", open: true, outcome: "none" }, 0, 50),
  );
  let found = 0;
  await fold(db);
  const cold = performance.now();
  await searchCards(db, "refund late", 30);
  figures.search_cold_ms = performance.now() - cold;
  for (const [index, query] of queries.entries()) {
    figures[`search_${index}_ms`] = await timed(Math.ceil(rounds / 3), async () => {
      found += (await searchCards(db, query, 30)).length;
    });
  }
  figures.search_ms = await timed(rounds * 2, (round) =>
    searchCards(db, queries[round % queries.length] as string, 30),
  );
  figures.similar_ms = await timed(rounds, async (round) => {
    const card = await cardOfCase(db, key(round));
    if (card) found += (await similarCases(db, card, 5)).length;
  });
  const backup = performance.now();
  let after: string | null = "";
  let bytes = 0;
  while (after !== null && bytes < 40e6) {
    const { bundles, next }: { bundles: unknown[]; next: string | null } = await nextBundles(db, after, 200);
    bytes += JSON.stringify(bundles).length;
    after = next;
  }
  figures.backup_mb_s = bytes / 1e6 / ((performance.now() - backup) / 1000);
  figures.found = found;
  const least = await raw(db.backendDB(), rounds, keys, ids);
  figures.raw_note_ms = least.note;
  figures.raw_note_relaxed_ms = least.noteRelaxed;
  figures.raw_case_ms = least.case;
  figures.raw_5_ms = least.rows5;
  figures.raw_30_ms = least.rows30;
  db.close();
  return figures;
}

Object.assign(globalThis, { amendsBench: { fill, measure } });
