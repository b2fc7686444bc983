/** When every step is done: the way to the closing questions; nothing once the case is closed. */
import type { CaseView } from "../../../lib/messaging/case-view";
import { useWords } from "../../ui/words-context";

export function CloseButton({ view, open }: { view: CaseView; open: () => void }) {
  const said = useWords().settle.close;
  if (view.settlement.record.outcome.closedAt !== null) return <small>{said.closed}</small>;
  return (
    <div className="row">
      <button type="button" className="btn main" onClick={open}>
        {said.close}
      </button>
    </div>
  );
}
