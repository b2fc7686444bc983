/** Cases: all that was read, found again by words and filters, with what is due. */
import { useState } from "react";
import type { CaseFilter } from "../../../lib/records/case-list";
import { useBench } from "../bench-words";
import { PageHead } from "../PageHead";
import { hashOf } from "../routes";
import { Trouble } from "../Trouble";
import type { WorkbenchProps } from "../Workbench";
import { CaseTable } from "./CaseTable";
import { Filters, VIEWS, type View } from "./Filters";
import { useCases } from "./use-cases";

const OF_VIEW: Record<View, CaseFilter> = {
  all: {},
  open: { open: true },
  due: { due: true },
  closed: { open: false },
};

interface Props extends WorkbenchProps {
  /** The view an address asks for, or "". */
  wanted: string;
  /** All there are, once known. */
  all: number | null;
}

export function CasesPage({ client, now, wanted, all }: Props) {
  const bench = useBench();
  const words = bench.cases;
  const [view, setView] = useState<View>(VIEWS.find((each) => each === wanted) ?? "all");
  const [filter, setFilter] = useState<CaseFilter>({});
  const cases = useCases(client, { ...filter, ...OF_VIEW[view] });
  const filtered = view !== "all" || Object.keys(filter).length > 0;
  const { lines, more, ready, problem } = cases;
  // The lookup may count cases that changed since; what is in hand is certain.
  const count = more ? (filtered ? cases.total : all) : lines.length;
  const said = count === null ? "" : count.toLocaleString(bench.locale);
  const clear = () => {
    setView("all");
    setFilter({});
  };
  const none = ready && !problem && lines.length === 0;
  return (
    <div className="cases">
      <PageHead title={bench.nav.cases}>
        <p className="counted" role="status">
          {ready && lines.length > 0 && said && (filtered ? words.found : words.count)(said, count === 1)}
        </p>
      </PageHead>
      {problem && <Trouble problem={problem} retry={cases.reload} />}
      {!(none && !filtered) && (
        <Filters view={view} setView={setView} filter={filter} setFilter={setFilter} />
      )}
      {!ready && <p className="loading">{bench.state.loading}</p>}
      {lines.length > 0 && <CaseTable cases={cases} now={now()} />}
      {none &&
        (filtered ? (
          <NoneFits view={view} only={Object.keys(filter).length === 0} clear={clear} />
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
