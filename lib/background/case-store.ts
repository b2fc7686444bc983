/** Cases as handlers see them: in the casebook, or, where that is refused or full, for this browser session only. */
import { browser } from "../browser";
import { changeCase, getCase, type NewEvent } from "../casebook/cases";
import { withCasebook } from "../casebook/database";
import { CaseRow } from "../casebook/rows";
import type { CaseView } from "../messaging/case-view";
import { fail, ok, type ProblemCode, type Result } from "../result";

/** A case and whether what is done to it lasts. */
export interface KeptCase {
  row: CaseRow;
  storage: CaseView["storage"];
}

const STORAGE: Partial<Record<ProblemCode, CaseView["storage"]>> = {
  "storage-full": "full",
  "storage-newer": "newer",
  "storage-busy": "busy",
};

/** What a view is told of a casebook that answered so. */
const storageOf = (kept: Result<unknown>): CaseView["storage"] =>
  kept.ok ? "ok" : (STORAGE[kept.problem.code] ?? "unavailable");

const sessionKey = (key: string) => `case:${key}`;

async function sessionCase(key: string): Promise<CaseRow | undefined> {
  const kept = CaseRow.safeParse((await browser.storage.session.get(sessionKey(key)))[sessionKey(key)]);
  return kept.success ? kept.data : undefined;
}

/** Keys seen to have no copy in session storage; a cache, so that every read need not look there. */
const clean = new Set<string>();

/** What was decided while the casebook could not be written goes into it as soon as it can. */
async function bringBack(key: string, now: number): Promise<void> {
  if (clean.has(key)) return;
  const waiting = await sessionCase(key);
  if (waiting) {
    const kept = await withCasebook((db) =>
      changeCase(db, key, now, (row) =>
        row && row.updatedAt >= waiting.updatedAt ? null : { row: waiting, events: [] },
      ),
    );
    if (!kept.ok) return;
    await browser.storage.session.remove(sessionKey(key));
  }
  clean.add(key);
}

/** The case under a key; `not-found` when it was never seen. */
export async function loadCase(key: string, now: number): Promise<Result<KeptCase>> {
  await bringBack(key, now);
  const kept = await withCasebook((db) => getCase(db, key, now));
  const row = clean.has(key) ? undefined : await sessionCase(key);
  if (kept.ok && kept.value && !row) return ok({ row: kept.value, storage: "ok" });
  if (row) return ok({ row, storage: kept.ok ? "unavailable" : storageOf(kept) });
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
  await bringBack(key, now);
  const kept = await withCasebook((db) => changeCase(db, key, now, change));
  if (kept.ok) {
    return kept.value
      ? ok({ row: kept.value, storage: "ok" })
      : fail("not-found", "This case is not in the casebook.");
  }
  // Kept aside only for a casebook that cannot take it; while a restore is written it would come back over it.
  if (kept.problem.code === "failed" || kept.problem.code === "storage-busy") return kept;
  const stored = await withCasebook((db) => getCase(db, key, now));
  const before = (await sessionCase(key)) ?? (stored.ok ? stored.value : undefined);
  const after = change(before)?.row ?? before;
  if (!after) return kept;
  clean.delete(key);
  await browser.storage.session.set({ [sessionKey(key)]: after });
  return ok({ row: after, storage: storageOf(kept) });
}
