/** Copies the page report within the click, and says what came of it. */
import { useEffect, useState } from "react";
import type { HealthWords } from "../../lib/i18n/health/words";

interface Props {
  report: string;
  words: HealthWords;
}

export function CopyReport({ report, words }: Props) {
  const [state, setState] = useState<"idle" | "copied" | "refused">("idle");
  useEffect(() => setState("idle"), [report]);
  const copy = () =>
    navigator.clipboard.writeText(report).then(
      () => setState("copied"),
      () => setState("refused"),
    );
  return (
    <div className="health-report">
      <button type="button" className="btn" title={words.copyHint} onClick={() => void copy()}>
        {words.copy}
      </button>
      <span role="status">
        {state === "copied" ? words.copied : state === "refused" ? words.copyRefused : ""}
      </span>
      <p className="health-hint">{words.copyHint}</p>
    </div>
  );
}
