/** The decision with its reasons, what was not chosen, and what was done in cases like it (practice 001-16, 000-10, 000-18). */
import type { Decision } from "../../../lib/resolution/record/decided";
import { PickField, TextField } from "../../ui/fields";
import { useEdits } from "../../ui/use-edits";
import { useWords } from "../../ui/words-context";
import { MoneyField } from "./MoneyField";
import type { PanelProps } from "./types";

export function RecordPanel({ view, change }: PanelProps) {
  const words = useWords().settle;
  const said = words.decide;
  const { record, precedents, fairness, values, amount } = view.settlement;
  const decision = record.decisions.at(-1);
  const edited = useEdits<Partial<Decision>>(decision?.remedyId ?? "", decision ?? {});
  const save = (fields: Partial<Decision>) => {
    if (!decision) return;
    const { at: _, ...kept } = { ...decision, ...edited(fields) };
    change({ kind: "decision", decision: kept });
  };
  const titleOf = (id: string) => view.settlement.remedyTitles?.[id];
  const rejected = decision?.rejected.flatMap(({ remedyId }) => titleOf(remedyId) ?? []) ?? [];
  return (
    <>
      {decision ? (
        <div className="fields">
          <p className="wide">
            <b>{decision.wording || titleOf(decision.remedyId)}</b>
          </p>
          {decision.remedyId === "common.other" && (
            <TextField
              label={words.actions.what}
              value={decision.wording}
              save={(wording) => save({ wording })}
            />
          )}
          <MoneyField
            label={said.amount}
            value={decision.amount}
            currency={amount?.currency ?? ""}
            save={(given) => save({ amount: given })}
          />
          <TextField label={said.reason} long value={decision.reason} save={(reason) => save({ reason })} />
          <TextField
            label={said.approver}
            value={decision.approver}
            save={(approver) => save({ approver })}
          />
          {values.length > 0 && (
            <PickField
              label={said.value}
              value={decision.value}
              empty={words.choose}
              options={values.map((value) => [value, value])}
              pick={(value) => save({ value })}
            />
          )}
          {rejected.length > 0 && (
            <p className="hint wide">
              {said.rejected}: {rejected.join(", ")}
            </p>
          )}
        </div>
      ) : (
        <p className="hint">{said.firstRemedy}</p>
      )}
      {fairness && <p className={fairness === "in-line" ? "hint" : "hint due"}>{said.fairness[fairness]}</p>}
      {precedents.length > 0 && (
        <ul className="lines" aria-label={said.precedents(precedents.length)}>
          {precedents.map(({ number, title, amount: given, reason }) => (
            <li key={number}>
              #{number} · {title}
              {given && ` · ${given}`}
              {reason && <small>{reason}</small>}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
