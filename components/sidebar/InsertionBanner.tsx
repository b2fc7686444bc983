/** What became of the reply that was chosen. */
import { Check, LoaderCircle, TriangleAlert, X } from "lucide-react";
import { useState } from "react";
import type { CaseView } from "../../lib/messaging/case-view";
import { useWords } from "../ui/words-context";
import type { RunCommand } from "./use-case";

interface Props {
  view: CaseView;
  run: RunCommand;
  /** The failed reply was copied at once, within the click that asked for it. */
  onClipboard: boolean;
}

export function InsertionBanner({ view, run, onClipboard }: Props) {
  const words = useWords().reply;
  const [copied, setCopied] = useState<boolean | null>(null);
  const { insertion } = view;
  if (!insertion) return null;
  const copy = async () => {
    const done = await navigator.clipboard.writeText(insertion.text).then(
      () => true,
      () => false,
    );
    setCopied(done);
    if (done) void run("reply.copied", { caseKey: view.key, scriptId: insertion.scriptId });
  };
  const failed = insertion.state === "failed";
  const why = onClipboard ? `${insertion.problem} ${words.copiedToo}` : insertion.problem;
  const said = {
    inserted: words.inserted,
    waiting: insertion.problem || words.waiting,
    failed: copied ? words.copiedInstead : copied === false ? words.copyRefused : why,
  }[insertion.state];
  return (
    <div
      className={`banner ${failed ? "due" : "good"} ${insertion.asks ? "asks" : ""}`}
      data-testid="insertion"
      data-state={insertion.state}
    >
      {insertion.state === "inserted" && <Check size={14} aria-hidden />}
      {insertion.state === "waiting" && <LoaderCircle size={14} className="turning" aria-hidden />}
      {failed && <TriangleAlert size={14} aria-hidden />}
      <span>
        <b>{insertion.title}.</b> {said}
      </span>
      <span className="end">
        {insertion.asks && (
          <button
            type="button"
            className="btn main"
            onClick={(event) => {
              // A page could lay itself over the frame and dispatch clicks of its own making (pitfalls P27).
              if (event.nativeEvent.isTrusted)
                void run("insertion.confirm", { caseKey: view.key, id: insertion.id });
            }}
          >
            {words.insertHere}
          </button>
        )}
        {failed && !copied && (
          <button type="button" className="link" onClick={() => void copy()}>
            {words.copy}
          </button>
        )}
        {insertion.state !== "waiting" && (
          <button
            type="button"
            className="icon"
            aria-label={words.dismiss}
            onClick={() => void run("insertion.dismiss", { caseKey: view.key })}
          >
            <X size={14} aria-hidden />
          </button>
        )}
      </span>
    </div>
  );
}
