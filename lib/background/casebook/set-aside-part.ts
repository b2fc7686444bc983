/** Records that could not be read, as a part of backups: a newer Amends may read them, wherever they are then. */
import { withCasebookAlone } from "../../casebook/database";
import { setAside } from "../../casebook/read-row";
import { ok, type Result } from "../../result";
import { z } from "../../zod";

/** With the key of its case, so that it goes with it when that is deleted (`restore-parts.ts`). */
export const AsideRow = z.object({
  table: z.string(),
  at: z.number(),
  row: z.unknown(),
  caseKey: z.string(),
});
export type AsideRow = z.infer<typeof AsideRow>;

const caseKeyOf = (row: unknown): string => {
  const { key, caseKey } = (row ?? {}) as Record<string, unknown>;
  return String(caseKey ?? key ?? "");
};

/** All that was set aside; null for nothing, and where the casebook cannot be asked. */
export async function readAside(): Promise<AsideRow[] | null> {
  const kept = await withCasebookAlone((db) => db.quarantine.toArray());
  if (!kept.ok || kept.value.length === 0) return null;
  return kept.value.map(({ table, at, row }) => ({ table, at, row, caseKey: caseKeyOf(row) }));
}

/** Sets aside what is not set aside here yet. Nothing is ever taken away by this: it may be the only copy. */
export async function putAside(rows: readonly AsideRow[]): Promise<Result<unknown>> {
  const put = await withCasebookAlone((db) =>
    db.transaction("rw", db.quarantine, async () => {
      for (const { table, at, row } of rows) await setAside(db, table, row, at);
    }),
  );
  return put.ok ? ok(null) : put;
}
