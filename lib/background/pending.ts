/** The newest insertion of a case as a view should see it: one that nobody finished in time counts as failed. */
import { WAIT_FOR_PAGE, WAIT_FOR_WRITE } from "../casebook/insertions";
import type { InsertionRow } from "../casebook/rows";
import { newestInsertion } from "./insertion-store";

/** How long a finished insertion is still worth showing, in ms. */
const SHOWN_FOR = 10 * 60_000;

/** Pure: what an insertion amounts to at a moment; null when it is over and old. */
export function judgeInsertion(row: InsertionRow, now: number): InsertionRow | null {
  const age = now - row.at;
  if (row.state === "claimed" && age > WAIT_FOR_WRITE) {
    return { ...row, state: "failed", problem: "not-confirmed" };
  }
  if (row.state === "waiting" && age > WAIT_FOR_PAGE) {
    return { ...row, state: "failed", problem: "page-timeout" };
  }
  return row.state === "inserted" && age > SHOWN_FOR ? null : row;
}

export async function pendingInsertion(caseKey: string, now: number): Promise<InsertionRow | null> {
  const row = await newestInsertion(caseKey);
  return row && judgeInsertion(row, now);
}
