/** The customer wrote again after it was settled: one click goes on from the decision (practice 001-20). */
import type { CaseView } from "../../../lib/messaging/case-view";
import { useWords } from "../../ui/words-context";
import type { RunCommand } from "../use-case";

export function CameBack({ view, run }: { view: CaseView; run: RunCommand }) {
  const said = useWords().settle.close;
  return (
    <div className="banner due" role="status" data-testid="came-back">
      <span>{said.cameBack}</span>
      <span className="end">
        <button
          type="button"
          className="link"
          onClick={() => void run("case.come-back", { caseKey: view.key, stage: "decide", why: "" })}
        >
          {said.goOn}
        </button>
      </span>
    </div>
  );
}
