/** All steps, stage by stage, each with its tick. */
import type { CaseView } from "../../lib/messaging/case-view";
import { STAGES } from "../../lib/resolution/types";
import { useWords } from "../ui/words-context";
import type { RunCommand } from "./use-case";

/** Steps whose tick follows from a choice made elsewhere in the sidebar. */
const CHOSEN: readonly string[] = ["choose-fault", "choose-remedy"];

export function StepList({ view, run }: { view: CaseView; run: RunCommand }) {
  const words = useWords();
  return STAGES.map((stage) => {
    const steps = view.steps.filter((step) => step.stage === stage);
    if (steps.length === 0) return null;
    return (
      <fieldset key={stage} className="steps">
        <legend>{words.stages[stage]}</legend>
        {steps.map((step) => (
          <label key={step.id} title={step.why}>
            <input
              type="checkbox"
              checked={step.done}
              disabled={CHOSEN.includes(step.action) || step.known}
              onChange={(event) =>
                void run("step.set", { caseKey: view.key, stepId: step.id, done: event.target.checked })
              }
            />
            <span>
              {step.title}
              {step.known && <small> · {words.settle.evidence.known}</small>}
            </span>
          </label>
        ))}
      </fieldset>
    );
  });
}
