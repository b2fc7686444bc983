/** One policy being written. */
import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import type { LibraryLine } from "../../../../lib/messaging/library-messages";
import type { PolicyForm as Form, PolicyView } from "../../../../lib/messaging/own-script-messages";
import { Disclosure } from "../../../ui/Disclosure";
import { TickField } from "../../../ui/fields";
import { useOwn } from "../own-words";

interface Props {
  policy: PolicyView | null;
  scripts: readonly LibraryLine[];
  refused: "" | "title" | "link" | "version";
  save: (form: Form) => void;
  cancel: () => void;
}

export function PolicyForm({ policy, scripts, refused, save, cancel }: Props) {
  const words = useOwn().policies;
  const first = useRef<HTMLInputElement>(null);
  const [form, setForm] = useState<Form>(
    policy
      ? {
          id: policy.id,
          title: policy.title,
          text: policy.text,
          link: policy.link,
          version: policy.version,
          scripts: policy.scripts,
        }
      : { id: null, title: "", text: "", link: "", version: "", scripts: [] },
  );
  const change = (part: Partial<Form>) => setForm({ ...form, ...part });
  useEffect(() => first.current?.focus(), []);
  return (
    <form
      className="policy-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save(form);
      }}
    >
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
