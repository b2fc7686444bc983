/** The agent's own draft, looked at when asked or after each stretch of typing: marks, why, better words, a pause. */
import { PenLine, X } from "lucide-react";
import { useRef, useState } from "react";
import type { CaseView } from "../../../lib/messaging/case-view";
import type { Client } from "../../../lib/messaging/client";
import type { DraftMark } from "../../../lib/messaging/draft-messages";
import { useWords } from "../../ui/words-context";
import { markKey } from "../tone-pieces";
import { DraftMarks } from "./DraftMarks";
import { HeatCard } from "./HeatCard";
import { useDraft } from "./use-draft";

interface Props {
  client: Client;
  view: CaseView;
  /** Shows the steps that gather facts. */
  gather: () => void;
}

export function DraftRegion({ client, view, gather }: Props) {
  const words = useWords();
  const said = words.draft;
  const { check, busy, outcome, always, look, take, close } = useDraft(client, view.key);
  const [ignored, setIgnored] = useState<ReadonlySet<string>>(new Set());
  const button = useRef<HTMLButtonElement>(null);
  // After typing nothing is said unless there is something to look at: it must not chatter.
  const quiet = always && check?.marks.length === 0 && outcome === null;
  const open = check !== null && !(quiet && check.problem !== "foreign");
  const marks = check?.marks.filter((mark) => !ignored.has(markKey(mark))) ?? [];
  const result = check?.problem ? said.problems[check.problem] : said.found(marks.length);
  const spoken = [outcome && (outcome === "taken" ? said.taken : said.problems[outcome]), result]
    .filter(Boolean)
    .join(" ");
  const leave = () => {
    close();
    button.current?.focus();
  };
  const ignore = (mark: DraftMark) => setIgnored(new Set([...ignored, markKey(mark)]));
  return (
    <div className="draft" data-testid="draft">
      {open && (
        <form
          className="preview"
          aria-label={said.heading}
          onSubmit={(event) => event.preventDefault()}
          onKeyDown={(event) => event.key === "Escape" && leave()}
        >
          <h3>
            <span>{said.heading}</span>
            <button type="button" className="icon last" aria-label={said.close} onClick={leave}>
              <X size={14} aria-hidden />
            </button>
          </h3>
          {outcome && (
            <p className={outcome === "taken" ? "hint" : "warn"} data-testid="draft-outcome">
              {outcome === "taken" ? said.taken : said.problems[outcome]}
            </p>
          )}
          {check.problem ? (
            <p className="hint" data-testid="draft-problem">
              {said.problems[check.problem]}
            </p>
          ) : (
            <>
              {check.heated && marks.length > 0 && (
                <HeatCard facts={view.reading?.facts ?? null} gather={gather} look={look} />
              )}
              <DraftMarks
                marks={marks}
                ignoredAll={check.marks.length > 0}
                lang={check.lang}
                busy={busy}
                take={take}
                ignore={ignore}
              />
              {check.more > 0 && <p className="hint">{said.more(check.more)}</p>}
              {check.hardToRead && <p className="hint">{words.reply.hardToRead}</p>}
              {check.cut && <p className="hint">{said.cut}</p>}
            </>
          )}
        </form>
      )}
      <p role="status" className="quiet">
        {open && !busy && spoken}
      </p>
      <button ref={button} type="button" className="btn" aria-disabled={busy} onClick={() => !busy && look()}>
        <PenLine size={13} aria-hidden />
        {busy ? said.reading : open ? said.again : said.check}
      </button>
    </div>
  );
}
