/** One thing more: only after the fix, under the team's cap (practice 000-36). */
import { useState } from "react";
import { TextField } from "../../ui/fields";
import { useWords } from "../../ui/words-context";
import { moneyText } from "./money";
import type { PanelProps } from "./types";

export function ExtraPanel({ view, change }: PanelProps) {
  const all = useWords();
  const said = all.settle.extra;
  const { extra, record, amount } = view.settlement;
  const [other, setOther] = useState("");
  const give = (what: string) => change({ kind: "extra", what, cost: null });
  if (record.extra) return <p className="hint">{said.given(record.extra.what)}</p>;
  if (extra.state !== "ideas") return <p className="hint">{said[extra.state]}</p>;
  return (
    <>
      <p className="hint">
        {said.cap(moneyText({ value: extra.cap, currency: amount?.currency ?? "" }, all.locale))}
      </p>
      <div className="stack">
        {extra.ideas.map((idea) => (
          <button key={idea} type="button" className="btn" onClick={() => give(idea)}>
            {idea}
          </button>
        ))}
      </div>
      <TextField label={said.other} value={other} save={setOther} />
      {other && (
        <div className="row">
          <button type="button" className="btn" onClick={() => give(other)}>
            {said.give}
          </button>
        </div>
      )}
    </>
  );
}
