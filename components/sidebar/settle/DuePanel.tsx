/** Promises, follow-ups and whatever else has a day: met, missed, or asleep until tomorrow (practice 001-20, 001-23). */
import { useState } from "react";
import type { DueView } from "../../../lib/messaging/settlement-view";
import { FollowUpResult } from "../../../lib/resolution/record/afterwards";
import { TextField } from "../../ui/fields";
import { useWords } from "../../ui/words-context";
import { dayText, endOfLocalDay, isoDay } from "./days";
import { newId, type PanelProps } from "./types";

function Buttons({ due, view, change }: { due: DueView } & Pick<PanelProps, "view" | "change">) {
  const said = useWords().settle.due;
  const { id, kind } = due;
  const snooze = (
    <button
      type="button"
      className="btn"
      onClick={() => change({ kind: "snoozed", id, until: view.settlement.tomorrow })}
    >
      {said.snooze}
    </button>
  );
  if (kind === "promise") {
    return (
      <>
        <button
          type="button"
          className="btn"
          onClick={() => change({ kind: "promise-settled", id, kept: true })}
        >
          {said.kept}
        </button>
        <button
          type="button"
          className="btn"
          onClick={() => change({ kind: "promise-settled", id, kept: false })}
        >
          {said.missed}
        </button>
        {view.settlement.record.promises.some((each) => each.id === id && each.scriptId !== "") && (
          <button type="button" className="btn" onClick={() => change({ kind: "promise-withdrawn", id })}>
            {said.notSent}
          </button>
        )}
      </>
    );
  }
  if (kind === "follow-up") {
    return (
      <>
        {FollowUpResult.options.map((result) => (
          <button
            key={result}
            type="button"
            className="btn"
            onClick={() => change({ kind: "follow-up-settled", id, result })}
          >
            {said.results[result]}
          </button>
        ))}
        {snooze}
      </>
    );
  }
  const action = view.settlement.record.actions.find((each) => each.id === id);
  const finish = () => {
    if (kind === "question") change({ kind: "question-answered", id, answer: "" });
    else if (action) {
      const { doneAt: _, ...kept } = action;
      change({ kind: "action", action: { ...kept, status: "done" } });
    }
  };
  return (
    <>
      <button type="button" className="btn" onClick={finish}>
        {said.done}
      </button>
      {snooze}
    </>
  );
}

export function DuePanel({ view, change, now }: PanelProps) {
  const words = useWords();
  const said = words.settle.due;
  const { due } = view.settlement;
  const [what, setWhat] = useState("");
  const [day, setDay] = useState("");
  const promise = () => {
    const dueAt = endOfLocalDay(day);
    if (!what || dueAt === null) return;
    change({ kind: "promise", promise: { id: newId(), what, dueAt } });
    setWhat("");
    setDay("");
  };
  return (
    <>
      {due.length === 0 && <p className="hint">{said.none}</p>}
      <ul className="entries">
        {due.map((each) => (
          <li key={each.id} data-due={each.kind} data-overdue={each.overdue}>
            <p>
              <b>{said.kinds[each.kind]}</b> {each.what}
              <span className={each.overdue ? "end overdue" : "end"}>
                {dayText(isoDay(each.dueAt), now, words.locale)}
              </span>
            </p>
            {each.overdue && each.kind === "promise" && <p className="hint due">{said.late}</p>}
            <div className="row">
              <Buttons due={each} view={view} change={change} />
            </div>
          </li>
        ))}
      </ul>
      <div className="fields">
        <TextField label={said.newPromise} value={what} save={setWhat} />
        <TextField label={said.promiseDay} type="date" value={day} save={setDay} />
      </div>
      <div className="row">
        <button type="button" className="btn" disabled={!what || !day} onClick={promise}>
          {words.settle.add}
        </button>
      </div>
    </>
  );
}
