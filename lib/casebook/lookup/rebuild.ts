/** Enters every case anew where it is found by other tokens than the casebook was built with; once for each such change. */
import type { CasebookDatabase } from "../database";
import { forget, type SegmentRow } from "./lookup";
import { buildSegment, SEGMENT_SIZE } from "./segment";
import { entryOf, TOKENS_VERSION } from "./tokens";

const BUILT = "lookup-tokens";

/** @returns whether there was anything to do */
export async function rebuildLookup(db: CasebookDatabase): Promise<boolean> {
  if (db.newer || (await db.meta.get(BUILT))?.value === TOKENS_VERSION) return false;
  const before = await db.segments.toCollection().primaryKeys();
  const rows: SegmentRow[] = [];
  for (let after = Number.NEGATIVE_INFINITY; ; ) {
    const cards = await db.cards.where("id").above(after).limit(SEGMENT_SIZE).toArray();
    if (cards.length > 0) rows.push(buildSegment(cards.map(entryOf)));
    const last = cards.at(-1);
    if (!last || cards.length < SEGMENT_SIZE) break;
    after = last.id;
  }
  // What changed meanwhile waits in `fresh`, which counts before any segment.
  await db.transaction("rw", [db.segments, db.meta], async () => {
    await db.segments.bulkDelete(before);
    await db.segments.bulkAdd(rows);
    await db.meta.put({ name: BUILT, value: TOKENS_VERSION });
  });
  forget(db);
  return true;
}
