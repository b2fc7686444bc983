/** One note with a purpose being written: which kind, its words, and the few fields of its kind. */
import { useEffect, useId, useRef, useState } from "react";
import type { NoteView } from "../../lib/records/note";
import { NOTE_KINDS, NOTE_LIMIT, NoteFields, type NoteKind } from "../../lib/records/note";
import { Segments } from "../ui/fields";
import { useWords } from "../ui/words-context";
import { dayOf, momentOfDay } from "./day";
import type { NoteDraft } from "./use-beside";

export const TYPED = NOTE_KINDS.filter((kind) => kind !== "free");

/** The lines a kind asks for beside its text, and the days. */
const LINES = {
  free: [],
  contact: ["who", "channel"],
  finding: ["about", "source"],
  promise: ["to"],
  agreement: ["between", "owner"],
  lesson: ["cause"],
} as const satisfies Record<NoteKind, readonly string[]>;
const DUE: readonly NoteKind[] = ["promise", "agreement"];

type Values = Record<string, string>;

/** What stands in a note, as fields have it. */
function valuesOf(note: NoteView): Values {
  const { kind: _, ...fields } = note.fields;
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      name === "dueAt" ? dayOf(value as number | null) : String(value),
    ]),
  );
}

function fieldsOf(kind: NoteKind, values: Values): NoteFields {
  const lines = LINES[kind].map((name) => [name, (values[name] ?? "").trim()]);
  return NoteFields.parse({
    kind,
    ...Object.fromEntries(lines),
    ...(DUE.includes(kind) && { dueAt: momentOfDay(values.dueAt ?? "", true) }),
    ...(kind === "contact" && { byUs: values.byUs !== "false" }),
  });
}

interface Props {
  /** The note that is changed; absent for a new one. */
  note?: NoteView;
  now: number;
  failed: boolean;
  keep: (draft: NoteDraft) => Promise<boolean>;
  close: () => void;
}

export function NoteForm({ note, now, failed, keep, close }: Props) {
  const words = useWords().casebook.notes;
  const [kind, setKind] = useState<NoteKind>(note?.fields.kind ?? "contact");
  const [text, setText] = useState(note?.text ?? "");
  const [at, setAt] = useState(dayOf(note ? note.at : now));
  const [values, setValues] = useState<Values>(note ? valuesOf(note) : {});
  const [empty, setEmpty] = useState(false);
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => box.current?.focus(), []);
  const put = (name: string, value: string) => setValues((before) => ({ ...before, [name]: value }));
  const save = async () => {
    if (text.trim() === "") {
      setEmpty(true);
      return box.current?.focus();
    }
    const moment = dayOf(note?.at ?? null) === at ? (note?.at ?? null) : momentOfDay(at);
    const draft = { text: text.trim(), fields: fieldsOf(kind, values), at: moment };
    if (await keep(note ? { ...draft, id: note.id } : draft)) close();
  };
  return (
    <form
      className="note-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {note === undefined && (
        <Segments
          label={words.which}
          value={kind}
          options={TYPED.map((each) => [each, words.kinds[each]] as const)}
          pick={setKind}
        />
      )}
      <div className="field">
        <label htmlFor={`${id}-text`}>{words.text[kind]}</label>
        <textarea
          ref={box}
          id={`${id}-text`}
          className="input"
          rows={2}
          maxLength={NOTE_LIMIT}
          value={text}
          aria-invalid={empty}
          aria-describedby={empty ? `${id}-empty` : undefined}
          onChange={(event) => {
            setText(event.target.value);
            setEmpty(false);
          }}
        />
        {empty && (
          <p id={`${id}-empty`} className="hint due">
            {words.empty}
          </p>
        )}
      </div>
      <div className="note-fields">
        {LINES[kind].map((name) => (
          <div className="field" key={name}>
            <label htmlFor={`${id}-${name}`}>{words[name]}</label>
            <input
              id={`${id}-${name}`}
              className="input"
              maxLength={500}
              placeholder={name === "channel" ? words.channelHint : undefined}
              value={values[name] ?? ""}
              onChange={(event) => put(name, event.target.value)}
            />
          </div>
        ))}
        {DUE.includes(kind) && (
          <div className="field">
            <label htmlFor={`${id}-due`}>{words.due}</label>
            <input
              id={`${id}-due`}
              className="input"
              type="date"
              value={values.dueAt ?? ""}
              onChange={(event) => put("dueAt", event.target.value)}
            />
          </div>
        )}
        {!DUE.includes(kind) && (
          <div className="field">
            <label htmlFor={`${id}-at`}>{words.at}</label>
            <input
              id={`${id}-at`}
              className="input"
              type="date"
              value={at}
              onChange={(event) => setAt(event.target.value)}
            />
          </div>
        )}
      </div>
      {kind === "contact" && (
        <Segments
          label={words.kinds.contact}
          value={values.byUs === "false" ? "them" : "us"}
          options={[
            ["us", words.byUs],
            ["them", words.byThem],
          ]}
          pick={(who) => put("byUs", String(who === "us"))}
        />
      )}
      {failed && (
        <p className="hint due" role="alert">
          {words.failed}
        </p>
      )}
      <div className="row">
        <button type="submit" className="btn main">
          {words.save}
        </button>
        <button type="button" className="btn" onClick={close}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
