/** The clauses of the case with a search over them, at hand during a call (practice 000-23). */
import { useState } from "react";
import type { CaseView } from "../../../lib/messaging/case-view";
import { findClauses } from "../../../lib/resolution/resolve/clauses";
import { useWords } from "../../ui/words-context";

export function Clauses({ view }: { view: CaseView }) {
  const said = useWords().settle.talk;
  const [query, setQuery] = useState("");
  const { findings } = view.settlement.record;
  if (findClauses(findings, "").length === 0) return null;
  const hits = findClauses(findings, query);
  return (
    <div className="block">
      <h3>{said.clauses}</h3>
      <input
        className="input"
        type="search"
        aria-label={said.searchClauses}
        placeholder={said.searchClauses}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
      <ul className="lines">
        {hits.map(({ id, field, clause }) => (
          <li key={id}>
            {clause}
            <small>{field}</small>
          </li>
        ))}
      </ul>
      {hits.length === 0 && <p className="hint">{said.noClause}</p>}
    </div>
  );
}
