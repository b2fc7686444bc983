/** An old casebook put into the browser's own database, as an Amends of that day left it. */
import { VERSIONS } from "../../lib/casebook/migrations/index.ts";

export interface StoreSpec {
  name: string;
  keyPath: string;
  auto: boolean;
  indexes: string[];
}

/** The stores of a version whose keys and indexes are plain fields, as those of versions 1 and 2 are. */
export function storesOf(version: number): StoreSpec[] {
  const stores: Record<string, string> = {};
  for (const step of VERSIONS) if (step.version <= version) Object.assign(stores, step.stores);
  return Object.entries(stores).map(([name, spec]) => {
    const [primary = "", ...indexes] = spec.split(",").map((part) => part.trim());
    return { name, keyPath: primary.replace("++", ""), auto: primary.startsWith("++"), indexes };
  });
}

/** Runs in a page of the extension. */
export async function plantOld(old: {
  version: number;
  stores: StoreSpec[];
  rows: Record<string, object[]>;
}): Promise<void> {
  const done = (request: IDBRequest | IDBTransaction) =>
    new Promise<void>((resolve, reject) => {
      request.onerror = () => reject(request.error);
      if ("oncomplete" in request) request.oncomplete = () => resolve();
      else request.onsuccess = () => resolve();
    });
  await done(indexedDB.deleteDatabase("amends"));
  const opening = indexedDB.open("amends", old.version * 10);
  opening.onupgradeneeded = () => {
    for (const { name, keyPath, auto, indexes } of old.stores) {
      const store = opening.result.createObjectStore(name, { keyPath, autoIncrement: auto });
      for (const index of indexes) store.createIndex(index, index);
    }
  };
  await done(opening);
  const tx = opening.result.transaction(Object.keys(old.rows), "readwrite");
  for (const [table, rows] of Object.entries(old.rows))
    for (const row of rows) tx.objectStore(table).put(row);
  await done(tx);
  opening.result.close();
}
