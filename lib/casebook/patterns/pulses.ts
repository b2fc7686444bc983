/** Facts that changed since they were last packed, and the packing: every case is in a pulse, in a pack, or in both. */
import type { PatternCase } from "../../patterns/types";
import type { CasebookDatabase } from "../database";
import type { CardRow, CaseRow } from "../rows";
import { factsOf } from "./facts";
import { bucketOf, type Fact, factsIn, packOf } from "./pack";

/** A pulse counts before the pack. */
export interface PulseRow {
  /** Of the case's card. */
  id: number;
  /** Null: the case is gone, and its pack still holds it until the next packing. */
  fact: PatternCase | null;
}

/** The same while thousands are written: more of them at once, for cases of an import lie in many weeks. */
export const PACK_BULK_AT = 8000;

/** Weeks packed in one transaction. */
const STEP = 40;

/**
 * Writes down the facts of cases that were just written. Call inside the transaction that writes them.
 * @param fresh nothing stands there: saves the looking
 */
export async function beat(
  db: CasebookDatabase,
  rows: readonly CaseRow[],
  cards: readonly CardRow[],
  fresh: boolean,
): Promise<void> {
  const pulses = rows.map((row, place) => ({ id: (cards[place] as CardRow).id, fact: factsOf(row) }));
  const standing = fresh ? [] : await db.pulses.bulkGet(pulses.map(({ id }) => id));
  const changed = pulses.filter(
    ({ fact }, place) => JSON.stringify(fact) !== JSON.stringify(standing[place]?.fact),
  );
  if (changed.length > 0) await db.pulses.bulkPut(changed);
}

/** Notes that cases are gone; their weeks forget them at the next packing, which erasing ends with. */
export const still = (db: CasebookDatabase, ids: readonly number[]): Promise<unknown> =>
  db.pulses.bulkPut(ids.map((id) => ({ id, fact: null })));

/** Puts every pulse into the pack of its week, some weeks at a time, each step whole. */
export async function pack(db: CasebookDatabase): Promise<void> {
  const ids = await db.pulses.toCollection().primaryKeys();
  const buckets = [...new Set(ids.map(bucketOf))];
  for (let start = 0; start < buckets.length; start += STEP) {
    await packWeeks(db, buckets.slice(start, start + STEP), ids);
  }
}

async function packWeeks(
  db: CasebookDatabase,
  buckets: readonly number[],
  ids: readonly number[],
): Promise<void> {
  const wanted = new Set(buckets);
  await db.transaction("rw", [db.pulses, db.packs], async () => {
    const due = ids.filter((id) => wanted.has(bucketOf(id)));
    const pulses = (await db.pulses.bulkGet(due)).flatMap((pulse) => (pulse ? [pulse] : []));
    const standing = await db.packs.bulkGet([...buckets]);
    const weeks = new Map<number, Map<number, Fact>>();
    buckets.forEach((bucket, place) => {
      const known = standing[place];
      weeks.set(bucket, new Map((known ? factsIn(known) : []).map((fact) => [fact.id, fact])));
    });
    for (const { id, fact } of pulses) {
      if (fact) weeks.get(bucketOf(id))?.set(id, { id, fact });
      else weeks.get(bucketOf(id))?.delete(id);
    }
    const [full, empty] = [[...weeks], [...weeks].filter(([, week]) => week.size === 0)];
    await db.packs.bulkPut(
      full.filter(([, week]) => week.size > 0).map(([bucket, week]) => packOf(bucket, [...week.values()])),
    );
    await db.packs.bulkDelete(empty.map(([bucket]) => bucket));
    await db.pulses.bulkDelete(pulses.map(({ id }) => id));
  });
}

/** Whether so much changed that packing is worth it. */
export const isPackDue = async (db: CasebookDatabase, at: number): Promise<boolean> =>
  (await db.pulses.count()) >= at;
