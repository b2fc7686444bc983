/** Notes with a purpose: contacts, findings, promises, agreements, lessons. */
import { withCasebook } from "../../casebook/database";
import { dropNote, putNote, typedNotes } from "../../casebook/notes";
import type { CaseRow } from "../../casebook/rows";
import { now } from "../../clock";
import type { Handlers } from "../../messaging/server";
import { announce } from "../announce";
import { updateCase } from "../case-store";
import { lookAgain } from "../due/step";
import { withNotePromise, withoutNotePromise } from "./note-promise";

const shown = async (caseKey: string) =>
  withCasebook(async (db) => ({
    notes: (await typedNotes(db, caseKey)).map(({ id, text, fields, at, updatedAt }) => ({
      id,
      text,
      fields,
      at,
      updatedAt,
    })),
  }));

/** Changes the case's promises after its note; a case nobody has seen yet has none. */
async function promised(caseKey: string, change: (row: CaseRow) => CaseRow): Promise<void> {
  await updateCase(caseKey, now(), (row) => (row ? { row: change(row), events: [] } : null));
  lookAgain();
}

export const noteHandlers = {
  "notes.list": ({ caseKey }) => shown(caseKey),

  "notes.put": async ({ caseKey, id, text, fields, at }) => {
    const noteId = id ?? crypto.randomUUID();
    const kept = await withCasebook((db) =>
      putNote(db, { id: noteId, caseKey, text, fields, at, updatedAt: now() }),
    );
    if (!kept.ok) return kept;
    if ("dueAt" in fields) await promised(caseKey, (row) => withNotePromise(row, kept.value, now()));
    announce(caseKey);
    return shown(caseKey);
  },

  "notes.drop": async ({ caseKey, id }) => {
    const gone = await withCasebook((db) => dropNote(db, caseKey, id, now()));
    if (!gone.ok) return gone;
    if (gone.value && "dueAt" in gone.value.fields) {
      await promised(caseKey, (row) => withoutNotePromise(row, id));
    }
    announce(caseKey);
    return shown(caseKey);
  },
} satisfies Partial<Handlers>;
