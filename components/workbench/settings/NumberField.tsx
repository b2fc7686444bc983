/** A number that is saved when it is left, and says why where it can't be. */
import { useId, useState } from "react";
import { useBench } from "../bench-words";

interface Props {
  label: string;
  value: number | null;
  /** What else it has to be; zero and up in any case. */
  fits?: (value: number) => boolean;
  /** Said where it does not fit. */
  wrong?: string;
  /** Empty is an answer, too. */
  mayBeEmpty?: boolean;
  hint?: string;
  save: (value: number | null) => void;
}

/** A decimal comma is one, too. */
const numberOf = (text: string): number => (text.trim() === "" ? Number.NaN : Number(text.replace(",", ".")));

export function NumberField({ label, value, fits, wrong, mayBeEmpty = false, hint, save }: Props) {
  const id = useId();
  const words = useBench();
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? (value === null ? "" : String(value));
  const empty = text.trim() === "";
  const number = numberOf(text);
  const good = empty ? mayBeEmpty : Number.isFinite(number) && number >= 0 && (fits?.(number) ?? true);
  const leave = () => {
    if (typed === null || !good) return;
    setTyped(null);
    const next = empty ? null : number;
    if (next !== value) save(next);
  };
  const said = typed !== null && !good ? (wrong ?? words.settings.badNumber) : hint;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input"
        inputMode="decimal"
        value={text}
        aria-invalid={!good}
        aria-describedby={said ? `${id}-hint` : undefined}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={leave}
        onKeyDown={(event) => event.key === "Enter" && leave()}
      />
      {said && (
        <p id={`${id}-hint`} className={good ? "hint" : "hint wrong"}>
          {said}
        </p>
      )}
    </div>
  );
}
