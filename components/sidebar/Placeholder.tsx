/** What the sidebar shows while there is no case: loading, no ticket, no answer, updated. */
import { CircleOff, RefreshCw, Ticket } from "lucide-react";
import { useWords } from "../ui/words-context";
import type { CaseState } from "./use-case";

interface Props {
  state: Exclude<CaseState, { kind: "ready" }>;
  retry: () => void;
}

export function Placeholder({ state, retry }: Props) {
  const words = useWords().states;
  if (state.kind === "loading") {
    return (
      <div className="skeletons" role="status" aria-label={words.loading}>
        {["w60", "w90", "w40", "card", "w80", "w70"].map((shape) => (
          <div key={shape} className={`skeleton ${shape}`} />
        ))}
      </div>
    );
  }
  const [Icon, title, hint] = {
    "not-a-ticket": [Ticket, words.notATicket, words.notATicketHint] as const,
    unavailable: [CircleOff, words.unavailable, words.unavailableHint] as const,
    gone: [RefreshCw, words.gone, words.goneHint] as const,
  }[state.kind];
  return (
    <div className="placeholder" role="status">
      <Icon size={22} aria-hidden />
      <p>{title}</p>
      <small>{hint}</small>
      {state.kind === "unavailable" && (
        <button type="button" className="btn" onClick={retry}>
          {words.retry}
        </button>
      )}
    </div>
  );
}
