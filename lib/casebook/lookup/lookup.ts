/** Finds cases by tokens: blocks of segments, read when first asked for and held while the worker lives, and what changed since. */
import Dexie, { type Transaction } from "dexie";
import type { CasebookDatabase } from "../database";
import type { CardRow } from "../rows";
import { type Block, blocksFor, type Entry, entryHolds, matches, STALE, type Wanted } from "./segment";
import { blockKey, type Head, readBlocks, readHeads, readIds } from "./store";
import { entryOf } from "./tokens";

interface Held {
  heads: Head[];
  fresh: Map<number, Entry>;
  /** By segment and by the number of a block's row; what was not asked for yet is not here. */
  ids: Map<number, { ids: Float64Array; at: Float64Array }>;
  blocks: Map<number, Block>;
}

/** A cache by connection: only this worker writes, and it says so here (`enter`, `forget`, `forgetAfter`). */
const held = new WeakMap<CasebookDatabase, Promise<Held>>();

async function load(db: CasebookDatabase): Promise<Held> {
  const [heads, entries] = await db.transaction("r", [db.segments, db.fresh], () =>
    Promise.all([readHeads(db), db.fresh.toArray()]),
  );
  return {
    heads,
    fresh: new Map(entries.map((entry) => [entry.id, entry])),
    ids: new Map(),
    blocks: new Map(),
  };
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

/** Memory is read again once the transaction in force has taken cards away. */
export const forgetAfter = (db: CasebookDatabase): void => afterCommit(db, async () => forget(db));

/** The rows of a segment's blocks in which something wanted may be. */
function keysFor({ id, firsts }: Head, wanted: Wanted): number[] {
  const [from, to] = blocksFor(firsts, wanted);
  return Array.from({ length: to - from }, (_, place) => blockKey(id, from + place));
}

/** Reads what is missing of some blocks. @returns false where one of them is gone: the segments have changed */
async function fetchBlocks(db: CasebookDatabase, known: Held, wanted: readonly Wanted[]): Promise<boolean> {
  const keys = new Set(known.heads.flatMap((head) => wanted.flatMap((one) => keysFor(head, one))));
  const missing = [...keys].filter((key) => !known.blocks.has(key));
  if (missing.length === 0) return true;
  const rows = await readBlocks(db, missing);
  rows.forEach((row, place) => {
    if (row) known.blocks.set(missing[place] as number, row);
  });
  return rows.every((row) => row !== undefined);
}

async function fetchIds(db: CasebookDatabase, known: Held, segments: readonly number[]): Promise<boolean> {
  const missing = segments.filter((segment) => !known.ids.has(segment));
  if (missing.length === 0) return true;
  const rows = await readIds(db, missing);
  rows.forEach((row, place) => {
    if (row) known.ids.set(missing[place] as number, row);
  });
  return rows.every((row) => row !== undefined);
}

/** The matches of one wanted token in a segment whose blocks are in memory. */
function* inSegment(known: Held, head: Head, wanted: Wanted): Generator<[string, Uint16Array]> {
  const blocks = keysFor(head, wanted).flatMap((key) => known.blocks.get(key) ?? []);
  yield* matches(blocks, wanted);
}

/** The places of a segment that hold everything wanted. Plain loops: the first search of a worker runs before they are compiled. */
function placesWith(known: Held, head: Head, wanted: readonly Wanted[]): number[] {
  // How many of the wanted a place was seen to hold, one after the other; two words may begin alike.
  const held = new Uint8Array(head.size);
  wanted.forEach((one, nth) => {
    for (const [, places] of inSegment(known, head, one)) {
      for (let index = 0; index < places.length; index++) {
        const place = places[index] as number;
        if (held[place] === nth) held[place] = nth + 1;
      }
    }
  });
  const found: number[] = [];
  for (let place = 0; place < held.length; place++) if (held[place] === wanted.length) found.push(place);
  return found;
}

/** Reads what every search needs before one is made: the largest part of what the first one would wait for. */
export async function readAhead(db: CasebookDatabase): Promise<void> {
  const known = await holding(db);
  await fetchIds(
    db,
    known,
    known.heads.map(({ id }) => id),
  );
}

export interface Found {
  id: number;
  at: number;
}

/** Times a question is asked again when segments change under it. */
const TRIES = 4;

async function answered<T>(
  db: CasebookDatabase,
  ask: (known: Held) => Promise<T | undefined>,
  none: T,
): Promise<T> {
  for (let tries = 0; tries < TRIES; tries++) {
    const known = await holding(db);
    const answer = await ask(known);
    if (answer !== undefined) return answer;
    if (held.has(db) && (await held.get(db)) === known) forget(db);
  }
  return none;
}

/** Every case that holds all that is wanted, in no order. Old entries may be among them: look at the card. */
export const find = (db: CasebookDatabase, wanted: readonly Wanted[]): Promise<Found[]> =>
  answered(
    db,
    async (known) => {
      if (!(await fetchBlocks(db, known, wanted))) return undefined;
      const inSegments = known.heads.map((head) => ({ head, places: placesWith(known, head, wanted) }));
      const hit = inSegments.filter(({ places }) => places.length > 0);
      const segments = hit.map(({ head }) => head.id);
      if (!(await fetchIds(db, known, segments))) return undefined;
      const found: Found[] = [];
      const { fresh } = known;
      for (const entry of fresh.values())
        if (entryHolds(entry, wanted)) found.push({ id: entry.id, at: entry.at });
      for (const { head, places } of hit) {
        const own = known.ids.get(head.id);
        if (!own) return undefined;
        for (const place of places) {
          const [id, at] = [own.ids[place] as number, own.at[place] as number];
          if (at !== STALE && (fresh.size === 0 || !fresh.has(id))) found.push({ id, at });
        }
      }
      return found;
    },
    [],
  );

/**
 * The newest of what was found, in their order; more than `count` where several changed at the same moment. Putting
 * ten thousand in order to show thirty would take longer than finding them.
 */
export function newestOf(found: readonly Found[], count: number): Found[] {
  const times = Float64Array.from(found, ({ at }) => at).sort();
  const last = times[Math.max(0, times.length - count)] ?? 0;
  return found.filter(({ at }) => at >= last).sort((one, other) => other.at - one.at || one.id - other.id);
}

/** How many cases there are under each token that begins so; cases that changed since may count twice. */
export const counts = (db: CasebookDatabase, prefix: string): Promise<Map<string, number>> =>
  answered(
    db,
    async (known) => {
      const wanted = { token: prefix, start: true };
      if (!(await fetchBlocks(db, known, [wanted]))) return undefined;
      const found = new Map<string, number>();
      const add = (token: string, count: number) => found.set(token, (found.get(token) ?? 0) + count);
      for (const head of known.heads)
        for (const [token, places] of inSegment(known, head, wanted)) add(token, places.length);
      for (const { tokens } of known.fresh.values())
        for (const token of tokens) if (token.startsWith(prefix)) add(token, 1);
      return found;
    },
    new Map(),
  );
