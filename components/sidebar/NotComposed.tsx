/** A reply that could not be put together: why, and the ways on; without it the preview would wait for ever. */
import { useEffect, useRef } from "react";
import type { Problem } from "../../lib/result";
import { useWords } from "../ui/words-context";

interface Props {
  problem: Problem;
  again: () => void;
  /** Where nothing else is in the preview that closes it. */
  close?: () => void;
}

export function NotComposed({ problem, again, close }: Props) {
  const { states, problems, reply } = useWords();
  const retry = useRef<HTMLButtonElement>(null);
  // The row that was asked for the preview is gone, and the focus with it.
  useEffect(() => {
    if (document.activeElement === document.body) retry.current?.focus();
  }, []);
  return (
    <div className="not-composed" role="alert" data-testid="not-composed">
      <p className="warn">
        <b>{states.failed}.</b> {problems[problem.code]}
      </p>
      <div className="row">
        <button ref={retry} type="button" className="btn" onClick={again}>
          {states.retry}
        </button>
        {close && (
          <button type="button" className="btn" onClick={close}>
            {reply.close}
          </button>
        )}
      </div>
    </div>
  );
}
