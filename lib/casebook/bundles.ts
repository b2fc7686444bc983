/** Whole cases in and out: what backups, exports, imports and restores are made of. */
import type { CasebookDatabase } from "./database";
import { Bundle, CaseRow, EventRow, NoteRow } from "./rows";
import { redraw } from "./write";

/** What of a casebook could not be read, with its table. */
export type Unreadable = [table: string, row: unknown];

const sound = <T>(
  schema: { safeParse: (row: unknown) => { success: boolean; data?: T } },
  rows: unknown[],
  table: string,
  unreadable: Unreadable[],
): T[] =>
  rows.flatMap((row) => {
    const parsed = schema.safeParse(row);
    if (parsed.success && parsed.data !== undefined) return [parsed.data];
    unreadable.push([table, row]);
    return [];
  });

const grouped = <T extends { caseKey: string }>(rows: readonly T[]): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(row.caseKey);
    if (group) group.push(row);
    else groups.set(row.caseKey, [row]);
  }
  return groups;
};

async function bundlesOf(
  db: CasebookDatabase,
  rows: unknown[],
  unreadable: Unreadable[] = [],
): Promise<Bundle[]> {
  const cases = sound(CaseRow, rows, "cases", unreadable);
  const keys = cases.map(({ key }) => key);
  const [notes, events] = await Promise.all([
    db.notes.where("caseKey").anyOf(keys).toArray(),
    db.events.where("caseKey").anyOf(keys).toArray(),
  ]);
  const [notesOf, eventsOf] = [
    grouped(sound(NoteRow, notes, "notes", unreadable)),
    grouped(sound(EventRow, events, "events", unreadable)),
  ];
  return cases.map((row) => ({
    case: row,
    notes: notesOf.get(row.key) ?? [],
    // The number of an event is of this database only.
    events: (eventsOf.get(row.key) ?? []).map(({ id: _, ...event }) => event),
  }));
}

/** The bundles of some cases, each as it stood at one moment; unreadable rows are left out. */
export const readBundles = (db: CasebookDatabase, keys: string[]): Promise<Bundle[]> =>
  db.transaction("r", [db.cases, db.notes, db.events], async () =>
    bundlesOf(
      db,
      (await db.cases.bulkGet(keys)).filter((row) => row !== undefined),
    ),
  );

/** The next bundles in order of keys, and what of them could not be read. `next` goes on behind them; null at the end. */
export const nextBundles = (
  db: CasebookDatabase,
  after: string,
  limit: number,
): Promise<{ bundles: Bundle[]; next: string | null; unreadable: Unreadable[] }> =>
  db.transaction("r", [db.cases, db.notes, db.events], async () => {
    const rows = await db.cases.where("key").above(after).limit(limit).toArray();
    const next = rows.length < limit ? null : (rows.at(-1)?.key ?? null);
    const unreadable: Unreadable[] = [];
    return { bundles: await bundlesOf(db, rows, unreadable), next, unreadable };
  });

/**
 * The same for cases changed since a moment: what a backup has to add because it was changed while it was made.
 * @param after "" at first, then what came as `next`
 */
export async function changedBundles(
  db: CasebookDatabase,
  since: number,
  after: string,
  limit: number,
): Promise<{ bundles: Bundle[]; next: string | null }> {
  const keys = await db.cases.where("updatedAt").aboveOrEqual(since).primaryKeys();
  const rest = keys.filter((key) => key > after).sort();
  const some = rest.slice(0, limit);
  return {
    bundles: await readBundles(db, some),
    next: rest.length > limit ? (some.at(-1) ?? null) : null,
  };
}

/**
 * Puts bundles in the place of whatever stands under their keys. Call inside a transaction over
 * `caseTables`.
 * @param fresh nothing stands there: saves the looking; and they were made here: saves the checking
 */
export async function writeBundles(
  db: CasebookDatabase,
  bundles: readonly Bundle[],
  fresh = false,
): Promise<void> {
  if (bundles.length === 0) return;
  const whole = fresh ? bundles : bundles.map((bundle) => Bundle.parse(bundle));
  const keys = whole.map((bundle) => bundle.case.key);
  // The card stays, and with it the place of the case in lists and lookup.
  if (!fresh) for (const table of [db.notes, db.events]) await table.where("caseKey").anyOf(keys).delete();
  await db.cases.bulkPut(whole.map((bundle) => bundle.case));
  await db.notes.bulkPut(whole.flatMap(({ notes }) => notes));
  await db.events.bulkAdd(whole.flatMap(({ events }) => events.map(({ id: _, ...event }) => event)));
  await redraw(
    db,
    whole.map((bundle) => bundle.case),
    fresh ? whole.flatMap(({ notes }) => notes) : undefined,
  );
}
