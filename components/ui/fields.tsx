/** Fields that are saved when they are left, by Enter or by a pick; each with its label. */
import { type ReactNode, useEffect, useId, useState } from "react";

interface FieldProps {
  label: string;
  /** Said under the field, e.g. where a value comes from or why it is refused. */
  hint?: string | undefined;
}

function Labelled({ label, hint, children, id }: FieldProps & { children: ReactNode; id: string }) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children}
      {hint && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
    </div>
  );
}

interface TextProps extends FieldProps {
  value: string;
  save: (value: string) => void;
  type?: "text" | "date" | "number";
  placeholder?: string;
  long?: boolean;
  list?: string;
}

/** A line, a day or a few lines; what is typed is saved when the field is left. */
export function TextField({ label, hint, value, save, type = "text", placeholder, long, list }: TextProps) {
  const id = useId();
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  const leave = () => {
    if (text !== value) save(text);
  };
  const shared = {
    id,
    className: "input",
    value: text,
    placeholder,
    "aria-describedby": hint ? `${id}-hint` : undefined,
    onBlur: leave,
  };
  return (
    <Labelled label={label} hint={hint} id={id}>
      {long ? (
        <textarea {...shared} rows={2} maxLength={5000} onChange={(event) => setText(event.target.value)} />
      ) : (
        <input
          {...shared}
          type={type}
          list={list}
          maxLength={type === "text" ? 500 : undefined}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => event.key === "Enter" && leave()}
        />
      )}
    </Labelled>
  );
}

interface PickProps extends FieldProps {
  value: string;
  options: readonly (readonly [value: string, label: string])[];
  pick: (value: string) => void;
  /** The empty choice. */
  empty?: string;
}

/** One of a list. */
export function PickField({ label, hint, value, options, pick, empty }: PickProps) {
  const id = useId();
  return (
    <Labelled label={label} hint={hint} id={id}>
      <select
        id={id}
        className="input"
        value={value}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => pick(event.target.value)}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

interface TickProps {
  label: string;
  checked: boolean;
  tick: (checked: boolean) => void;
}

export function TickField({ label, checked, tick }: TickProps) {
  return (
    <label className="tick">
      <input type="checkbox" checked={checked} onChange={(event) => tick(event.target.checked)} />
      <span>{label}</span>
    </label>
  );
}

interface SegmentsProps<T extends string> {
  label: string;
  value: T | null;
  options: readonly (readonly [value: T, label: string])[];
  pick: (value: T) => void;
}

/** Few choices side by side. */
export function Segments<T extends string>({ label, value, options, pick }: SegmentsProps<T>) {
  const name = useId();
  return (
    <div className="seg" role="radiogroup" aria-label={label}>
      {options.map(([key, text]) => (
        <label key={key} className={value === key ? "on" : ""}>
          <input
            type="radio"
            className="quiet"
            name={name}
            checked={value === key}
            onChange={() => pick(key)}
          />
          {text}
        </label>
      ))}
    </div>
  );
}
