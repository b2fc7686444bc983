/** Who and where, and the way the case goes. */
import { ChevronsRight, PanelsTopLeft } from "lucide-react";
import type { CaseView } from "../../lib/messaging/case-view";
import { STAGES } from "../../lib/resolution/types";
import { GuessedChip, isGuessed } from "../health/Guessed";
import { useWords } from "../ui/words-context";

interface Props {
  view: CaseView | null;
  openWorkbench: () => void;
  collapse: () => void;
}

export function TitleBar({ view, openWorkbench, collapse }: Props) {
  const words = useWords();
  return (
    <header>
      <div className="who">
        {view ? (
          <>
            <h1 title={view.requester.name}>{view.requester.name ?? words.titleBar.unknownCustomer}</h1>
            <span title={view.subject}>
              #{view.number} · {view.helpdeskName}
            </span>
            {isGuessed(view) && <GuessedChip />}
          </>
        ) : (
          <h1>Amends</h1>
        )}
        <button
          type="button"
          className="icon last"
          aria-label={words.titleBar.workbench}
          title={words.titleBar.workbench}
          onClick={openWorkbench}
        >
          <PanelsTopLeft size={16} aria-hidden />
        </button>
        <button type="button" className="icon" aria-label={words.titleBar.collapse} onClick={collapse}>
          <ChevronsRight size={16} aria-hidden />
        </button>
      </div>
      {view && <StageRail view={view} />}
    </header>
  );
}

function StageRail({ view }: { view: CaseView }) {
  const words = useWords();
  const now = STAGES.indexOf(view.stage);
  return (
    <ol className="rail" aria-label={words.titleBar.stages}>
      {STAGES.map((stage, index) => (
        <li
          key={stage}
          className={index < now ? "done" : index === now ? "now" : ""}
          aria-current={index === now ? "step" : undefined}
        >
          {words.stages[stage]}
          {index < now && <span className="quiet"> ({words.titleBar.stageDone})</span>}
        </li>
      ))}
    </ol>
  );
}
