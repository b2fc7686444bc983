/** What came back from an earlier sitting, and what was just discarded: neither is gone without a way back. */
import { useBench } from "../../bench-words";
import { relativeTime } from "../../relative-time";
import { useOwn } from "../own-words";

interface Props {
  /** When the draft was typed that came back; null where none did. */
  cameBack: number | null;
  /** Brings back what was just discarded; null where nothing was. */
  putBack: (() => void) | null;
  discard: () => void;
  now: () => number;
}

export function DraftBanner({ cameBack, putBack, discard, now }: Props) {
  const words = useOwn();
  const { locale } = useBench();
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
  if (cameBack === null) return null;
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
