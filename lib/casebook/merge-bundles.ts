/** One case that is in two places: nothing that either holds is lost. */
import { mergeText } from "../records/merge-text";
import { NOTE_LIMIT } from "../records/note";
import type { Bundle, NoteRow } from "./rows";

/** Both texts in one note; in two where one would be too long. */
function mergeNotes(older: NoteRow, newer: NoteRow): NoteRow[] {
  const text = mergeText("", older.text, newer.text);
  if (text.length <= NOTE_LIMIT) return [{ ...newer, text }];
  return [newer, { ...older, id: `${older.id}|${older.updatedAt}` }];
}

/** One case from two sides: the newer case, every note, every event. */
export function mergeBundles(here: Bundle, there: Bundle): Bundle {
  const [older, newer] = here.case.updatedAt <= there.case.updatedAt ? [here, there] : [there, here];
  const notes = new Map(older.notes.map((note) => [note.id, note]));
  for (const note of newer.notes) {
    const other = notes.get(note.id);
    for (const merged of other ? mergeNotes(other, note) : [note]) notes.set(merged.id, merged);
  }
  const events = new Map(
    [...older.events, ...newer.events].map((event) => [`${event.at}|${event.kind}|${event.label}`, event]),
  );
  return {
    case: newer.case,
    notes: [...notes.values()],
    events: [...events.values()].sort((one, other) => one.at - other.at),
  };
}
