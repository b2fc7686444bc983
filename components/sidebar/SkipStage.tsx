/** Skips the stage with a reason for the log, or goes back to one. */
import { type FormEvent, useState } from "react";
import type { CaseView } from "../../lib/messaging/case-view";
import { STAGES } from "../../lib/resolution/types";
import { useWords } from "../ui/words-context";
import type { RunCommand } from "./use-case";

export function SkipStage({ view, run }: { view: CaseView; run: RunCommand }) {
  const words = useWords();
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState("");
  const before = STAGES[STAGES.indexOf(view.stage) - 1];
  const skip = (event: FormEvent) => {
    event.preventDefault();
    if (!reason.trim()) return;
    setAsking(false);
    setReason("");
    void run("stage.skip", { caseKey: view.key, stage: view.stage, reason: reason.trim() });
  };
  if (asking) {
    return (
      <form className="skip" onSubmit={skip}>
        <label>
          {words.next.skipReason}
          <input
            className="input"
            required
            maxLength={500}
            placeholder={words.next.skipPlaceholder}
            value={reason}
            // biome-ignore lint/a11y/noAutofocus: the agent has just asked for this field
            autoFocus
            onChange={(event) => setReason(event.target.value)}
            onKeyDown={(event) => event.key === "Escape" && setAsking(false)}
          />
        </label>
        <div className="row">
          <button type="submit" className="btn main">
            {words.next.skipConfirm}
          </button>
          <button type="button" className="btn" onClick={() => setAsking(false)}>
            {words.next.cancel}
          </button>
        </div>
      </form>
    );
  }
  return (
    <div className="row">
      <button type="button" className="btn" onClick={() => setAsking(true)}>
        {words.next.skip}
      </button>
      {before && (
        <button
          type="button"
          className="btn"
          onClick={() => void run("stage.reopen", { caseKey: view.key, stage: before })}
        >
          {words.next.reopen(words.stages[before])}
        </button>
      )}
    </div>
  );
}
