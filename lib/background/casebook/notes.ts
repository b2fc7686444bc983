/** Notes with a purpose: contacts, findings, promises, agreements, lessons. */
import { withCasebook } from "../../casebook/database";
import { dropNote, putNote, typedNotes } from "../../casebook/notes";
import { now } from "../../clock";
import type { Handlers } from "../../messaging/server";
import { announce } from "../announce";

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

export const noteHandlers = {
  "notes.list": ({ caseKey }) => shown(caseKey),

  "notes.put": async ({ caseKey, id, text, fields, at }) => {
    const noteId = id ?? crypto.randomUUID();
    const kept = await withCasebook((db) =>
      putNote(db, { id: noteId, caseKey, text, fields, at, updatedAt: now() }),
    );
    if (!kept.ok) return kept;
    announce(caseKey);
    return shown(caseKey);
  },

  "notes.drop": async ({ caseKey, id }) => {
    const gone = await withCasebook((db) => dropNote(db, caseKey, id, now()));
    if (!gone.ok) return gone;
    announce(caseKey);
    return shown(caseKey);
  },
} satisfies Partial<Handlers>;
