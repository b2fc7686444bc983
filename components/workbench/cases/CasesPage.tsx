/** Cases: all that was read, found again by words and filters, with what is due. */
import { useBench } from "../bench-words";
import { PageHead } from "../PageHead";
import { type Selection, selectionOf } from "../patterns/selection";
import { useSelection } from "../patterns/use-selection";
import { caseOfItem } from "../routes";
import { Trouble } from "../Trouble";
import { CaseList, type CasesProps } from "./CaseList";
import { CasePage } from "./CasePage";

/** One case where the address names one; else the list, of all cases or of those that a pattern is made of. */
export function CasesPage(props: CasesProps) {
  const caseKey = caseOfItem(props.wanted);
  const selection = caseKey === null ? selectionOf(props.wanted) : null;
  if (caseKey !== null) return <CasePage {...props} key={caseKey} caseKey={caseKey} />;
  return selection ? (
    <OfPattern {...props} selection={selection} />
  ) : (
    <CaseList key={props.wanted} {...props} of={null} />
  );
}

function OfPattern({ selection, ...props }: CasesProps & { selection: Selection }) {
  const bench = useBench();
  const of = useSelection(props.client, selection);
  if (of && !of.problem) return <CaseList {...props} of={of} />;
  return (
    <div className="cases">
      <PageHead title={bench.nav.cases} />
      {of?.problem ? (
        <Trouble problem={of.problem} retry={of.reload} />
      ) : (
        <p className="loading">{bench.state.loading}</p>
      )}
    </div>
  );
}
