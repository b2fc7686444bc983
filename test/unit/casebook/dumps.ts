/** Writes and reads databases as they were: with the browser's own calls, so that no code of today is in between. */
import { VERSIONS } from "@/lib/casebook/migrations";

export type Dump = Record<string, object[]>;

const request = <T>(asked: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });

/** `a`, `&a`, `*a`, `++a`, `[a+b]` as Dexie has them. */
function keyPath(spec: string): { name: string; path: string | string[]; unique: boolean; auto: boolean } {
  const name = spec.replace(/^(&|\*|\+\+)+/, "");
  const path = name.startsWith("[") ? name.slice(1, -1).split("+") : name;
  return { name, path, unique: spec.startsWith("&"), auto: spec.startsWith("++") };
}

/** Makes the stores of one version. */
function makeStores(idb: IDBDatabase, version: number): void {
  const stores: Record<string, string> = {};
  for (const step of VERSIONS) if (step.version <= version) Object.assign(stores, step.stores);
  for (const [name, spec] of Object.entries(stores)) {
    const [primary = "", ...indexes] = spec.split(",").map((part) => keyPath(part.trim()));
    if (typeof primary === "string") continue;
    const store = idb.createObjectStore(name, { keyPath: primary.path, autoIncrement: primary.auto });
    for (const index of indexes) store.createIndex(index.name, index.path, { unique: index.unique });
  }
}

/** Puts a dump into a new database of a version, as the Amends of that day left it. */
export async function plant(name: string, version: number, dump: Dump): Promise<void> {
  const opening = indexedDB.open(name, version * 10);
  opening.onupgradeneeded = ({ oldVersion }) => {
    if (oldVersion === 0) makeStores(opening.result, version);
  };
  const idb = await request(opening);
  const tables = Object.keys(dump);
  if (tables.length > 0) {
    const tx = idb.transaction(tables, "readwrite");
    for (const [table, rows] of Object.entries(dump)) for (const row of rows) tx.objectStore(table).put(row);
    await new Promise((resolve, reject) => {
      tx.oncomplete = resolve;
      tx.onabort = () => reject(tx.error);
    });
  }
  idb.close();
}

/** Everything a database holds, with its version. */
export async function dig(name: string): Promise<{ version: number; dump: Dump }> {
  const idb = await request(indexedDB.open(name));
  const dump: Dump = {};
  for (const table of idb.objectStoreNames) {
    dump[table] = await request(idb.transaction(table).objectStore(table).getAll());
  }
  const { version } = idb;
  idb.close();
  return { version, dump };
}
