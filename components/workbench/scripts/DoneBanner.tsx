/** One line that says what was done, and takes it back. */
import { X } from "lucide-react";
import { Trouble } from "../Trouble";
import { useOwn } from "./own-words";
import type { Done } from "./use-done";

export function DoneBanner({ done }: { done: Done }) {
  const words = useOwn().done;
  return (
    <div className="done-banner" role="status">
      {done.problem && <Trouble problem={done.problem} />}
      {done.said && (
        <p className="banner good" data-testid="done">
          <span>{done.said.text}</span>
          <span className="end">
            {done.said.canUndo && (
              <button type="button" className="link" onClick={() => void done.undo()}>
                {words.undo}
              </button>
            )}
            <button type="button" className="icon" aria-label={words.close} onClick={done.close}>
              <X size={14} aria-hidden />
            </button>
          </span>
        </p>
      )}
    </div>
  );
}
