/** The gallery's notes with a purpose, kept in the page, and a history that fits the case shown. */
import type { CaseView } from "../../../lib/messaging/case-view";
import type { ClaimHistoryView } from "../../../lib/records/case-list";
import type { NoteView } from "../../../lib/records/note";
import { Subcategory } from "../../../lib/triage/taxonomy";
import { NOW } from "./fixtures";

interface Kept {
  notes: NoteView[];
}

/** Keeps or drops a note as the background would, and gives them all. */
export function notesAfter(kept: Kept, name: string, said: Record<string, unknown>): NoteView[] {
  if (name === "notes.drop") kept.notes = kept.notes.filter(({ id }) => id !== said.id);
  if (name === "notes.put") {
    const note = { updatedAt: NOW, ...said, id: said.id ?? `n${kept.notes.length + 1}` } as NoteView;
    kept.notes = [...kept.notes.filter(({ id }) => id !== note.id), note];
  }
  return kept.notes;
}

export const historyOf = (view: CaseView): ClaimHistoryView => ({
  cases: view.requester.name ? 1 + view.earlier.length : 0,
  open: 1,
  firstAt: NOW - 90 * 86_400_000,
  lastAt: NOW,
  kinds: [
    { subcategory: view.reading?.subcategory ?? "late", count: 1 },
    ...view.earlier.flatMap(({ subcategory }) => {
      const kind = Subcategory.safeParse(subcategory);
      return kind.success ? [{ subcategory: kind.data, count: 1 }] : [];
    }),
  ],
  remedies: view.earlier.length > 0 ? [{ remedyId: "refund", title: "Full refund", count: 1 }] : [],
  outcomes: { kept: view.earlier.length, lost: 0, unknown: 0 },
});
