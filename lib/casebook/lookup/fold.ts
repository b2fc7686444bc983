/** Puts what changed into segments, takes deleted cases out of them, and builds all of them anew where that is due. */
import type { CasebookDatabase } from "../database";
import { forget } from "./lookup";
import { buildSegment, type Entry, entriesOf, SEGMENT_SIZE, type Segment, STALE } from "./segment";
import { dropSegments, type Head, readHeads, readIds, readSegment, writeIds, writeSegment } from "./store";
import { entryOf, TOKENS_VERSION } from "./tokens";

/** Changed cases that are looked through one by one before they are worth a segment. */
export const FOLD_AT = 400;

/** The same while thousands are written, where each fold is work: half a segment, so that none is built more than twice. */
export const FOLD_BULK_AT = SEGMENT_SIZE / 2;

/** Whether enough has changed for a fold to be worth it. */
export async function isFoldDue(db: CasebookDatabase, at: number): Promise<boolean> {
  return (await db.fresh.count()) >= at;
}

/** The entries of a segment that are still looked for in it; none of one that is not whole. */
async function liveEntries(db: CasebookDatabase, head: Head): Promise<Entry[]> {
  const segment = await readSegment(db, head);
  return segment ? entriesOf(segment).filter(({ at }) => at !== STALE) : [];
}

async function addSegments(db: CasebookDatabase, entries: readonly Entry[]): Promise<void> {
  for (let start = 0; start < entries.length; start += SEGMENT_SIZE) {
    await writeSegment(db, buildSegment(entries.slice(start, start + SEGMENT_SIZE)));
  }
}

/**
 * Marks what was entered again as no longer looked for where it stood.
 * @returns the segments to build anew: the newest while it has room, and those whose cases have mostly changed since
 */
async function outdate(db: CasebookDatabase, again: ReadonlySet<number>): Promise<Head[]> {
  const heads = await readHeads(db);
  const all = await readIds(
    db,
    heads.map(({ id }) => id),
  );
  const changed = new Set<number>();
  const rebuilt = heads.filter((_, index) => {
    const own = all[index];
    if (!own) return true;
    let live = 0;
    own.ids.forEach((id, place) => {
      if (own.at[place] === STALE) return;
      if (again.has(id)) {
        own.at[place] = STALE;
        changed.add(index);
      } else live++;
    });
    return (index === 0 && live < SEGMENT_SIZE) || live * 2 < own.ids.length;
  });
  await writeIds(
    db,
    [...changed].flatMap((index) => all[index] ?? []),
  );
  return rebuilt;
}

/**
 * Puts what changed into segments: the newest one is filled up, worn ones are built anew, more are begun. What is held
 * in memory is read again when it is next needed.
 */
export async function fold(db: CasebookDatabase): Promise<void> {
  await db.transaction("rw", [db.segments, db.fresh, db.cards], async () => {
    const fresh = await db.fresh.toArray();
    if (fresh.length === 0) return;
    const again = new Set(fresh.map(({ id }) => id));
    const rebuilt = await outdate(db, again);
    const kept: Entry[] = [];
    for (const head of rebuilt) kept.push(...(await liveEntries(db, head)));
    // All ids at once: looking for thousands of them one by one takes seconds.
    const standing = new Set(await db.cards.toCollection().primaryKeys());
    await dropSegments(db, rebuilt);
    await addSegments(db, [...kept, ...fresh.filter(({ id }) => standing.has(id))]);
    await db.fresh.clear();
  });
  forget(db);
}

/** Takes out of the segments, words and all, every case that has no card any more, and what was entered again since. */
export async function sweep(db: CasebookDatabase): Promise<void> {
  const ids = new Set(await db.cards.toCollection().primaryKeys());
  for (const { id } of await readHeads(db)) {
    await db.transaction("rw", [db.segments], async () => {
      const head = (await readHeads(db)).find((one) => one.id === id);
      const [own] = await readIds(db, [id]);
      if (!head || own?.ids.every((one, place) => own.at[place] !== STALE && ids.has(one))) return;
      const rest = (await liveEntries(db, head)).filter((entry) => ids.has(entry.id));
      await dropSegments(db, [head]);
      // In its own place: newer segments must stay newer.
      if (rest.length > 0) await writeSegment(db, buildSegment(rest), id);
    });
  }
  forget(db);
}

const BUILT = "lookup-tokens";

/**
 * Enters every case anew where it is found by other tokens than the casebook was built with, once for each such change.
 * @returns whether there was anything to do
 */
export async function rebuildLookup(db: CasebookDatabase): Promise<boolean> {
  if (db.newer || (await db.meta.get(BUILT))?.value === TOKENS_VERSION) return false;
  const before = await db.segments.toCollection().primaryKeys();
  const segments: Segment[] = [];
  for (let after = Number.NEGATIVE_INFINITY; ; ) {
    const cards = await db.cards.where("id").above(after).limit(SEGMENT_SIZE).toArray();
    if (cards.length > 0) segments.push(buildSegment(cards.map(entryOf)));
    const last = cards.at(-1);
    if (!last || cards.length < SEGMENT_SIZE) break;
    after = last.id;
  }
  // What changed meanwhile waits in `fresh`, which counts before any segment.
  await db.transaction("rw", [db.segments, db.meta], async () => {
    await db.segments.bulkDelete(before);
    for (const segment of segments) await writeSegment(db, segment);
    await db.meta.put({ name: BUILT, value: TOKENS_VERSION });
  });
  forget(db);
  return true;
}
