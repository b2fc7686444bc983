/** What a backup would change, counted, and the choice how. */
import { useId, useState } from "react";
import type { RestoreCounts } from "../../lib/records/restore";
import { useWords } from "../ui/words-context";

export interface ReadIn {
  id: string;
  made: number;
  counts: RestoreCounts;
}

interface Props {
  found: ReadIn;
  onApply: (mode: "merge" | "replace") => void;
  onCancel: () => void;
}

export function RestoreChoice({ found, onApply, onCancel }: Props) {
  const { data, locale } = useWords();
  const words = data.restore;
  const name = useId();
  const [mode, setMode] = useState<"merge" | "replace">("merge");
  const { counts } = found;
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
      {mode === "replace" && counts.onlyHere > 0 && (
        <p className="banner due">{words.replaceWarning(counts.onlyHere)}</p>
      )}
      <div className="row">
        <button type="button" className="btn main" onClick={() => onApply(mode)}>
          {words.apply}
        </button>
        <button type="button" className="btn" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </div>
  );
}
