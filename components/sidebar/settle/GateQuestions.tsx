/** The three questions before anything firm is said (practice 000-26). */
import type { ContractGate } from "../../../lib/resolution/record/gathered";
import { Segments, TextField } from "../../ui/fields";
import { useWords } from "../../ui/words-context";
import type { PanelProps } from "./types";

const QUESTIONS = ["agreed", "delivered", "promisesKept"] as const satisfies readonly Exclude<
  keyof ContractGate,
  "theirSide"
>[];

export function GateQuestions({ view, change }: Pick<PanelProps, "view" | "change">) {
  const said = useWords().settle.decide;
  const { gate, record } = view.settlement;
  if (gate === "not-needed") return null;
  const verdict = {
    open: said.gateOpen,
    "their-side": said.gateTheirSide,
    passed: said.gatePassed,
    failed: said.gateFailed,
  }[gate];
  return (
    <div className="block gate" data-testid="gate" data-gate={gate}>
      <h3>{said.gate}</h3>
      {QUESTIONS.map((question) => {
        const answer = record.gate[question];
        return (
          <div key={question} className="gate-question">
            <span>{said[question]}</span>
            <Segments
              label={said[question]}
              value={answer === null ? null : answer ? "yes" : "no"}
              options={[
                ["yes", said.yes],
                ["no", said.no],
              ]}
              pick={(value) => change({ kind: "gate", patch: { [question]: value === "yes" } })}
            />
          </div>
        );
      })}
      {(gate === "their-side" || gate === "passed") && (
        <TextField
          label={said.theirSide}
          value={record.gate.theirSide}
          save={(theirSide) => change({ kind: "gate", patch: { theirSide } })}
        />
      )}
      <p className={gate === "failed" ? "hint due" : "hint"}>{verdict}</p>
    </div>
  );
}
