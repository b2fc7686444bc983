/** Cards for cases that were kept before there were cards: made after opening, in steps, going on where they stopped. */
import type { CasebookDatabase } from "./database";
import { CaseRow } from "./rows";
import { caseTables, redraw } from "./write";

const CURSOR = "backfill-cards";
const STEP = 100;

/** Makes the next cards. @returns whether there may be more */
export async function backfillStep(db: CasebookDatabase): Promise<boolean> {
  const kept = await db.meta.get(CURSOR);
  if (kept?.value === "done") return false;
  const after = kept?.value ?? "";
  return db.transaction("rw", [...caseTables(db), db.meta], async () => {
    const rows: unknown[] = await db.cases.where("key").above(after).limit(STEP).toArray();
    const sound = rows.flatMap((row) => {
      const parsed = CaseRow.safeParse(row);
      return parsed.success ? [parsed.data] : [];
    });
    await redraw(db, sound);
    const last = (rows.at(-1) as { key: string } | undefined)?.key;
    const done = rows.length < STEP || last === undefined;
    await db.meta.put({ name: CURSOR, value: done ? "done" : last });
    return !done;
  });
}
