/** What a backup would change, counted, and the choice how. */
import { useId, useState } from "react";
import type { PartCount } from "../../lib/records/backup-parts";
import type { RestoreCounts } from "../../lib/records/restore";
import { useWords } from "../ui/words-context";

export interface ReadIn {
  id: string;
  made: number;
  counts: RestoreCounts;
}

interface Props {
  found: ReadIn;
  onApply: (mode: "merge" | "replace", parts: string[]) => void;
  onCancel: () => void;
}

/** Settings of another day would come as a surprise; the rest only adds to what is here. */
const comesByItself = ({ name, here, readable }: PartCount): boolean =>
  readable && (here === 0 || name !== "settings");

export function RestoreChoice({ found, onApply, onCancel }: Props) {
  const { data, casebook, locale } = useWords();
  const words = data.restore;
  const name = useId();
  const [mode, setMode] = useState<"merge" | "replace">("merge");
  const { counts } = found;
  const [parts, setParts] = useState(() => counts.parts.filter(comesByItself).map(({ name }) => name));
  const lines = (["fresh", "newer", "older", "same", "onlyHere"] as const).filter((part) => counts[part] > 0);
  return (
    <div className="data-choice" data-testid="restore-counts">
      <p>{words.found(counts.cases, counts.notes, new Date(found.made).toLocaleString(locale))}</p>
      <ul>
        {lines.map((part) => (
          <li key={part}>{words[part](counts[part])}</li>
        ))}
      </ul>
      {(["merge", "replace"] as const).map((each) => (
        <label key={each} className="data-check">
          <input type="radio" name={name} checked={mode === each} onChange={() => setMode(each)} />
          {words[each]}
        </label>
      ))}
      {counts.parts.length > 0 && (
        <fieldset className="data-parts">
          <legend>{casebook.parts.title}</legend>
          {counts.parts.map((part) => (
            <Part
              key={part.name}
              part={part}
              mode={mode}
              chosen={parts.includes(part.name)}
              choose={(on) =>
                setParts((before) =>
                  on ? [...before, part.name] : before.filter((each) => each !== part.name),
                )
              }
            />
          ))}
        </fieldset>
      )}
      {mode === "replace" && counts.onlyHere > 0 && (
        <p className="banner due">{words.replaceWarning(counts.onlyHere)}</p>
      )}
      <div className="row">
        <button type="button" className="btn main" onClick={() => onApply(mode, parts)}>
          {words.apply}
        </button>
        <button type="button" className="btn" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </div>
  );
}

interface PartProps {
  part: PartCount;
  mode: "merge" | "replace";
  chosen: boolean;
  choose: (on: boolean) => void;
}

function Part({ part, mode, chosen, choose }: PartProps) {
  const words = useWords().casebook.parts;
  const { name, items, here, readable } = part;
  const single = name === "settings";
  const replaces = here > 0 && (single || mode === "replace");
  const notes = [
    ...(single ? [] : [words.counts(items, here)]),
    ...(readable ? [] : [words.unreadable]),
    ...(readable && replaces ? [words.isHere] : []),
  ];
  return (
    <label className="data-check">
      <input
        type="checkbox"
        checked={chosen}
        disabled={!readable}
        onChange={(event) => choose(event.target.checked)}
      />
      <span>
        {words.names[name] ?? words.other}
        {notes.length > 0 && <small> · {notes.join(" · ")}</small>}
      </span>
    </label>
  );
}
