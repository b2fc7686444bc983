/** Wording of a reply to look at again: the words, why, a better one for the taking, or leave it as it is. */
import { useRef } from "react";
import type { ToneMark } from "../../lib/scripts/types";
import { useWords } from "../ui/words-context";
import { focusNextRow } from "./focus-next-row";

interface Props {
  marks: readonly ToneMark[];
  /** Of the reply: the words stay in it, the reasons are in the interface's language. */
  lang: string;
  take: (slot: string, value: string) => void;
  ignore: (mark: ToneMark) => void;
}

export function ToneList({ marks, lang, take, ignore }: Props) {
  const { reply } = useWords();
  const list = useRef<HTMLDivElement>(null);
  return (
    <div className="tone" data-testid="tone" ref={list} tabIndex={-1}>
      <p role="status">{marks.length > 0 && reply.tone(marks.length)}</p>
      {marks.length > 0 && (
        <ul>
          {marks.map((mark) => {
            const { fix } = mark;
            const better = fix && (fix.better ? reply.toneTake(fix.better) : reply.toneDrop);
            return (
              <li key={`${mark.start} ${mark.text}`} data-family={mark.family}>
                <q lang={lang}>{mark.text}</q> {mark.why}
                <span className="row">
                  {fix && better && (
                    <button
                      type="button"
                      className="btn"
                      aria-label={`${better}: ${mark.text}`}
                      onClick={(event) => {
                        focusNextRow(event.currentTarget, list.current);
                        take(fix.slot, fix.value);
                      }}
                    >
                      {better}
                    </button>
                  )}
                  <button
                    type="button"
                    className="btn"
                    aria-label={`${reply.toneIgnore}: ${mark.text}`}
                    onClick={(event) => {
                      focusNextRow(event.currentTarget, list.current);
                      ignore(mark);
                    }}
                  >
                    {reply.toneIgnore}
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
