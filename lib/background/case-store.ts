/** Cases as handlers see them: in the casebook, or, where that is refused or full, for this browser session only. */
import { browser } from "../browser";
import { changeCase, getCase, type NewEvent } from "../casebook/cases";
import { withCasebook } from "../casebook/database";
import { CaseRow } from "../casebook/rows";
import { fail, ok, type Result } from "../result";

/** A case and whether what is done to it lasts. */
export interface KeptCase {
  row: CaseRow;
  storage: "ok" | "unavailable";
}

const sessionKey = (key: string) => `case:${key}`;

async function sessionCase(key: string): Promise<CaseRow | undefined> {
  const kept = CaseRow.safeParse((await browser.storage.session.get(sessionKey(key)))[sessionKey(key)]);
  return kept.success ? kept.data : undefined;
}

/** The case under a key; `not-found` when it was never seen. */
export async function loadCase(key: string, now: number): Promise<Result<KeptCase>> {
  const kept = await withCasebook((db) => getCase(db, key, now));
  if (kept.ok && kept.value) return ok({ row: kept.value, storage: "ok" });
  const row = await sessionCase(key);
  if (row) return ok({ row, storage: "unavailable" });
  return kept.ok ? fail("not-found", "This case is not in the casebook.") : kept;
}

/**
 * Changes a case durably, or for this session where the casebook cannot be written; `storage` says which.
 * @param change as for `changeCase`; null leaves all as it was
 */
export async function updateCase(
  key: string,
  now: number,
  change: (row: CaseRow | undefined) => { row: CaseRow; events: NewEvent[] } | null,
): Promise<Result<KeptCase>> {
  const kept = await withCasebook((db) => changeCase(db, key, now, change));
  if (kept.ok) {
    return kept.value
      ? ok({ row: kept.value, storage: "ok" })
      : fail("not-found", "This case is not in the casebook.");
  }
  if (kept.problem.code === "failed") return kept;
  const before = await sessionCase(key);
  const after = change(before)?.row ?? before;
  if (!after) return kept;
  await browser.storage.session.set({ [sessionKey(key)]: after });
  return ok({ row: after, storage: "unavailable" });
}
