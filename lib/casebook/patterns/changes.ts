/** Counts the writes to what the patterns are reckoned from, so that nobody reckons the same twice. */
import type { DBCore, DBCoreTable, Middleware } from "dexie";

const WATCHED: ReadonlySet<string> = new Set(["pulses", "packs"]);

let writes = 0;

/**
 * How often anything was written so far. Taken before reading: a write begun earlier is waited for by the database, a
 * later one counts further.
 */
export const patternWrites = (): number => writes;

const watched = (table: DBCoreTable): DBCoreTable => ({
  ...table,
  mutate: (request) => {
    writes++;
    return table.mutate(request);
  },
});

/** A step of the database between its tables and the browser's own. */
export const countWrites: Middleware<DBCore> = {
  stack: "dbcore",
  name: "count-writes",
  create: (down) => ({
    ...down,
    table: (name) => (WATCHED.has(name) ? watched(down.table(name)) : down.table(name)),
  }),
};
