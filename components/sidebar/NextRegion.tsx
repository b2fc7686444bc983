/** What next? One step with its why and its button; the rest folded under it. */
import { useEffect, useRef, useState } from "react";
import type { CaseView } from "../../lib/messaging/case-view";
import type { Client } from "../../lib/messaging/client";
import type { SettlementChange } from "../../lib/resolution/change/schema";
import { Disclosure } from "../ui/Disclosure";
import { useWords } from "../ui/words-context";
import { DecidePanel } from "./DecidePanel";
import { SkipStage } from "./SkipStage";
import { StepButtons } from "./StepButtons";
import { StepList } from "./StepList";
import { CameBack } from "./settle/CameBack";
import { ClockLine } from "./settle/ClockLine";
import { CloseButton } from "./settle/CloseButton";
import { FaultTests } from "./settle/FaultTests";
import { GateQuestions } from "./settle/GateQuestions";
import { ToolList } from "./settle/ToolList";
import type { RunCommand } from "./use-case";

/** The step when every other is done or passed. */
const CLOSED = "common.closed";

interface Props {
  view: CaseView;
  client: Client;
  run: RunCommand;
  now: number;
  /** Moves the eye to the replies. */
  showReplies: () => void;
  /** Opens the kind's picker. */
  changeKind: () => void;
}

/** Keeps a keyboard user in the card when the step under the fingers was done and its buttons went with it. */
function useFocusKept(shown: string) {
  const card = useRef<HTMLDivElement>(null);
  const inside = useRef(false);
  const before = useRef(shown);
  useEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    // Without the frame's own focus the agent is in the helpdesk, and stays there.
    const lost = document.hasFocus() && document.activeElement === document.body;
    if (inside.current && lost) card.current?.querySelector<HTMLElement>("button, input")?.focus();
  }, [shown]);
  return {
    ref: card,
    onFocus: () => {
      inside.current = true;
    },
    onBlur: (event: { relatedTarget: EventTarget | null }) => {
      inside.current = event.relatedTarget === null;
    },
  };
}

export function NextRegion({ view, client, run, showReplies, changeKind, now }: Props) {
  const words = useWords();
  const { next, settlement } = view;
  const change = (said: SettlementChange) => void run("settle.change", { caseKey: view.key, change: said });
  const done = view.steps.filter((step) => step.done).length;
  const kept = useFocusKept(`${next.id} ${settlement.faultTests.points}`);
  // Nothing to agree with while nothing was read; the kind is picked one region up.
  const unread = next.action === "confirm-kind" && !view.reading;
  const closing = next.id === CLOSED;
  const [wanted, setWanted] = useState<{ id: string } | null>(null);
  const deciding = next.action === "choose-fault" || next.action === "choose-remedy";
  return (
    <section aria-label={words.next.region}>
      <h2>
        {words.next.region}
        <span className="end">{words.next.progress(done, view.steps.length)}</span>
      </h2>
      {settlement.cameBack && <CameBack view={view} run={run} />}
      <div className="step" data-testid="next-step" data-step={next.id} {...kept}>
        <p>{next.title}</p>
        <small>{next.why}</small>
        {closing && <CloseButton view={view} open={() => setWanted({ id: "close" })} />}
        {!deciding && !unread && !closing && (
          <StepButtons
            step={next}
            caseKey={view.key}
            kindKnown={view.reading?.sureness !== "unsure" || view.kindConfirmed}
            run={run}
            showReplies={showReplies}
            changeKind={changeKind}
          />
        )}
        {deciding && <DecidePanel part="fault" view={view} run={run} />}
        {next.action === "choose-fault" && <FaultTests view={view} change={change} run={run} />}
        {/* The checks come first: an invoice's are the gate's own questions. */}
        {view.stage === "decide" && view.fault && <GateQuestions view={view} change={change} />}
      </div>
      {settlement.clock && <ClockLine clock={settlement.clock} now={now} />}
      {(deciding || view.stage === "decide") && view.fault && (
        <DecidePanel part="remedies" view={view} run={run} />
      )}
      <ToolList view={view} client={client} run={run} change={change} now={now} wanted={wanted} />
      <Disclosure label={words.next.allSteps}>
        <StepList view={view} run={run} />
        <SkipStage view={view} run={run} />
      </Disclosure>
    </section>
  );
}
