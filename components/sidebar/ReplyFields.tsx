/** The form of a reply: a field for each gap, with the days that it may be. */
import { useId } from "react";
import type { ReplyField } from "../../lib/scripts/types";

interface Props {
  fields: readonly ReplyField[];
  values: Record<string, string>;
  change: (slot: string, value: string) => void;
}

export function ReplyFields({ fields, values, change }: Props) {
  const id = useId();
  return fields.map((field) => (
    <div className="fill" key={field.slot}>
      <label htmlFor={`${id}-${field.slot}`}>{field.label}</label>
      <input
        id={`${id}-${field.slot}`}
        className="input"
        data-slot={field.slot}
        placeholder={field.hint}
        list={field.choices.length > 0 ? `${id}-${field.slot}-days` : undefined}
        value={values[field.slot] ?? field.value}
        onChange={(event) => change(field.slot, event.target.value)}
      />
      {field.choices.length > 0 && (
        <datalist id={`${id}-${field.slot}-days`}>
          {field.choices.map((choice) => (
            <option key={choice} value={choice} />
          ))}
        </datalist>
      )}
    </div>
  ));
}
