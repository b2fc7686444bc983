/** The cases as a list or as a board, with filters, words, and what can be done with several. */
import { useState } from "react";
import type { BoardBy, CaseFilter } from "../../../lib/records/case-list";
import { Segments } from "../../ui/fields";
import { useWords } from "../../ui/words-context";
import { useBench } from "../bench-words";
import { PageHead } from "../PageHead";
import type { SelectedCases } from "../patterns/use-selection";
import { hashOf } from "../routes";
import { Trouble } from "../Trouble";
import type { WorkbenchProps } from "../workbench-props";
import { Board } from "./Board";
import { CaseTable } from "./CaseTable";
import { Filters, VIEWS, type View } from "./Filters";
import { NoneFits, NoneYet } from "./NoCases";
import { PickedBar } from "./PickedBar";
import { SelectedChip } from "./SelectedChip";
import { useCases } from "./use-cases";
import { usePicked } from "./use-picked";

export interface CasesProps extends WorkbenchProps {
  /** The view or the part of a pattern an address asks for, or "". */
  wanted: string;
  /** All there are, once known. */
  all: number | null;
}

type Layout = "list" | BoardBy;

/** What a view adds to the filter; a minute's grain, so that the question stays the same while it is looked at. */
const ofView = (view: View, now: number): CaseFilter => {
  const minute = Math.floor(now / 60_000) * 60_000;
  return {
    all: {},
    open: { open: true },
    due: { due: true },
    overdue: { open: true, dueBefore: minute },
    closed: { open: false },
  }[view];
};

export function CaseList({ client, now, wanted, all, of }: CasesProps & { of: SelectedCases | null }) {
  const bench = useBench();
  const words = bench.cases;
  const list = useWords().casebook.list;
  const [view, setView] = useState<View>(VIEWS.find((each) => each === wanted) ?? "all");
  const [layout, setLayout] = useState<Layout>("list");
  const [filter, setFilter] = useState<CaseFilter>({});
  const asked = { ...filter, ...ofView(view, now()), ...(of && { keys: [...of.keys] }) };
  const cases = useCases(client, asked);
  const picked = usePicked(client);
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
  const none = cases.current && !problem && lines.length === 0;
  return (
    <div className="cases">
      <PageHead title={bench.nav.cases}>
        <p className="counted" role="status">
          {ready && lines.length > 0 && said && (filtered ? words.found : words.count)(said, count === 1)}
        </p>
        {!(none && !filtered) && (
          <Segments
            label={list.layout}
            value={layout}
            options={[
              ["list", list.asList],
              ["stage", list.byStage],
              ["status", list.byStatus],
            ]}
            pick={setLayout}
          />
        )}
      </PageHead>
      {of && (
        <p>
          <SelectedChip name={of.name} />
        </p>
      )}
      {problem && <Trouble problem={problem} retry={cases.reload} />}
      {!(none && !filtered) && (
        <Filters client={client} view={view} setView={setView} filter={filter} setFilter={setFilter} />
      )}
      <PickedBar client={client} now={now} picked={picked} filter={asked} fitting={count} />
      {!ready && <p className="loading">{bench.state.loading}</p>}
      {lines.length > 0 && layout === "list" && <CaseTable cases={cases} now={now()} picked={picked} />}
      {lines.length > 0 && layout !== "list" && (
        <Board client={client} filter={asked} by={layout} now={now()} all={count} />
      )}
      {none &&
        (filtered ? (
          <NoneFits view={view} only={!of && Object.keys(filter).length === 0} clear={clear} />
        ) : (
          <NoneYet />
        ))}
    </div>
  );
}
