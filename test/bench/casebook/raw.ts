/** The least that IndexedDB must do, beside which the casebook's figures are put. */
import { packed } from "../../../lib/transfer/gzip.ts";
import { DELIVERY } from "../../../lib/transfer/import-file.ts";
import { madeUpCase } from "./made-up-cases.ts";

export const ROUNDS = 40;

/** The middle of the times that some work takes, in ms. */
export async function median(rounds: number, work: (round: number) => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    await work(round);
    times.push(performance.now() - start);
  }
  return times.sort((one, other) => one - other)[Math.floor(times.length / 2)] as number;
}

const request = <T>(asked: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
/** Resolves once a transaction is on the disk. */
export const committed = (tx: IDBTransaction): Promise<unknown> => {
  tx.commit();
  return new Promise((resolve) => {
    tx.oncomplete = resolve;
  });
};

/** The least IndexedDB must do: one row out; the rows of an answer by their keys. */
export async function least(idb: IDBDatabase, keys: string[], ids: number[]) {
  const one = await median(ROUNDS, (round) =>
    request(
      idb
        .transaction("cases")
        .objectStore("cases")
        .get(keys[round] as string),
    ),
  );
  const rows = (count: number) =>
    median(ROUNDS, (round) => {
      const store = idb.transaction("cards").objectStore("cards");
      return Promise.all(ids.slice(round * count, (round + 1) * count).map((id) => request(store.get(id))));
    });
  return { one, five: await rows(5), thirty: await rows(30), fifty: await rows(50) };
}

/** Opens a database of one store, for the least that must be done with whole cases. */
async function rawStore(name: string): Promise<IDBDatabase> {
  await request(indexedDB.deleteDatabase(name));
  const opening = indexedDB.open(name, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore("cases", { keyPath: "key" });
  return request(opening);
}

/** Cases a second written down durably, a delivery at a time, and read again: nothing found, counted, drawn or checked. */
export async function rawWhole(): Promise<{ writes: number; reads: number }> {
  const COUNT = 4000;
  const idb = await rawStore("amends-bench-raw");
  const bundles = Array.from({ length: COUNT }, (_, index) => madeUpCase(index));
  const start = performance.now();
  for (let from = 0; from < COUNT; from += DELIVERY) {
    const tx = idb.transaction("cases", "readwrite", { durability: "strict" });
    for (const bundle of bundles.slice(from, from + DELIVERY)) {
      tx.objectStore("cases").put({ ...bundle, key: bundle.case.key });
    }
    await committed(tx);
  }
  const written = performance.now();
  for (let after = ""; ; ) {
    const range = IDBKeyRange.lowerBound(after, true);
    const rows: { key: string }[] = await request(
      idb.transaction("cases").objectStore("cases").getAll(range, DELIVERY),
    );
    await packed(rows.map((row) => JSON.stringify(row)).join("\n"));
    const last = rows.at(-1);
    if (!last || rows.length < DELIVERY) break;
    after = last.key;
  }
  const read = performance.now();
  idb.close();
  await request(indexedDB.deleteDatabase("amends-bench-raw"));
  return { writes: COUNT / ((written - start) / 1000), reads: COUNT / ((read - written) / 1000) };
}

/** Bytes of a case as text, on the average: what nobody can do without. */
export function textOfCase(): number {
  const lines = Array.from({ length: 500 }, (_, index) => JSON.stringify(madeUpCase(index)));
  return new Blob(lines).size / lines.length;
}
