/** Replies on their way into an editor: written down first, so that no stop of the worker loses or doubles one. */
import type { CasebookDatabase } from "./database";
import { readRow } from "./read-row";
import { InsertionRow } from "./rows";

/** How long a reply waits for its page (a log-in may come between), in ms. */
export const WAIT_FOR_PAGE = 5 * 60_000;
/** How long a page may take to write it before we say that it did not, in ms. */
export const WAIT_FOR_WRITE = 15_000;

export const addInsertion = async (db: CasebookDatabase, row: InsertionRow): Promise<void> => {
  await db.insertions.put(InsertionRow.parse(row));
};

/** The newest insertion of a case, or undefined. */
export async function latestInsertion(
  db: CasebookDatabase,
  caseKey: string,
): Promise<InsertionRow | undefined> {
  const rows = await db.insertions.where("caseKey").equals(caseKey).sortBy("at");
  return rows
    .map((row) => InsertionRow.safeParse(row))
    .filter((row) => row.success)
    .at(-1)?.data;
}

/** Whether a reply still waits for somebody to write it. */
export const mayBeClaimed = (row: InsertionRow, now: number): boolean =>
  row.state === "waiting" && now - row.at <= WAIT_FOR_PAGE;

/** The row after a report of what came of it; null when the report says nothing new. */
export function finished(
  row: InsertionRow,
  outcome: { inserted: boolean; problem: string },
  now: number,
): InsertionRow | null {
  if (row.state === "inserted") return null;
  if (outcome.inserted) return { ...row, state: "inserted", text: "", problem: "", at: now };
  return row.state === "failed" ? null : { ...row, state: "failed", problem: outcome.problem, at: now };
}

/**
 * Takes the reply that waits for this case's editor, once: whoever asks second gets null, so it can't go in twice.
 */
export async function claimInsertion(
  db: CasebookDatabase,
  caseKey: string,
  now: number,
): Promise<InsertionRow | null> {
  return db.transaction("rw", db.insertions, async () => {
    const row = await latestInsertion(db, caseKey);
    if (!row || !mayBeClaimed(row, now)) return null;
    const claimed: InsertionRow = { ...row, state: "claimed", at: now };
    await db.insertions.put(claimed);
    return claimed;
  });
}

/**
 * Writes down what came of an insertion; a second report of the same changes nothing.
 * @returns the row and whether this report was news, or undefined when the id is unknown
 */
export async function finishInsertion(
  db: CasebookDatabase,
  id: string,
  outcome: { inserted: boolean; problem: string },
  now: number,
): Promise<{ row: InsertionRow; news: boolean } | undefined> {
  return db.transaction("rw", db.insertions, db.quarantine, async () => {
    const row = await readRow(db, db.insertions, InsertionRow, id, now);
    if (!row) return undefined;
    const done = finished(row, outcome, now);
    if (done) await db.insertions.put(done);
    return { row: done ?? row, news: done !== null };
  });
}

/** How long a reply that went nowhere is kept with its words, for an agent who comes back to it, in ms. */
const KEPT = 24 * 60 * 60_000;

/** Forgets replies that are neither under way nor worth showing any more. @returns how many went */
export async function pruneInsertions(db: CasebookDatabase, now: number): Promise<number> {
  return db.insertions
    .where("at")
    .below(now - KEPT)
    .delete();
}

/** Forgets finished and failed insertions of a case, once the agent has seen them. */
export async function dismissInsertions(db: CasebookDatabase, caseKey: string): Promise<void> {
  await db.insertions.where("caseKey").equals(caseKey).delete();
}
