/** Cases: all that was read, found again by words and filters, with what is due. */
import { useState } from "react";
import type { CaseFilter } from "../../../lib/records/case-list";
import { useBench } from "../bench-words";
import { PageHead } from "../PageHead";
import { type Selection, selectionOf } from "../patterns/selection";
import type { SelectedCases } from "../patterns/use-selection";
import { useSelection } from "../patterns/use-selection";
import { hashOf } from "../routes";
import { Trouble } from "../Trouble";
import type { WorkbenchProps } from "../Workbench";
import { CaseTable } from "./CaseTable";
import { Filters, VIEWS, type View } from "./Filters";
import { SelectedChip } from "./SelectedChip";
import { useCases } from "./use-cases";

const OF_VIEW: Record<View, CaseFilter> = {
  all: {},
  open: { open: true },
  due: { due: true },
  closed: { open: false },
};

interface Props extends WorkbenchProps {
  /** The view or the part of a pattern an address asks for, or "". */
  wanted: string;
  /** All there are, once known. */
  all: number | null;
}

/** The list, of all cases or of those that a pattern is made of. */
export function CasesPage(props: Props) {
  const selection = selectionOf(props.wanted);
  return selection ? <OfPattern {...props} selection={selection} /> : <CaseList {...props} of={null} />;
}

function OfPattern({ selection, ...props }: Props & { selection: Selection }) {
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

function CaseList({ client, now, wanted, all, of }: Props & { of: SelectedCases | null }) {
  const bench = useBench();
  const words = bench.cases;
  const [view, setView] = useState<View>(VIEWS.find((each) => each === wanted) ?? "all");
  const [filter, setFilter] = useState<CaseFilter>({});
  const cases = useCases(client, { ...filter, ...OF_VIEW[view], ...(of && { keys: [...of.keys] }) });
  const filtered = of !== null || view !== "all" || Object.keys(filter).length > 0;
  const { lines, more, ready, problem } = cases;
  // The lookup may count cases that changed since; what is in hand is certain.
  const count = more ? (filtered ? cases.total : all) : lines.length;
  const said = count === null ? "" : count.toLocaleString(bench.locale);
  const clear = () => {
    setView("all");
    setFilter({});
    if (of) location.hash = hashOf("cases");
  };
  const none = ready && !problem && lines.length === 0;
  return (
    <div className="cases">
      <PageHead title={bench.nav.cases}>
        <p className="counted" role="status">
          {ready && lines.length > 0 && said && (filtered ? words.found : words.count)(said, count === 1)}
        </p>
      </PageHead>
      {of && (
        <p>
          <SelectedChip name={of.name} />
        </p>
      )}
      {problem && <Trouble problem={problem} retry={cases.reload} />}
      {!(none && !filtered) && (
        <Filters view={view} setView={setView} filter={filter} setFilter={setFilter} />
      )}
      {!ready && <p className="loading">{bench.state.loading}</p>}
      {lines.length > 0 && <CaseTable cases={cases} now={now()} />}
      {none &&
        (filtered ? (
          <NoneFits view={view} only={!of && Object.keys(filter).length === 0} clear={clear} />
        ) : (
          <NoneYet />
        ))}
    </div>
  );
}

function NoneYet() {
  const words = useBench().cases;
  return (
    <div className="nothing">
      <b>{words.empty}</b>
      {words.emptyHint}
      <p className="row">
        <a className="link" href={hashOf("settings", "sites")}>
          {words.toSites}
        </a>
      </p>
    </div>
  );
}

/** @param only nothing but the view is chosen */
function NoneFits({ view, only, clear }: { view: View; only: boolean; clear: () => void }) {
  const words = useBench().cases;
  const due = view === "due" && only;
  return (
    <div className="nothing">
      <b>{due ? words.noDue : words.noMatch}</b>
      {due ? words.noDueHint : words.noMatchHint}
      <p className="row">
        <button type="button" className="btn" onClick={clear}>
          {words.clear}
        </button>
      </p>
    </div>
  );
}
