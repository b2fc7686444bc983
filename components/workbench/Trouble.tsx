/** What could not be loaded or done, and the way on. */
import type { Problem } from "../../lib/result";
import { useWords } from "../ui/words-context";
import { useBench } from "./bench-words";

export function Trouble({ problem, retry }: { problem: Problem; retry?: () => void }) {
  const words = useWords();
  const bench = useBench();
  return (
    <div className="banner risk" role="alert">
      <span>
        <b>{words.states.failed}.</b> {words.problems[problem.code]}
      </span>
      {retry && (
        <span className="end">
          <button type="button" className="link" onClick={retry}>
            {bench.state.retry}
          </button>
        </span>
      )}
    </div>
  );
}
