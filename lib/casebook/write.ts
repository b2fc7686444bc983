/** Writes cases together with what is drawn from them; the only place where cards and dues are made. */
import { cardOf } from "./card";
import { newCardIds } from "./card-id";
import type { CasebookDatabase } from "./database";
import { duesOf } from "./dues";
import { enter, forgetAfter } from "./lookup/lookup";
import { beat, still } from "./patterns/pulses";
import { setAside } from "./read-row";
import { type CardRow, CaseRow, EventRow, NoteRow } from "./rows";

/** The tables a transaction names when it writes cases. */
export const caseTables = (db: CasebookDatabase) => [
  db.cases,
  db.notes,
  db.events,
  db.cards,
  db.fresh,
  db.dues,
  db.pulses,
  db.quarantine,
];

/** The cards that stand for some cases, by the case's key. */
async function standingCards(db: CasebookDatabase, keys: string[]): Promise<Map<string, CardRow>> {
  const cards = await db.cards.where("caseKey").anyOf(keys).toArray();
  return new Map(cards.map((card) => [card.caseKey, card]));
}

async function freeIds(db: CasebookDatabase, rows: readonly CaseRow[]): Promise<number[]> {
  const taken = new Set<number>();
  for (;;) {
    const ids = newCardIds(rows, (id) => taken.has(id));
    const found = (await db.cards.bulkGet(ids)).flatMap((card) => (card ? [card.id] : []));
    if (found.length === 0) return ids;
    for (const id of found) taken.add(id);
  }
}

/** What is known of the notes of some cases. */
async function notesOf(db: CasebookDatabase, keys: string[]): Promise<NoteRow[]> {
  const kept = await db.notes.where("caseKey").anyOf(keys).toArray();
  return kept.flatMap((note) => {
    const sound = NoteRow.safeParse(note);
    return sound.success ? [sound.data] : [];
  });
}

/**
 * Makes the cards and dues of some cases anew. Call inside a transaction over `caseTables`; unreadable cases are left
 * out, they have no card.
 * @param newNotes the notes of cases that were not there before: then there is nothing to look up
 */
export async function redraw(
  db: CasebookDatabase,
  rows: readonly CaseRow[],
  newNotes?: readonly NoteRow[],
): Promise<void> {
  if (rows.length === 0) return;
  const keys = rows.map(({ key }) => key);
  const [standing, kept, dues] = newNotes
    ? [new Map<string, CardRow>(), newNotes, []]
    : await Promise.all([
        standingCards(db, keys),
        notesOf(db, keys),
        db.dues.where("caseKey").anyOf(keys).primaryKeys(),
      ]);
  const notes = new Map<string, NoteRow[]>(keys.map((key) => [key, []]));
  for (const note of kept) notes.get(note.caseKey)?.push(note);
  const fresh = rows.filter(({ key }) => !standing.has(key));
  const ids = fresh.length > 0 ? await freeIds(db, fresh) : [];
  const idOf = new Map(fresh.map(({ key }, index) => [key, ids[index] as number]));
  const cards = rows.map((row) =>
    cardOf(row, notes.get(row.key) ?? [], standing.get(row.key)?.id ?? (idOf.get(row.key) as number)),
  );
  // Most changes leave the card as it was; writing its words again would cost more than looking.
  const changed = cards.filter((card) => JSON.stringify(card) !== JSON.stringify(standing.get(card.caseKey)));
  // One after the other would be a way to the database and back each.
  await Promise.all([
    changed.length > 0 && db.cards.bulkPut(changed),
    changed.length > 0 && enter(db, changed),
    redrawDues(db, dues, rows),
    beat(db, rows, cards, newNotes !== undefined),
  ]);
}

async function redrawDues(db: CasebookDatabase, before: string[], rows: readonly CaseRow[]): Promise<void> {
  const wanted = rows.flatMap(duesOf);
  const ids = new Set(wanted.map(({ id }) => id));
  const gone = before.filter((id) => !ids.has(id));
  if (gone.length > 0) await db.dues.bulkDelete(gone);
  if (wanted.length > 0) await db.dues.bulkPut(wanted);
}

/** Marks a case as changed and draws it again; nothing happens where there is no readable case. */
export async function touchCase(db: CasebookDatabase, key: string, now: number): Promise<void> {
  const row = CaseRow.safeParse(await db.cases.get(key));
  if (!row.success) return;
  const touched = { ...row.data, updatedAt: Math.max(now, row.data.updatedAt) };
  await Promise.all([db.cases.put(touched), redraw(db, [touched])]);
}

/**
 * Takes cases and all that hangs on them out of every table. The lookup still holds their words until it is swept.
 * Call inside a transaction over `allOfCase`.
 */
export async function eraseCases(db: CasebookDatabase, keys: string[]): Promise<void> {
  const ids = await db.cards.where("caseKey").anyOf(keys).primaryKeys();
  await db.fresh.bulkDelete(ids);
  await db.cards.bulkDelete(ids);
  await still(db, ids);
  forgetAfter(db);
  for (const table of [db.notes, db.events, db.insertions, db.dues]) {
    await table.where("caseKey").anyOf(keys).delete();
  }
  await db.cases.bulkDelete(keys);
}

/** Sets aside whatever of these cases cannot be read, before something is written in its place. */
export async function keepUnreadable(db: CasebookDatabase, keys: string[], now: number): Promise<void> {
  const cases: unknown[] = await db.cases.bulkGet(keys);
  const notes: unknown[] = await db.notes.where("caseKey").anyOf(keys).toArray();
  const events: unknown[] = await db.events.where("caseKey").anyOf(keys).toArray();
  const unreadable = [
    ...cases
      .filter((row) => row !== undefined && !CaseRow.safeParse(row).success)
      .map((row) => ["cases", row]),
    ...notes.filter((row) => !NoteRow.safeParse(row).success).map((row) => ["notes", row]),
    ...events.filter((row) => !EventRow.safeParse(row).success).map((row) => ["events", row]),
  ] as [string, unknown][];
  for (const [table, row] of unreadable) await setAside(db, table, row, now);
}

/** The tables that hold anything of a case. */
export const allOfCase = (db: CasebookDatabase) => [...caseTables(db), db.insertions];
