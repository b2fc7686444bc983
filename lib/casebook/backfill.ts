/** Cards and facts for cases that were kept before there were any: made after opening, in steps, going on where they stopped. */
import { termsOf } from "../patterns/terms";
import type { CasebookDatabase } from "./database";
import { CaseRow } from "./rows";
import { caseTables, redraw } from "./write";

/** One cursor: whoever had cards before there were facts goes through all cases once more. */
const CURSOR = "backfill-facts";
const STEP = 100;

/** The words of a case seen before words were looked for: what is left of them in its subject and its quotes. */
const withTerms = (row: CaseRow): CaseRow =>
  row.terms === null
    ? {
        ...row,
        terms: termsOf(
          {
            subject: row.subject,
            messages: [{ role: "customer", text: row.excerpt.map(({ text }) => text).join("\n") }],
          },
          [row.requesterName],
        ),
      }
    : row;

/** Makes the next ones. @returns whether there may be more */
export async function backfillStep(db: CasebookDatabase): Promise<boolean> {
  const kept = await db.meta.get(CURSOR);
  if (kept?.value === "done") return false;
  const after = kept?.value ?? "";
  return db.transaction("rw", [...caseTables(db), db.meta], async () => {
    const rows: unknown[] = await db.cases.where("key").above(after).limit(STEP).toArray();
    const sound = rows.flatMap((row) => {
      const parsed = CaseRow.safeParse(row);
      return parsed.success ? [withTerms(parsed.data)] : [];
    });
    await db.cases.bulkPut(sound);
    await redraw(db, sound);
    const last = (rows.at(-1) as { key: string } | undefined)?.key;
    const done = rows.length < STEP || last === undefined;
    await db.meta.put({ name: CURSOR, value: done ? "done" : last });
    return !done;
  });
}
