/** The ladder of reminders for an unpaid invoice; what is disputed pauses it (practice 000-30). */
import { TextField, TickField } from "../../ui/fields";
import { useWords } from "../../ui/words-context";
import { dayText } from "./days";
import type { PanelProps } from "./types";

export function DunningPanel({ view, change, now }: PanelProps) {
  const words = useWords();
  const said = words.settle.dunning;
  const { dunning, record } = view.settlement;
  const kept = record.dunning;
  return (
    <>
      <div className="fields">
        <TextField
          label={said.invoice}
          value={kept.invoice}
          save={(invoice) => change({ kind: "dunning", patch: { invoice } })}
        />
        <TextField
          type="date"
          label={said.dueDay}
          value={kept.dueDay ?? ""}
          save={(day) => change({ kind: "dunning", patch: { dueDay: day || null } })}
        />
      </div>
      <TickField
        label={said.disputed}
        checked={kept.disputed}
        tick={(disputed) => change({ kind: "dunning", patch: { disputed } })}
      />
      {kept.disputed && <p className="hint due">{said.paused}</p>}
      {dunning ? (
        <ol className="ladder">
          {dunning.map(({ id, title, day, state }) => (
            <li key={id} data-state={state} className={state}>
              <span>{title}</span>
              <span className="end">
                {dayText(day, now, words.locale)} · {said.states[state]}
              </span>
            </li>
          ))}
        </ol>
      ) : (
        <p className="hint">{said.enterDay}</p>
      )}
    </>
  );
}
