/** Notes of a case: the note box, kept as typed, and notes with a purpose. */
import { mergeText } from "../records/merge-text";
import type { CasebookDatabase } from "./database";
import { readRow } from "./read-row";
import { NoteRow } from "./rows";
import { caseTables, touchCase } from "./write";

/** What stands in the note box; empty and never saved when there is nothing. */
export interface NoteBox {
  text: string;
  updatedAt: number | null;
}

export async function getNote(db: CasebookDatabase, caseKey: string, now: number): Promise<NoteBox> {
  const row = await readRow(db, db.notes, NoteRow, caseKey, now);
  return row ? { text: row.text, updatedAt: row.updatedAt } : { text: "", updatedAt: null };
}

/** What a save knows of where it comes from. */
export interface TypedOver {
  /** What was typed over. Absent: the new text wins. */
  base?: string | undefined;
  /** Which window it was typed in: it may always follow its own last save, even one whose answer it never got. */
  by?: string | undefined;
}

/**
 * Keeps what was typed in the note box; resolves when it is durable. Where another window saved since, both changes
 * are kept.
 * @returns the note as it now stands
 */
export async function saveNote(
  db: CasebookDatabase,
  caseKey: string,
  text: string,
  now: number,
  { base, by }: TypedOver = {},
): Promise<NoteBox> {
  return db.transaction("rw", caseTables(db), async () => {
    const kept = await readRow(db, db.notes, NoteRow, caseKey, now);
    const own = base === undefined || kept === undefined || (by !== undefined && kept.by === by);
    const merged = own ? text : mergeText(base, kept.text, text);
    if (merged === kept?.text) return { text: merged, updatedAt: kept.updatedAt };
    // Later than what stood, whatever the clock says: views take the newer of two.
    const updatedAt = Math.max(now, (kept?.updatedAt ?? 0) + 1);
    const mine = by !== undefined && merged === text;
    await db.notes.put(NoteRow.parse({ id: caseKey, caseKey, text: merged, updatedAt, ...(mine && { by }) }));
    await touchCase(db, caseKey, now);
    return { text: merged, updatedAt };
  });
}

/** Adds or changes a note with a purpose; resolves when it is durable. */
export async function putNote(db: CasebookDatabase, note: NoteRow): Promise<NoteRow> {
  const row = NoteRow.parse(note);
  return db.transaction("rw", caseTables(db), async () => {
    await db.notes.put(row);
    await touchCase(db, row.caseKey, row.updatedAt);
    return row;
  });
}

/** Takes a note away; the note box is emptied by typing, not by this. @returns what was taken away */
export async function dropNote(
  db: CasebookDatabase,
  caseKey: string,
  id: string,
  now: number,
): Promise<NoteRow | undefined> {
  if (id === caseKey) return undefined;
  return db.transaction("rw", caseTables(db), async () => {
    const note = await db.notes.get(id);
    if (note?.caseKey !== caseKey) return undefined;
    await db.notes.delete(id);
    await touchCase(db, caseKey, now);
    return NoteRow.safeParse(note).data;
  });
}

/** The notes with a purpose, oldest first. */
export async function typedNotes(db: CasebookDatabase, caseKey: string): Promise<NoteRow[]> {
  const rows = await db.notes.where("caseKey").equals(caseKey).toArray();
  return rows
    .flatMap((row) => {
      const note = NoteRow.safeParse(row);
      return note.success && note.data.id !== caseKey ? [note.data] : [];
    })
    .sort((one, other) => (one.at ?? one.updatedAt) - (other.at ?? other.updatedAt));
}
