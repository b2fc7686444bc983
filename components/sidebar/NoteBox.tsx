/** The note of the case. */
import { useWords } from "../ui/words-context";
import type { useNote } from "./use-note";

export function NoteBox({ note }: { note: ReturnType<typeof useNote> }) {
  const words = useWords().know;
  const said = {
    idle: "",
    dirty: words.saving,
    saving: words.saving,
    saved: words.saved,
    retrying: words.unsaved,
    lost: words.lost,
  }[note.state];
  const trouble = note.state === "retrying" || note.state === "lost";
  return (
    <div className="note">
      <textarea
        className="input"
        aria-label={words.note}
        placeholder={words.placeholder}
        rows={3}
        maxLength={100_000}
        value={note.text}
        onChange={(event) => note.type(event.target.value)}
        onBlur={note.flush}
      />
      <p className={trouble ? "note-state trouble" : "note-state"}>
        <span role="status" data-testid="note-state" data-state={note.state}>
          {said}
        </span>
        {note.state === "lost" && (
          <button
            type="button"
            className="link"
            onClick={() => void navigator.clipboard.writeText(note.text)}
          >
            {words.copyNote}
          </button>
        )}
      </p>
    </div>
  );
}
