/** Cases: written whole in one transaction with the event that tells why. */
import type { CasebookDatabase } from "./database";
import { readRow } from "./read-row";
import { CaseRow, type EventRow } from "./rows";
import { timesOf } from "./times";
import { caseTables, redraw } from "./write";

/** The case under a key, or undefined. */
export const getCase = (db: CasebookDatabase, key: string, now: number): Promise<CaseRow | undefined> =>
  readRow(db, db.cases, CaseRow, key, now);

/** What happened, without what the casebook fills in itself. */
export type NewEvent = Pick<EventRow, "kind" | "label" | "stage" | "stance" | "text">;

/**
 * Changes one case and records why, both or neither.
 * @param change gets the row as it is; returning null leaves all as it was
 * @returns the row as it now stands, or undefined when there is none
 */
export async function changeCase(
  db: CasebookDatabase,
  key: string,
  now: number,
  change: (row: CaseRow | undefined) => { row: CaseRow; events: NewEvent[] } | null,
): Promise<CaseRow | undefined> {
  return db.transaction("rw", caseTables(db), async () => {
    const before = await getCase(db, key, now);
    const after = change(before);
    if (!after) return before;
    const row = CaseRow.parse({ ...after.row, times: timesOf(after.row, now) });
    await db.cases.put(row);
    for (const event of after.events) await db.events.add({ ...event, caseKey: key, at: now });
    await redraw(db, [row]);
    return row;
  });
}

/** Other cases of the same customer, newest first; none when the customer is unknown. */
export async function earlierCases(db: CasebookDatabase, row: CaseRow, limit: number): Promise<CaseRow[]> {
  if (!row.customerKey) return [];
  const rows = await db.cases.where("customerKey").equals(row.customerKey).toArray();
  return rows
    .filter((other) => other.key !== row.key && CaseRow.safeParse(other).success)
    .sort((a, b) => b.updatedAt - a.updatedAt)
    .slice(0, limit);
}

/** The newest events of a case, newest first. */
export async function recentEvents(db: CasebookDatabase, key: string, limit: number): Promise<EventRow[]> {
  const events = await db.events.where("caseKey").equals(key).sortBy("at");
  return events.reverse().slice(0, limit);
}
