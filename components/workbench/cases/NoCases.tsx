/** What stands in the place of the list where it is empty: what to do about it. */
import { useWords } from "../../ui/words-context";
import { useBench } from "../bench-words";
import { hashOf } from "../routes";
import type { View } from "./Filters";

export function NoneYet() {
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
export function NoneFits({ view, only, clear }: { view: View; only: boolean; clear: () => void }) {
  const words = useBench().cases;
  const { noneOverdue } = useWords().casebook.list;
  const due = (view === "due" || view === "overdue") && only;
  return (
    <div className="nothing">
      <b>{due ? (view === "overdue" ? noneOverdue : words.noDue) : words.noMatch}</b>
      {due ? words.noDueHint : words.noMatchHint}
      <p className="row">
        <button type="button" className="btn" onClick={clear}>
          {words.clear}
        </button>
      </p>
    </div>
  );
}
