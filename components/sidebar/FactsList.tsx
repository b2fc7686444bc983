/** The facts found, each corrected where it stands. */
import { Pencil } from "lucide-react";
import { type FormEvent, useEffect, useRef, useState } from "react";
import type { Facts } from "../../lib/triage/reading";
import { useWords } from "../ui/words-context";

type Field = keyof Facts;
const FIELDS: readonly Field[] = ["amounts", "orders", "invoices", "trackings", "dates"];

/** Several values of one field are typed and shown with this between them. */
const BETWEEN = ", ";

const textOf = (facts: Facts, field: Field): string =>
  field === "amounts" ? facts.amounts.map(({ raw }) => raw).join(BETWEEN) : facts[field].join(BETWEEN);

/** An amount as the agent typed it: the number is read, the words stay. */
function amountOf(raw: string) {
  const digits = raw.replace(/[^\d.,]/g, "");
  const decimal = /[.,](\d{1,2})$/.exec(digits);
  const whole = (decimal ? digits.slice(0, decimal.index) : digits).replace(/[.,]/g, "");
  const currency =
    /\b[A-Z]{3}\b/.exec(raw)?.[0] ??
    { "€": "EUR", "£": "GBP", R$: "BRL" }[/€|£|R\$/.exec(raw)?.[0] ?? ""] ??
    "";
  return { value: Number(`${whole || 0}.${decimal?.[1] ?? 0}`), currency, raw };
}

function changed(facts: Facts, field: Field, text: string): Facts {
  // A comma inside a number does not part two values.
  const values = text
    .split(/,\s+|;/)
    .map((value) => value.trim())
    .filter(Boolean);
  return { ...facts, [field]: field === "amounts" ? values.map(amountOf) : values };
}

interface Props {
  facts: Facts;
  change: (facts: Facts) => void;
}

export function FactsList({ facts, change }: Props) {
  const words = useWords().kind;
  const [editing, setEditing] = useState<Field | null>(null);
  const [text, setText] = useState("");
  const list = useRef<HTMLDListElement>(null);
  const left = useRef<Field | null>(null);
  // Who leaves the field by a key stands on the fact again, not at the top of the page.
  useEffect(() => {
    if (editing !== null || left.current === null) return;
    list.current?.querySelector<HTMLElement>(`[data-fact="${left.current}"]`)?.focus();
    left.current = null;
  }, [editing]);
  const leave = (field: Field) => {
    left.current = field;
    setEditing(null);
  };
  const shown = FIELDS.filter((field) => facts[field].length > 0 || field === editing);
  if (shown.length === 0) return null;
  const save = (event: FormEvent, field: Field) => {
    event.preventDefault();
    // Taking the field away blurs it: what was left by Escape is not saved after all.
    if (left.current !== null) return;
    if (event.type === "submit") leave(field);
    else setEditing(null);
    if (text !== textOf(facts, field)) change(changed(facts, field, text));
  };
  return (
    <dl ref={list} aria-label={words.facts}>
      {shown.map((field) => (
        <div key={field}>
          <dt>{words[field]}</dt>
          <dd>
            {editing === field ? (
              <form onSubmit={(event) => save(event, field)}>
                <input
                  className="input"
                  aria-label={words[field]}
                  value={text}
                  // biome-ignore lint/a11y/noAutofocus: the agent has just asked to edit this very field
                  autoFocus
                  onChange={(event) => setText(event.target.value)}
                  onKeyDown={(event) => event.key === "Escape" && leave(field)}
                  onBlur={(event) => save(event, field)}
                />
              </form>
            ) : (
              <button
                type="button"
                className="fact"
                data-fact={field}
                aria-label={`${textOf(facts, field)}. ${words.editFact(words[field])}`}
                onClick={() => {
                  setText(textOf(facts, field));
                  setEditing(field);
                }}
              >
                {textOf(facts, field)}
                <Pencil size={11} aria-hidden />
              </button>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
