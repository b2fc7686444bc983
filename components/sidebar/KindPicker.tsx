/** Corrects the kind in one pick: the likely ones first, then all, found by typing. */
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import type { Reading } from "../../lib/triage/reading";
import { ALL_SUBCATEGORIES, categoryOf, type Subcategory } from "../../lib/triage/taxonomy";
import { useWords } from "../ui/words-context";

interface Props {
  reading: Reading | null;
  pick: (subcategory: Subcategory) => void;
  close: () => void;
}

const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

export function KindPicker({ reading, pick, close }: Props) {
  const words = useWords();
  const [query, setQuery] = useState("");
  const [at, setAt] = useState(0);
  const list = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);

  const likely = reading ? [reading, ...reading.alternatives].map(({ subcategory }) => subcategory) : [];
  const ordered = [...new Set<Subcategory>([...likely, ...ALL_SUBCATEGORIES])];
  const shown = ordered.filter((subcategory) =>
    plain(`${words.subcategories[subcategory]} ${words.categories[categoryOf(subcategory)]}`).includes(
      plain(query),
    ),
  );
  const active = shown[Math.min(at, shown.length - 1)];

  const onKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") close();
    else if (event.key === "ArrowDown") setAt(Math.min(at + 1, shown.length - 1));
    else if (event.key === "ArrowUp") setAt(Math.max(at - 1, 0));
    else if (event.key === "Enter" && active) pick(active);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  useEffect(() => {
    if (active) document.getElementById(`${list}-${active}`)?.scrollIntoView({ block: "nearest" });
  }, [active, list]);

  return (
    <div className="picker">
      <input
        ref={input}
        className="input"
        role="combobox"
        aria-label={words.kind.pickTitle}
        aria-expanded="true"
        aria-controls={list}
        aria-activedescendant={active && `${list}-${active}`}
        placeholder={words.kind.search}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKey}
      />
      {shown.length === 0 && <p className="hint">{words.kind.noneFound}</p>}
      <div role="listbox" id={list} aria-label={words.kind.pickTitle} tabIndex={-1}>
        {shown.map((subcategory) => (
          <div
            key={subcategory}
            id={`${list}-${subcategory}`}
            role="option"
            tabIndex={-1}
            aria-selected={subcategory === active}
            className={subcategory === active ? "on" : ""}
            onClick={() => pick(subcategory)}
            onKeyDown={onKey}
          >
            <b>{words.subcategories[subcategory]}</b>
            <span>{words.categories[categoryOf(subcategory)]}</span>
          </div>
        ))}
      </div>
    </div>
  );
}
