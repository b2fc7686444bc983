/** What came back from an earlier sitting, and what was just discarded: neither is gone without a way back. */
import { useBench } from "../../bench-words";
import { relativeTime } from "../../relative-time";
import { useOwn } from "../own-words";
import type { InHand } from "./use-edit";

export function DraftBanner({ inHand, now }: { inHand: InHand; now: () => number }) {
  const words = useOwn();
  const { locale } = useBench();
  const { cameBack, dirty, putBack, discard } = inHand;
  if (putBack) {
    return (
      <p className="banner good" role="status">
        <span>{words.edit.discarded}</span>
        <span className="end">
          <button type="button" className="link" onClick={putBack}>
            {words.done.undo}
          </button>
        </span>
      </p>
    );
  }
  if (cameBack === null || !dirty) return null;
  return (
    <p className="banner due" role="status">
      <span>{words.edit.draft(relativeTime(cameBack, now(), locale))}</span>
      <span className="end">
        <button type="button" className="link" onClick={discard}>
          {words.edit.discard}
        </button>
      </span>
    </p>
  );
}
