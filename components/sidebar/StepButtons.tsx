/** The buttons of one step; which ones follows from what the step is. */
import { useEffect, useState } from "react";
import type { StepView } from "../../lib/messaging/case-view";
import { Disclosure } from "../ui/Disclosure";
import { useWords } from "../ui/words-context";
import type { RunCommand } from "./use-case";

interface Props {
  step: StepView;
  caseKey: string;
  /** Whether there is a kind to agree with. */
  kindKnown: boolean;
  run: RunCommand;
  showReplies: () => void;
  changeKind: () => void;
}

export function StepButtons({ step, caseKey, kindKnown, run, showReplies, changeKind }: Props) {
  const { next: words, reply, kind, settle, casebook } = useWords();
  const [copied, setCopied] = useState<boolean | null>(null);
  // The next question is not copied because this one was.
  useEffect(() => setCopied(null), [step.id]);
  const tick = () => void run("step.set", { caseKey, stepId: step.id, done: true });
  const copy = () =>
    void navigator.clipboard.writeText(step.copyText ?? "").then(
      () => {
        setCopied(true);
        // A question that was copied is on its way: its day to answer by is kept.
        if (step.asks) {
          const change = { kind: "question-asked", id: step.id, ...step.asks } as const;
          void run("settle.change", { caseKey, change });
        }
      },
      () => setCopied(false),
    );
  switch (step.action) {
    case "confirm-kind":
      return (
        <div className="row">
          {kindKnown && (
            <button type="button" className="btn main" onClick={tick}>
              {words.confirmKind}
            </button>
          )}
          <button type="button" className="btn" onClick={changeKind}>
            {kindKnown ? words.changeKind : kind.pick}
          </button>
        </div>
      );
    case "reply":
      return (
        <div className="row">
          <button type="button" className="btn main" onClick={showReplies}>
            {words.chooseReply}
          </button>
          <button type="button" className="btn" onClick={tick}>
            {words.done}
          </button>
        </div>
      );
    case "copy":
      return (
        <>
          {step.askTo && <p className="hint ask-to">{casebook.departments.to(step.askTo)}</p>}
          <div className="row">
            <button type="button" className="btn main" onClick={copy}>
              {copied ? words.copied : words.copyQuestion}
            </button>
            <button type="button" className="btn" onClick={tick}>
              {words.done}
            </button>
          </div>
          <Disclosure
            key={`${step.id} ${copied === false}`}
            label={settle.readQuestion}
            startsOpen={copied === false}
          >
            <p className="question">{step.copyText}</p>
          </Disclosure>
          <p role="status" className={copied === false ? "hint" : "quiet"}>
            {copied ? words.copied : copied === false ? reply.copyRefused : ""}
          </p>
        </>
      );
    default:
      return (
        <div className="row">
          <button type="button" className="btn main" onClick={tick}>
            {words.done}
          </button>
        </div>
      );
  }
}
