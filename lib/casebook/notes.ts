/** The note of a case: one text, kept as typed. */
import type { CasebookDatabase } from "./database";
import { readRow } from "./read-row";
import { NoteRow } from "./rows";

/** The note of a case; empty and never saved when there is none. */
export async function getNote(
  db: CasebookDatabase,
  caseKey: string,
  now: number,
): Promise<{ text: string; updatedAt: number | null }> {
  const row = await readRow(db, db.notes, NoteRow, caseKey, now);
  return row ? { text: row.text, updatedAt: row.updatedAt } : { text: "", updatedAt: null };
}

/** Keeps the note; resolves when it is durable. */
export async function saveNote(
  db: CasebookDatabase,
  caseKey: string,
  text: string,
  now: number,
): Promise<void> {
  await db.notes.put(NoteRow.parse({ id: caseKey, caseKey, text, updatedAt: now }));
}
