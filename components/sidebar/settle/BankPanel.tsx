/** Before, during and after a bank dispute (practice 000-34). Internal. */
import { ChargebackState } from "../../../lib/resolution/record/afterwards";
import { CopyButton } from "../../ui/CopyButton";
import { PickField, TextField } from "../../ui/fields";
import { useWords } from "../../ui/words-context";
import type { PanelProps } from "./types";

export function BankPanel({ view, change }: PanelProps) {
  const words = useWords().settle;
  const said = words.bank;
  const { bank, record } = view.settlement;
  const open = bank.state === "open";
  return (
    <>
      {bank.payTwice && (
        <p className="banner due" role="alert">
          {words.decide.payTwice}
        </p>
      )}
      <ul className="lines">
        {bank.guidance.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div className="fields">
        <PickField
          label={said.state}
          value={bank.state}
          options={ChargebackState.options.map((state) => [state, said.states[state]])}
          pick={(state) => change({ kind: "chargeback", patch: { state: ChargebackState.parse(state) } })}
        />
        {open && (
          <>
            <TextField
              type="date"
              label={said.opened}
              value={record.transaction.days.chargeback ?? ""}
              save={(day) => change({ kind: "transaction", patch: { days: { chargeback: day || null } } })}
            />
            <TextField
              type="date"
              label={said.answerBy}
              value={record.chargeback.answerBy ?? ""}
              save={(day) => change({ kind: "chargeback", patch: { answerBy: day || null } })}
            />
          </>
        )}
      </div>
      <div className="block">
        <h3>{said.index}</h3>
        {bank.index ? (
          <>
            <p className="question">{bank.index}</p>
            <div className="row">
              <CopyButton text={bank.index} label={said.copyIndex} />
            </div>
          </>
        ) : (
          <p className="hint">{said.noIndex}</p>
        )}
      </div>
    </>
  );
}
