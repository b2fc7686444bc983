/** Replies on their way as handlers see them: in the casebook, or, where that is refused or full, for this session. */
import { browser } from "../browser";
import { withCasebook } from "../casebook/database";
import {
  addInsertion,
  claimInsertion,
  dismissInsertions,
  finished,
  finishInsertion,
  latestInsertion,
  mayBeClaimed,
} from "../casebook/insertions";
import { InsertionRow } from "../casebook/rows";
import { ok, type Result } from "../result";

const keyOf = (caseKey: string) => `insertion:${caseKey}`;

async function inSession(caseKey: string): Promise<InsertionRow | null> {
  const kept = InsertionRow.safeParse((await browser.storage.session.get(keyOf(caseKey)))[keyOf(caseKey)]);
  return kept.success ? kept.data : null;
}

const toSession = (row: InsertionRow): Promise<void> =>
  browser.storage.session.set({ [keyOf(row.caseKey)]: row });

/** Writes a reply down before it goes anywhere. */
export async function keepInsertion(row: InsertionRow): Promise<void> {
  const kept = await withCasebook((db) => addInsertion(db, row));
  if (!kept.ok) await toSession(row);
}

/** The newest reply of a case, or null. */
export async function newestInsertion(caseKey: string): Promise<InsertionRow | null> {
  const kept = await withCasebook((db) => latestInsertion(db, caseKey));
  return (kept.ok && kept.value) || inSession(caseKey);
}

/** Takes the reply that waits, once; null when there is none. */
export async function takeInsertion(caseKey: string, now: number): Promise<InsertionRow | null> {
  const kept = await withCasebook((db) => claimInsertion(db, caseKey, now));
  if (kept.ok && kept.value) return kept.value;
  const row = await inSession(caseKey);
  if (!row || !mayBeClaimed(row, now)) return null;
  await toSession({ ...row, state: "claimed", at: now });
  return row;
}

/** Writes down what came of a reply; `news` is false for what was known already, undefined for an unknown id. */
export async function settleInsertion(
  caseKey: string | null,
  id: string,
  outcome: { inserted: boolean; problem: string },
  now: number,
): Promise<Result<{ row: InsertionRow; news: boolean } | undefined>> {
  const kept = await withCasebook((db) => finishInsertion(db, id, outcome, now));
  if (kept.ok && kept.value) return kept;
  const row = caseKey === null ? null : await inSession(caseKey);
  if (row?.id !== id) return kept.ok ? kept : ok(undefined);
  const done = finished(row, outcome, now);
  if (done) await toSession(done);
  return ok({ row: done ?? row, news: done !== null });
}

/** Forgets the replies of a case once the agent has seen what became of them. */
export async function forgetInsertions(caseKey: string): Promise<void> {
  await withCasebook((db) => dismissInsertions(db, caseKey));
  await browser.storage.session.remove(keyOf(caseKey));
}
