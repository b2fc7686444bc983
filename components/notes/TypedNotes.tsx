/** The notes with a purpose of a case: contacts, findings, promises, agreements, lessons. Each can be changed and taken away. */
import { Pencil, Plus, X } from "lucide-react";
import { useRef, useState } from "react";
import type { NoteView } from "../../lib/records/note";
import { useWords } from "../ui/words-context";
import { dayText } from "./day";
import { NoteForm } from "./NoteForm";
import type { Beside } from "./use-beside";

/** What stands under a note in small print: with whom, where, by when. */
function useDetails(now: number) {
  const words = useWords();
  const said = words.casebook.notes;
  return ({ fields, at }: NoteView): string[] => {
    const due =
      "dueAt" in fields && fields.dueAt !== null
        ? [said.dueBy(dayText(fields.dueAt, now, words.locale))]
        : [];
    const day = at === null || due.length > 0 ? [] : [dayText(at, now, words.locale)];
    const lines = {
      free: () => [],
      contact: (note: { who: string; channel: string; byUs: boolean }) => [
        note.who,
        note.channel,
        note.byUs ? said.byUs : said.byThem,
      ],
      finding: (note: { about: string; source: string }) => [note.about, note.source],
      promise: (note: { to: string }) => [note.to],
      agreement: (note: { between: string; owner: string }) => [note.between, note.owner],
      lesson: (note: { cause: string }) => [note.cause],
    }[fields.kind] as (note: typeof fields) => string[];
    return [...lines(fields), ...due, ...day].filter((line) => line !== "");
  };
}

interface Props {
  beside: Beside;
  now: number;
}

export function TypedNotes({ beside, now }: Props) {
  const words = useWords().casebook.notes;
  const [writing, setWriting] = useState<"new" | string | null>(null);
  const [gone, setGone] = useState<NoteView | null>(null);
  const add = useRef<HTMLButtonElement>(null);
  const close = () => {
    setWriting(null);
    requestAnimationFrame(() => add.current?.focus());
  };
  const drop = async (note: NoteView) => {
    if (await beside.drop(note)) setGone(note);
  };
  const putBack = async (note: NoteView) => {
    const { id, text, fields, at } = note;
    if (await beside.keep({ id, text, fields, at })) setGone(null);
  };
  const form = { now, failed: beside.failed, keep: beside.keep, close };
  return (
    <div className="typed-notes">
      {beside.notes.length > 0 && (
        <ul aria-label={words.list}>
          {beside.notes.map((note) => (
            <li key={note.id}>
              {writing === note.id ? (
                <NoteForm {...form} note={note} />
              ) : (
                <Note note={note} now={now} edit={() => setWriting(note.id)} drop={() => void drop(note)} />
              )}
            </li>
          ))}
        </ul>
      )}
      <p role="status" className={gone ? "banner" : "quiet"}>
        {gone && (
          <>
            <span>{words.dropped(words.kinds[gone.fields.kind])}</span>
            <span className="end">
              <button type="button" className="link" onClick={() => void putBack(gone)}>
                {words.undo}
              </button>
            </span>
          </>
        )}
      </p>
      {writing === "new" ? (
        <NoteForm {...form} />
      ) : (
        <button ref={add} type="button" className="fold" onClick={() => setWriting("new")}>
          <Plus size={13} strokeWidth={2.4} aria-hidden />
          {words.add}
        </button>
      )}
    </div>
  );
}

interface NoteProps {
  note: NoteView;
  now: number;
  edit: () => void;
  drop: () => void;
}

/** Enough of a note to tell it from others. */
const NAME = 40;

function Note({ note, now, edit, drop }: NoteProps) {
  const words = useWords().casebook.notes;
  const details = useDetails(now)(note);
  const name = note.text.length > NAME ? `${note.text.slice(0, NAME)}…` : note.text;
  return (
    <div className="typed-note">
      <span className="chip">{words.kinds[note.fields.kind]}</span>
      <p>
        {note.text}
        {details.length > 0 && <small>{details.join(" · ")}</small>}
      </p>
      <span className="tools-end">
        <button type="button" className="icon" aria-label={words.edit(name)} onClick={edit}>
          <Pencil size={13} aria-hidden />
        </button>
        <button type="button" className="icon" aria-label={words.drop(name)} onClick={drop}>
          <X size={14} aria-hidden />
        </button>
      </span>
    </div>
  );
}
