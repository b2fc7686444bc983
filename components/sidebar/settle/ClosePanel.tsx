/** How it ended and what is learned from it; closing needs a cause, be it "unknown" (practice 000-3, 000-20/37, 001-22). */
import { useState } from "react";
import type { SettlementChange } from "../../../lib/resolution/change/schema";
import { OutcomeKind, RootCause } from "../../../lib/resolution/record/afterwards";
import { PickField, Segments, TextField } from "../../ui/fields";
import { useWords } from "../../ui/words-context";
import { newId, type PanelProps } from "./types";

/** Why, and why that: three answers are enough. */
const WHYS = [0, 1, 2] as const;

function Improvement({ view, change }: Pick<PanelProps, "view" | "change">) {
  const said = useWords().settle.close;
  const [what, setWhat] = useState("");
  const log = () => {
    change({ kind: "improvement", id: newId(), what });
    setWhat("");
  };
  return (
    <>
      <TextField label={said.improve} value={what} save={setWhat} />
      {what && (
        <div className="row">
          <button type="button" className="btn" onClick={log}>
            {said.log}
          </button>
        </div>
      )}
      {view.settlement.record.improvements.length > 0 && <p className="hint">{said.improved}</p>}
    </>
  );
}

export function ClosePanel({ view, change }: PanelProps) {
  const words = useWords().settle;
  const said = words.close;
  const { record, closing } = view.settlement;
  const { outcome } = record;
  type Patch = Extract<SettlementChange, { kind: "outcome" }>["patch"];
  const save = (patch: Patch) => change({ kind: "outcome", patch });
  const setWhy = (index: number, why: string) => {
    const whys = WHYS.map((each) => (each === index ? why : (outcome.whys[each] ?? "")));
    save({ whys: whys.slice(0, whys.findLastIndex(Boolean) + 1) });
  };
  if (outcome.closedAt !== null) {
    return (
      <>
        <p className="hint">{said.closed}</p>
        <div className="row">
          <button type="button" className="btn" onClick={() => change({ kind: "closed", closed: false })}>
            {said.reopen}
          </button>
        </div>
      </>
    );
  }
  return (
    <>
      <div className="block">
        <h3>{said.outcome}</h3>
        <Segments
          label={said.outcome}
          value={outcome.kind}
          options={OutcomeKind.options.map((kind) => [kind, said.outcomes[kind]])}
          pick={(kind) => save({ kind })}
        />
      </div>
      <div className="block">
        <h3>{said.satisfaction}</h3>
        <Segments
          label={said.satisfaction}
          value={outcome.satisfaction === null ? null : String(outcome.satisfaction)}
          options={["1", "2", "3", "4", "5"].map((mark) => [mark, mark])}
          pick={(mark) => save({ satisfaction: Number(mark) })}
        />
      </div>
      <div className="fields one">
        <PickField
          label={said.cause}
          value={outcome.cause ?? ""}
          empty={words.choose}
          options={RootCause.options.map((cause) => [cause, said.causes[cause]])}
          pick={(cause) => save({ cause: cause ? RootCause.parse(cause) : null })}
        />
        {outcome.cause !== null &&
          outcome.cause !== "unknown" &&
          WHYS.filter((index) => index === 0 || outcome.whys[index - 1]).map((index) => (
            <TextField
              key={index}
              label={said.why(index)}
              value={outcome.whys[index] ?? ""}
              save={(why) => setWhy(index, why)}
            />
          ))}
        <TextField
          label={said.ours}
          hint={closing.ours.join(" ")}
          value={outcome.ourPrevention}
          save={(ourPrevention) => save({ ourPrevention })}
        />
        <TextField
          label={said.theirs}
          hint={closing.theirs.join(" ")}
          value={outcome.theirPrevention}
          save={(theirPrevention) => save({ theirPrevention })}
        />
        <TextField label={said.lesson} long value={outcome.lesson} save={(lesson) => save({ lesson })} />
      </div>
      {closing.earlier.length > 0 && (
        <>
          <p className="hint">{said.earlier}</p>
          <ul className="lines">
            {closing.earlier.map(({ number, text }) => (
              <li key={number}>
                #{number} · {text}
              </li>
            ))}
          </ul>
        </>
      )}
      <Improvement view={view} change={change} />
      <div className="row">
        <button
          type="button"
          className="btn main"
          disabled={closing.gaps.includes("cause")}
          onClick={() => change({ kind: "closed", closed: true })}
        >
          {said.close}
        </button>
      </div>
      {closing.gaps.includes("cause") && <p className="hint">{said.missing}</p>}
    </>
  );
}
