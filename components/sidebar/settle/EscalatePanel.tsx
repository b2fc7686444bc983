/** Whether it must go up, and the six lines that go with it (practice 000-25). Internal. */
import { CopyButton } from "../../ui/CopyButton";
import { useWords } from "../../ui/words-context";
import type { PanelProps } from "./types";

export function EscalatePanel({ view }: PanelProps) {
  const words = useWords().settle;
  const said = words.escalate;
  const { reasons, brief } = view.settlement.escalate;
  return (
    <>
      {reasons.length === 0 ? (
        <p className="hint">{said.none}</p>
      ) : (
        <>
          <p className="hint">{said.because}</p>
          <ul className="lines">
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </>
      )}
      <p className="question" data-testid="brief">
        {brief}
      </p>
      <div className="row">
        <CopyButton text={brief} label={said.copy} />
      </div>
    </>
  );
}
