/** Taking data away, for good: a customer everywhere, old cases by age, everything. */
import type { Privacy } from "../records/privacy";
import type { CasebookDatabase } from "./database";
import { sweep } from "./lookup/fold";
import { forget } from "./lookup/lookup";
import { pack } from "./patterns/pulses";
import { eraseInParts } from "./restore-parts";
import type { CardRow } from "./rows";
import { CaseRow } from "./rows";
import { allOfCase, eraseCases, redraw } from "./write";

const DAY = 86_400_000;
/** Cases erased in one transaction. */
const STEP = 200;

const everywhere = (db: CasebookDatabase) => [...allOfCase(db), db.staged, db.replaced, db.meta];

/** Rows set aside are whole rows of some table: those of erased cases go, too. */
async function eraseSetAside(
  db: CasebookDatabase,
  keys: ReadonlySet<string>,
  customerKey = "",
): Promise<void> {
  await db.quarantine
    .filter(({ row }) => {
      const { key, caseKey, customerKey: whose } = (row ?? {}) as Record<string, unknown>;
      return (
        keys.has(String(key)) || keys.has(String(caseKey)) || (customerKey !== "" && whose === customerKey)
      );
    })
    .delete();
}

/** Erases cases from every table, also from restores that wait or could be undone. */
async function eraseEverywhere(db: CasebookDatabase, keys: string[], customerKey = ""): Promise<void> {
  for (let start = 0; start < keys.length; start += STEP) {
    const some = keys.slice(start, start + STEP);
    const set = new Set(some);
    await db.transaction("rw", everywhere(db), async () => {
      await eraseCases(db, some);
      await db.staged.filter(({ caseKey }) => set.has(caseKey)).delete();
      await db.replaced.where("caseKey").anyOf(some).delete();
      await eraseSetAside(db, set, customerKey);
      await eraseInParts(db, set);
    });
  }
  await sweep(db);
  await pack(db);
}

/** Every key under which something of a customer is kept: in cases, in backups being restored, in what one replaced. */
async function keysOfCustomer(db: CasebookDatabase, customerKey: string): Promise<string[]> {
  const keys = new Set(await db.cases.where("customerKey").equals(customerKey).primaryKeys());
  const theirs = ({ bundle }: { bundle: { case: { customerKey: string } } | null }) =>
    bundle?.case.customerKey === customerKey;
  await db.staged.filter(theirs).each(({ caseKey }) => keys.add(caseKey));
  await db.replaced.filter(theirs).each(({ caseKey }) => keys.add(caseKey));
  return [...keys];
}

/** Deletes a customer everywhere. @returns the keys of the cases that went */
export async function eraseCustomer(db: CasebookDatabase, customerKey: string): Promise<string[]> {
  if (!customerKey) return [];
  const keys = await keysOfCustomer(db, customerKey);
  await eraseEverywhere(db, keys, customerKey);
  await eraseSetAside(db, new Set(), customerKey);
  return keys;
}

/** Deletes some cases everywhere. */
export const eraseSome = (db: CasebookDatabase, keys: string[]): Promise<void> => eraseEverywhere(db, keys);

/** Whether a case is older than the agent wants cases of its end to be kept. */
export function isOverdue(card: CardRow, keepDays: Privacy["keepDays"], now: number): boolean {
  const days = card.open ? keepDays.open : keepDays[card.outcome ?? "unknown"];
  return days !== null && card.updatedAt < now - days * DAY;
}

/** Deletes what is older than the settings keep, at most `limit` cases a call. @returns the keys that went */
export async function eraseOverdue(
  db: CasebookDatabase,
  keepDays: Privacy["keepDays"],
  now: number,
  limit: number,
): Promise<string[]> {
  const ages = Object.values(keepDays).filter((days) => days !== null);
  if (ages.length === 0) return [];
  const old = await db.cards
    .where("updatedAt")
    .below(now - Math.min(...ages) * DAY)
    .filter((card) => isOverdue(card, keepDays, now))
    .limit(limit)
    .toArray();
  const keys = old.map(({ caseKey }) => caseKey);
  if (keys.length > 0) await eraseEverywhere(db, keys);
  return keys;
}

/**
 * Takes out of kept cases what the settings no longer allow, some cases a call.
 * @param after the key to go on behind, "" at first
 * @returns the key to go on behind, or null at the end
 */
export async function forgetWords(
  db: CasebookDatabase,
  privacy: Privacy,
  after: string,
): Promise<string | null> {
  return db.transaction("rw", allOfCase(db), async () => {
    const rows = await db.cases.where("key").above(after).limit(STEP).toArray();
    const changed = rows.flatMap((row) => {
      const sound = CaseRow.safeParse(row);
      if (!sound.success) return [];
      const bare = withoutWords(sound.data, privacy);
      return bare === sound.data ? [] : [bare];
    });
    await db.cases.bulkPut(changed);
    await redraw(db, changed);
    if (!privacy.keepReplies) {
      const keys = rows.map(({ key }) => key);
      const told = await db.events
        .where("caseKey")
        .anyOf(keys)
        .filter(({ text }) => text !== undefined)
        .toArray();
      await db.events.bulkPut(told.map(({ text: _, ...event }) => event));
    }
    return rows.length < STEP ? null : (rows.at(-1)?.key ?? null);
  });
}

/** The case as the settings allow it to be kept; the same object where nothing has to go. */
export function withoutWords(row: CaseRow, privacy: Privacy): CaseRow {
  const nameless = privacy.keepNames || row.requesterName === "";
  const wordless =
    privacy.keepQuotes ||
    (row.excerpt.length === 0 && (row.reading?.evidence.length ?? 0) === 0 && (row.terms?.length ?? 0) === 0);
  if (nameless && wordless) return row;
  return {
    ...row,
    requesterName: privacy.keepNames ? row.requesterName : "",
    excerpt: privacy.keepQuotes ? row.excerpt : [],
    terms: privacy.keepQuotes ? row.terms : [],
    reading: row.reading && { ...row.reading, evidence: privacy.keepQuotes ? row.reading.evidence : [] },
  };
}

/** Empties every table; the salt goes with them, so that nobody can be recognised again. */
export async function eraseAll(db: CasebookDatabase): Promise<void> {
  await db.transaction("rw", db.tables, () => Promise.all(db.tables.map((table) => table.clear())));
  forget(db);
}
