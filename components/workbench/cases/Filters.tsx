/** Words and filters over the list of cases. */
import { Search } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import type { Client } from "../../../lib/messaging/client";
import type { CaseFilter } from "../../../lib/records/case-list";
import { CATEGORIES, SUBCATEGORIES, Subcategory } from "../../../lib/triage/taxonomy";
import { Segments } from "../../ui/fields";
import { useWords } from "../../ui/words-context";
import { useBench } from "../bench-words";
import { MoreFilters } from "./MoreFilters";

export const VIEWS = ["all", "open", "due", "overdue", "closed"] as const;
export type View = (typeof VIEWS)[number];
/** Typing is not searched letter by letter. */
const PAUSE = 180;

interface Props {
  client: Client;
  view: View;
  setView: (view: View) => void;
  filter: CaseFilter;
  setFilter: (filter: CaseFilter) => void;
}

/** The filter without what is empty. */
function without(filter: CaseFilter, name: keyof CaseFilter): CaseFilter {
  const { [name]: _, ...rest } = filter;
  return rest;
}

export function Filters({ client, view, setView, filter, setFilter }: Props) {
  const words = useWords();
  const bench = useBench().cases;
  const [text, setText] = useState(filter.text ?? "");
  const latest = useRef({ filter, setFilter });
  latest.current = { filter, setFilter };
  useEffect(() => setText(filter.text ?? ""), [filter.text]);
  useEffect(() => {
    const timer = setTimeout(() => {
      const now = latest.current;
      const said = text.trim().slice(0, 200);
      if (said === (now.filter.text ?? "")) return;
      now.setFilter(said ? { ...now.filter, text: said } : without(now.filter, "text"));
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [text]);

  return (
    <search className="filters">
      <label className="find">
        <Search size={14} aria-hidden />
        <span className="quiet">{bench.search}</span>
        <input
          type="search"
          className="input"
          value={text}
          placeholder={bench.placeholder}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <Segments
        label={bench.show}
        value={view}
        options={VIEWS.map(
          (each) => [each, each === "overdue" ? words.casebook.list.overdue : bench[each]] as const,
        )}
        pick={setView}
      />
      <select
        className="input"
        aria-label={bench.kind}
        value={filter.subcategory ?? ""}
        onChange={(event) => {
          const kind = Subcategory.safeParse(event.target.value);
          setFilter(kind.success ? { ...filter, subcategory: kind.data } : without(filter, "subcategory"));
        }}
      >
        <option value="">{bench.allKinds}</option>
        {CATEGORIES.map((category) => (
          <optgroup key={category} label={words.categories[category]}>
            {SUBCATEGORIES[category].map((kind) => (
              <option key={kind} value={kind}>
                {words.subcategories[kind]}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <MoreFilters client={client} filter={filter} setFilter={setFilter} />
    </search>
  );
}
