/** A promise or an agreement with a day, noted by the agent, is kept like any other: it becomes due, and says so. */
import type { CaseRow, NoteRow } from "../../casebook/rows";
import { withNextDue } from "../due/step";

/** The longest line a promise is told by. */
const LINE = 200;

type Noted = Pick<NoteRow, "id" | "text" | "fields">;

const dueOf = ({ fields }: Noted): number | null => ("dueAt" in fields ? fields.dueAt : null);

/** The case without the promise of a note. */
export const withoutNotePromise = (row: CaseRow, noteId: string): CaseRow =>
  withNextDue({
    ...row,
    resolution: {
      ...row.resolution,
      promises: row.resolution.promises.filter(({ id }) => id !== noteId),
    },
  });

/** The case with the promise that a note says; one that was kept or broken by now is left as it is. */
export function withNotePromise(row: CaseRow, note: Noted, at: number): CaseRow {
  const standing = row.resolution.promises.find(({ id }) => id === note.id);
  if (standing && standing.state !== "open") return row;
  const dueAt = dueOf(note);
  if (dueAt === null) return standing ? withoutNotePromise(row, note.id) : row;
  const promise = {
    ...standing,
    id: note.id,
    what: (note.text.split("\n")[0] ?? "").trim().slice(0, LINE),
    dueAt,
    madeAt: standing?.madeAt ?? at,
    state: "open" as const,
    settledAt: null,
    scriptId: "",
  };
  const others = row.resolution.promises.filter(({ id }) => id !== note.id);
  return withNextDue({
    ...row,
    resolution: { ...row.resolution, promises: [...others, promise] },
  });
}
