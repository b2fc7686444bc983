/** What next? One step with its why and its button; the rest folded under it. */
import type { CaseView } from "../../lib/messaging/case-view";
import { Disclosure } from "../ui/Disclosure";
import { useWords } from "../ui/words-context";
import { DecidePanel } from "./DecidePanel";
import { SkipStage } from "./SkipStage";
import { StepButtons } from "./StepButtons";
import { StepList } from "./StepList";
import type { RunCommand } from "./use-case";

interface Props {
  view: CaseView;
  run: RunCommand;
  /** Moves the eye to the replies. */
  showReplies: () => void;
  /** Opens the kind's picker. */
  changeKind: () => void;
}

export function NextRegion({ view, run, showReplies, changeKind }: Props) {
  const words = useWords();
  const { next } = view;
  const done = view.steps.filter((step) => step.done).length;
  const deciding = next.action === "choose-fault" || next.action === "choose-remedy";
  return (
    <section aria-label={words.next.region}>
      <h2>
        {words.next.region}
        <span className="end">{words.next.progress(done, view.steps.length)}</span>
      </h2>
      <div className="step" data-testid="next-step" data-step={next.id}>
        <p>{next.title}</p>
        <small>{next.why}</small>
        {!deciding && (
          <StepButtons
            step={next}
            caseKey={view.key}
            run={run}
            showReplies={showReplies}
            changeKind={changeKind}
          />
        )}
        {deciding && <DecidePanel part="fault" view={view} run={run} />}
      </div>
      {(deciding || view.stage === "decide") && view.fault && (
        <DecidePanel part="remedies" view={view} run={run} />
      )}
      <Disclosure label={words.next.allSteps}>
        <StepList view={view} run={run} />
        <SkipStage view={view} run={run} />
      </Disclosure>
    </section>
  );
}
