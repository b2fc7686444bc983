/** Writes cases together with what is drawn from them; the only place where cards and dues are made. */
import { cardOf } from "./card";
import { newCardIds } from "./card-id";
import type { CasebookDatabase } from "./database";
import { duesOf } from "./dues";
import { enter, unlist } from "./lookup/lookup";
import { type CardRow, CaseRow, NoteRow } from "./rows";

/** The tables a transaction names when it writes cases. */
export const caseTables = (db: CasebookDatabase) => [
  db.cases,
  db.notes,
  db.events,
  db.cards,
  db.fresh,
  db.dues,
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

/**
 * Makes the cards and dues of some cases anew. Call inside a transaction over `caseTables`; unreadable cases are left
 * out, they have no card.
 */
export async function redraw(db: CasebookDatabase, rows: readonly CaseRow[]): Promise<void> {
  if (rows.length === 0) return;
  const keys = rows.map(({ key }) => key);
  const [standing, kept] = await Promise.all([
    standingCards(db, keys),
    db.notes.where("caseKey").anyOf(keys).toArray(),
  ]);
  const notes = new Map<string, NoteRow[]>(keys.map((key) => [key, []]));
  for (const note of kept) {
    const sound = NoteRow.safeParse(note);
    if (sound.success) notes.get(note.caseKey)?.push(sound.data);
  }
  const fresh = rows.filter(({ key }) => !standing.has(key));
  const ids = await freeIds(db, fresh);
  const idOf = new Map(fresh.map(({ key }, index) => [key, ids[index] as number]));
  const cards = rows.map((row) =>
    cardOf(row, notes.get(row.key) ?? [], standing.get(row.key)?.id ?? (idOf.get(row.key) as number)),
  );
  // Most changes leave the card as it was; writing its words again would cost more than looking.
  const changed = cards.filter((card) => JSON.stringify(card) !== JSON.stringify(standing.get(card.caseKey)));
  if (changed.length > 0) {
    await db.cards.bulkPut(changed);
    await enter(db, changed);
  }
  await redrawDues(db, keys, rows);
}

async function redrawDues(db: CasebookDatabase, keys: string[], rows: readonly CaseRow[]): Promise<void> {
  const wanted = rows.flatMap(duesOf);
  const ids = new Set(wanted.map(({ id }) => id));
  const before = await db.dues.where("caseKey").anyOf(keys).primaryKeys();
  const gone = before.filter((id) => !ids.has(id));
  if (gone.length > 0) await db.dues.bulkDelete(gone);
  if (wanted.length > 0) await db.dues.bulkPut(wanted);
}

/** The same for one case by its key; nothing happens where there is no readable case. */
export async function redrawCase(db: CasebookDatabase, key: string): Promise<void> {
  const row = CaseRow.safeParse(await db.cases.get(key));
  if (row.success) await redraw(db, [row.data]);
}

/**
 * Takes cases and all that hangs on them out of every table. Call inside a transaction over `allOfCase`.
 * @param forGood false where they are written again at once: then the lookup is left as it is
 */
export async function eraseCases(db: CasebookDatabase, keys: string[], forGood = true): Promise<void> {
  if (forGood) {
    const ids = await db.cards.where("caseKey").anyOf(keys).primaryKeys();
    await unlist(db, new Set(ids));
    await db.cards.bulkDelete(ids);
  }
  for (const table of [db.notes, db.events, db.insertions, db.dues]) {
    await table.where("caseKey").anyOf(keys).delete();
  }
  await db.cases.bulkDelete(keys);
}

/** The tables that hold anything of a case. */
export const allOfCase = (db: CasebookDatabase) => [...caseTables(db), db.insertions, db.segments];
