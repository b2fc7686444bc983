/** Wording of the draft to look at again, each in its sentence, with better words that go into the reply box by a click. */
import { useRef } from "react";
import type { DraftMark } from "../../../lib/messaging/draft-messages";
import { useWords } from "../../ui/words-context";
import { focusNextRow } from "../focus-next-row";

interface Props {
  marks: readonly DraftMark[];
  /** There were some, and each was ignored. */
  ignoredAll: boolean;
  /** Of the draft. */
  lang: string;
  busy: boolean;
  take: (mark: DraftMark) => void;
  ignore: (mark: DraftMark) => void;
}

export function DraftMarks({ marks, ignoredAll, lang, busy, take, ignore }: Props) {
  const said = useWords().draft;
  const list = useRef<HTMLDivElement>(null);
  return (
    <div className="tone" ref={list} tabIndex={-1}>
      <p className={marks.length === 0 ? "calm" : ""} data-testid="draft-found">
        {marks.length > 0 ? said.found(marks.length) : ignoredAll ? said.ignoredAll : said.fine}
      </p>
      {marks.length > 0 && (
        <ul>
          {marks.map((mark) => {
            const better = mark.fix && (mark.fix.better ? said.take(mark.fix.better) : said.drop);
            return (
              <li key={`${mark.start} ${mark.text}`} data-family={mark.family}>
                <p className="said" lang={lang}>
                  {mark.before}
                  <mark>{mark.text}</mark>
                  {mark.after}
                </p>
                {mark.why}
                <span className="row">
                  {better && (
                    <button
                      type="button"
                      className="btn"
                      aria-label={`${better}: ${mark.text}`}
                      aria-disabled={busy}
                      onClick={(event) => {
                        // A page could lay itself over the frame and dispatch clicks of its own making (pitfalls P27).
                        if (busy || !event.nativeEvent.isTrusted) return;
                        focusNextRow(event.currentTarget, list.current);
                        take(mark);
                      }}
                    >
                      {better}
                    </button>
                  )}
                  <button
                    type="button"
                    className="btn"
                    aria-label={`${said.ignore}: ${mark.text}`}
                    onClick={(event) => {
                      focusNextRow(event.currentTarget, list.current);
                      ignore(mark);
                    }}
                  >
                    {said.ignore}
                  </button>
                </span>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
