/** Finds cases by tokens: segments from the database, held in memory while the worker lives, and what changed since. */
import Dexie, { type Transaction } from "dexie";
import type { CasebookDatabase } from "../database";
import type { CardRow } from "../rows";
import {
  buildSegment,
  type Entry,
  entriesOf,
  entryHolds,
  placesWith,
  SEGMENT_SIZE,
  tokensFrom,
  type Wanted,
} from "./segment";
import { entryOf } from "./tokens";

/** Changed cases that are looked through one by one before they are worth a segment. */
export const FOLD_AT = 400;

/** A segment as the database keeps it. */
export type SegmentRow = ReturnType<typeof buildSegment> & { id?: number };

interface Held {
  /** Newest first, each with marks at the places whose case was entered again since. */
  segments: { row: SegmentRow; stale: Uint8Array; live: number }[];
  fresh: Map<number, Entry>;
}

/** A cache by connection: only this worker writes, and it says so here (`entered`, `erased`, `fold`). */
const held = new WeakMap<CasebookDatabase, Promise<Held>>();

async function load(db: CasebookDatabase): Promise<Held> {
  const [rows, entries] = await db.transaction("r", [db.segments, db.fresh], () =>
    Promise.all([db.segments.orderBy("id").reverse().toArray(), db.fresh.toArray()]),
  );
  const seen = new Set<number>();
  const segments = rows.map((row) => {
    const stale = new Uint8Array(row.ids.length);
    let live = 0;
    row.ids.forEach((id, place) => {
      if (seen.has(id)) stale[place] = 1;
      else live++;
      seen.add(id);
    });
    return { row, stale, live };
  });
  return { segments, fresh: new Map(entries.map((entry) => [entry.id, entry])) };
}

function holding(db: CasebookDatabase): Promise<Held> {
  const known = held.get(db);
  if (known) return known;
  const loading = load(db);
  held.set(db, loading);
  loading.catch(() => held.delete(db));
  return loading;
}

/** Forgets what is held in memory: after a transaction failed, or everything was erased. */
export const forget = (db: CasebookDatabase): void => {
  held.delete(db);
};

/** Writes down that cards are new or changed. Call inside the transaction that writes them, over `fresh` too. */
export async function enter(db: CasebookDatabase, cards: readonly CardRow[]): Promise<void> {
  const entries = cards.map(entryOf);
  await db.fresh.bulkPut(entries);
  // What is in memory is brought up to date only if it is in memory, and only once it is in the database.
  const known = held.get(db);
  if (!known) return;
  afterCommit(db, async () => {
    const { fresh } = await known;
    for (const entry of entries) fresh.set(entry.id, entry);
  });
}

/** Runs once the transaction in force is through; where it fails, memory is thrown away instead. */
function afterCommit(db: CasebookDatabase, work: () => Promise<void>): void {
  let transaction: Transaction | undefined = Dexie.currentTransaction ?? undefined;
  if (!transaction) {
    void work();
    return;
  }
  while (transaction.parent) transaction = transaction.parent;
  transaction.on("complete", () => void work());
  transaction.on("abort", () => forget(db));
}

export interface Found {
  id: number;
  at: number;
}

/** Every case that holds all that is wanted, newest change first. Old entries may be among them: look at the card. */
export async function find(db: CasebookDatabase, wanted: readonly Wanted[]): Promise<Found[]> {
  const { segments, fresh } = await holding(db);
  const found: Found[] = [];
  for (const entry of fresh.values())
    if (entryHolds(entry, wanted)) found.push({ id: entry.id, at: entry.at });
  for (const { row, stale } of segments) {
    for (const place of placesWith(row, wanted)) {
      const id = row.ids[place] as number;
      if (stale[place] === 0 && !fresh.has(id)) found.push({ id, at: row.at[place] as number });
    }
  }
  return found.sort((one, other) => other.at - one.at || one.id - other.id);
}

/** How many cases there are under each token that begins so; cases that changed since may count twice. */
export async function counts(db: CasebookDatabase, prefix: string): Promise<Map<string, number>> {
  const { segments, fresh } = await holding(db);
  const found = new Map<string, number>();
  const add = (token: string, count: number) => found.set(token, (found.get(token) ?? 0) + count);
  for (const { row } of segments) for (const [token, count] of tokensFrom(row, prefix)) add(token, count);
  for (const { tokens } of fresh.values()) {
    for (const token of tokens) if (token.startsWith(prefix)) add(token, 1);
  }
  return found;
}

/** The same while thousands are written, where each fold is work. */
export const FOLD_BULK_AT = 2000;

/** Whether enough has changed for a fold to be worth it. */
export async function isFoldDue(db: CasebookDatabase, at: number): Promise<boolean> {
  return (await db.fresh.count()) >= at;
}

/** Takes a segment whose cases have mostly changed since as the next one to be built anew. */
const isWorn = (row: SegmentRow, live: number): boolean => live * 2 < row.ids.length;

/**
 * Puts what changed into segments: the newest one is filled up, worn ones are built anew, more are begun. What is held
 * in memory is read again when it is next needed.
 */
export async function fold(db: CasebookDatabase): Promise<void> {
  const { segments } = await load(db);
  await db.transaction("rw", [db.segments, db.fresh, db.cards], async () => {
    const fresh = await db.fresh.toArray();
    if (fresh.length === 0) return;
    const again = new Set(fresh.map(({ id }) => id));
    const rebuilt = segments.filter(
      ({ row, live }, index) => (index === 0 && row.ids.length < SEGMENT_SIZE) || isWorn(row, live),
    );
    const kept = rebuilt.flatMap(({ row, stale }) =>
      entriesOf(row).filter(({ id }, place) => stale[place] === 0 && !again.has(id)),
    );
    const standing = new Set(
      await db.cards
        .where("id")
        .anyOf([...again])
        .primaryKeys(),
    );
    await db.segments.bulkDelete(rebuilt.flatMap(({ row }) => (row.id === undefined ? [] : [row.id])));
    await addSegments(db, [...kept, ...fresh.filter(({ id }) => standing.has(id))]);
    await db.fresh.clear();
  });
  forget(db);
}

async function addSegments(db: CasebookDatabase, entries: Entry[]): Promise<void> {
  for (let start = 0; start < entries.length; start += SEGMENT_SIZE) {
    await db.segments.add(buildSegment(entries.slice(start, start + SEGMENT_SIZE)));
  }
}

/** Memory is read again once the transaction in force has taken cards away. */
export const forgetAfter = (db: CasebookDatabase): void => afterCommit(db, async () => forget(db));

/** Takes out of the segments, words and all, every case that has no card any more. */
export async function sweep(db: CasebookDatabase): Promise<void> {
  const ids = new Set(await db.cards.toCollection().primaryKeys());
  for (const key of await db.segments.toCollection().primaryKeys()) {
    await db.transaction("rw", [db.segments], async () => {
      const row = await db.segments.get(key);
      if (!row || row.ids.every((id) => ids.has(id))) return;
      const rest = entriesOf(row).filter(({ id }) => ids.has(id));
      // In its own place: newer segments must stay newer.
      if (rest.length > 0) await db.segments.put({ ...buildSegment(rest), id: key });
      else await db.segments.delete(key);
    });
  }
  forget(db);
}
