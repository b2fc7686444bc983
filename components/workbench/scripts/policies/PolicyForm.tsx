/** One policy being written. */
import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import type { LibraryLine } from "../../../../lib/messaging/library-messages";
import type { PolicyForm as Form, PolicyDraft, PolicyView } from "../../../../lib/messaging/policy-messages";
import { Disclosure } from "../../../ui/Disclosure";
import { TickField } from "../../../ui/fields";
import { DraftBanner } from "../edit/DraftBanner";
import { useOwn } from "../own-words";
import type { PolicyList } from "./PoliciesPage";

interface Props {
  policy: PolicyView | null;
  scripts: readonly LibraryLine[];
  refused: PolicyList["refused"];
  /** What was typed before and not saved. */
  draft: PolicyDraft | null;
  now: () => number;
  /** Keeps what is typed; null forgets it. */
  keep: (draft: PolicyDraft | null) => void;
  /** @param base stamp of what it was begun from; without one it goes over what stands there */
  save: (form: Form, base?: number) => void;
  /** What was refused is settled. */
  settled: () => void;
  cancel: () => void;
}

const EMPTY: Form = { id: null, title: "", text: "", link: "", version: "", scripts: [] };

const formOf = ({ id, title, text, link, version, scripts }: PolicyView): Form => ({
  id,
  title,
  text,
  link,
  version,
  scripts,
});

export function PolicyForm({ policy, scripts, refused, draft, now, keep, save, settled, cancel }: Props) {
  const own = useOwn();
  const words = own.policies;
  const first = useRef<HTMLInputElement>(null);
  const [form, setForm] = useState<Form>(draft?.form ?? (policy ? formOf(policy) : EMPTY));
  const [base, setBase] = useState(draft?.base ?? policy?.stamp ?? 0);
  const [cameBack, setCameBack] = useState(draft?.at ?? null);
  /** What was left for what stands there, to be put back. */
  const [thrown, setThrown] = useState<Form | null>(null);
  const type = (next: Form) => {
    setForm(next);
    setThrown(null);
    keep({ form: next, at: now(), base });
  };
  const change = (part: Partial<Form>) => type({ ...form, ...part });
  const discard = () => {
    setThrown(form);
    setForm(policy ? formOf(policy) : EMPTY);
    setBase(policy?.stamp ?? 0);
    setCameBack(null);
    keep(null);
    settled();
  };
  useEffect(() => first.current?.focus(), []);
  return (
    <form
      className="policy-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save(form, base);
      }}
    >
      <DraftBanner cameBack={cameBack} putBack={thrown && (() => type(thrown))} discard={discard} now={now} />
      {(refused === "changed" || refused === "gone") && (
        <section className="banner due newer" role="alert">
          <p>{words.refused[refused]}</p>
          {policy && (
            <p className="policy-text">
              <b>{own.edit.newer.theirs}</b>
              {[policy.title, policy.text, policy.link, policy.version].filter(Boolean).join("\n")}
            </p>
          )}
          <div className="row">
            <button type="button" className="btn" onClick={() => save({ ...form, id: null })}>
              {words.both}
            </button>
            {policy && (
              <>
                <button type="button" className="btn" onClick={() => save(form)}>
                  {own.edit.newer.over}
                </button>
                <button type="button" className="btn" onClick={discard}>
                  {own.edit.newer.take}
                </button>
              </>
            )}
          </div>
        </section>
      )}
      <Field label={words.title} wrong={refused === "title" ? words.refused.title : ""}>
        {(shared) => (
          <input
            {...shared}
            ref={first}
            value={form.title}
            maxLength={120}
            onChange={(event) => change({ title: event.target.value })}
          />
        )}
      </Field>
      <Field label={words.text} hint={words.textHint}>
        {(shared) => (
          <textarea
            {...shared}
            rows={4}
            maxLength={4000}
            value={form.text}
            onChange={(event) => change({ text: event.target.value })}
          />
        )}
      </Field>
      <div className="fields">
        <Field label={words.link} wrong={refused === "link" ? words.refused.link : ""}>
          {(shared) => (
            <input
              {...shared}
              type="url"
              placeholder="https://"
              maxLength={500}
              value={form.link}
              onChange={(event) => change({ link: event.target.value })}
            />
          )}
        </Field>
        <Field label={words.version} wrong={refused === "version" ? words.refused.version : ""}>
          {(shared) => (
            <input
              {...shared}
              type="date"
              value={form.version}
              onChange={(event) => change({ version: event.target.value })}
            />
          )}
        </Field>
      </div>
      <Disclosure label={`${words.replies} (${form.scripts.length})`}>
        <fieldset className="ticks many">
          <legend className="quiet">{words.replies}</legend>
          {scripts.map(({ id, title }) => (
            <TickField
              key={id}
              label={title}
              checked={form.scripts.includes(id)}
              tick={(on) =>
                change({ scripts: on ? [...form.scripts, id] : form.scripts.filter((one) => one !== id) })
              }
            />
          ))}
        </fieldset>
      </Disclosure>
      <div className="row">
        <button type="submit" className="btn main">
          {words.save}
        </button>
        <button type="button" className="btn" onClick={cancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}

interface FieldProps {
  label: string;
  hint?: string;
  wrong?: string;
  children: (shared: {
    id: string;
    className: string;
    "aria-invalid": boolean;
    "aria-describedby": string | undefined;
  }) => ReactNode;
}

function Field({ label, hint = "", wrong = "", children }: FieldProps) {
  const id = useId();
  const said = wrong || hint;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        className: "input",
        "aria-invalid": wrong !== "",
        "aria-describedby": said ? `${id}-said` : undefined,
      })}
      {said && (
        <p id={`${id}-said`} className={wrong ? "hint wrong" : "hint"}>
          {said}
        </p>
      )}
    </div>
  );
}
