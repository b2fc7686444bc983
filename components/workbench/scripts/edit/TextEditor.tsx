/** One text as it is typed: gaps from a list, optional parts, its original, and what keeps it from being used. */
import { useEffect, useId, useRef } from "react";
import type { GapChoice, PlacedFault } from "../../../../lib/messaging/own-script-messages";
import { tagOf, type Variant } from "../../../../lib/scripts/variants";
import { Disclosure } from "../../../ui/Disclosure";
import { useOwn } from "../own-words";
import { faultSentence } from "./fault-sentence";
import { GapPicker } from "./GapPicker";

interface Props {
  text: string;
  variant: Variant;
  original: string | null;
  internal: boolean;
  /** Just begun: the caret goes where the words do. */
  fresh: boolean;
  gaps: readonly GapChoice[];
  faults: readonly PlacedFault[];
  change: (text: string) => void;
  /** Null where a text is shipped: it can be given its words back, never taken away. */
  remove: (() => void) | null;
}

export function TextEditor({
  text,
  variant,
  original,
  internal,
  fresh,
  gaps,
  faults,
  change,
  remove,
}: Props) {
  const words = useOwn().edit;
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  // A fresh text is written in its empty paragraph.
  useEffect(() => {
    if (!fresh) return;
    const area = box.current;
    const gap = area?.value.indexOf("\n\n\n\n") ?? -1;
    const at = gap === -1 ? (area?.value.length ?? 0) : gap + 2;
    area?.focus();
    area?.setSelectionRange(at, at);
  }, [fresh]);

  /** Puts words where the caret is, so that the browser's own undo takes them back. */
  const put = (before: string, after = "") => {
    const area = box.current;
    if (!area) return;
    area.focus();
    const { selectionStart: from, selectionEnd: to } = area;
    const made = before + area.value.slice(from, to) + after;
    if (!document.execCommand("insertText", false, made)) {
      area.setRangeText(made, from, to, "end");
      change(area.value);
    }
  };
  const selected = () => {
    const area = box.current;
    return area ? area.value.slice(area.selectionStart, area.selectionEnd) : "";
  };

  return (
    <div className="text-editor">
      <div className="text-tools">
        <GapPicker gaps={gaps.filter((gap) => internal || !gap.internal)} pick={(name) => put(`{${name}}`)} />
        <button
          type="button"
          className="btn"
          title={words.optionalHint}
          onClick={() => (selected().trim() === "" ? box.current?.focus() : put("[[", "]]"))}
        >
          {words.optional}
        </button>
        {original !== null && (
          <span className="hint">{text === original ? words.unchanged : words.changed}</span>
        )}
      </div>
      <label className="quiet" htmlFor={id}>
        {words.text}
      </label>
      <textarea
        ref={box}
        id={id}
        className="input"
        lang={tagOf(variant)}
        spellCheck
        rows={14}
        value={text}
        aria-invalid={faults.length > 0}
        aria-describedby={`${id}-said`}
        onChange={(event) => change(event.target.value)}
      />
      <div id={`${id}-said`}>
        {faults.map((fault) => (
          <p key={`${fault.code} ${fault.detail}`} className="hint wrong">
            {faultSentence(words, fault)}
          </p>
        ))}
        <p className="hint">{words.legend}</p>
      </div>
      <div className="row">
        {original !== null && text !== original && (
          <button type="button" className="link" onClick={() => change(original)}>
            {words.bringBack}
          </button>
        )}
        {remove && (
          <button type="button" className="link" onClick={remove}>
            {words.remove}
          </button>
        )}
      </div>
      {original !== null && text !== original && (
        <Disclosure label={words.original}>
          <div className="paper" lang={tagOf(variant)}>
            {original}
          </div>
        </Disclosure>
      )}
    </div>
  );
}
