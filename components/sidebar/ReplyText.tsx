/** The text of a reply as it would go in: slots filled, gaps shown, wording to look at again underlined. */
import type { ComposedReply } from "../../lib/messaging/protocol";
import { type ReplyPart, shown, type ToneMark } from "../../lib/scripts/types";
import { tagOf } from "../../lib/scripts/variants";
import { piecesOf } from "./tone-pieces";

function Part({ part, at, marks }: { part: ReplyPart; at: number; marks: readonly ToneMark[] }) {
  if (part.kind === "gap") {
    return (
      <span className="gap" data-testid="gap">
        {part.label}
      </span>
    );
  }
  let from = at;
  const pieces = piecesOf(shown(part), at, marks).map(({ text, marked }) => {
    const key = from;
    from += text.length;
    return marked ? <mark key={key}>{text}</mark> : text;
  });
  return part.kind === "slot" ? <span className="slot">{pieces}</span> : pieces;
}

export function ReplyText({
  composition,
  marks,
}: {
  composition: ComposedReply;
  marks: readonly ToneMark[];
}) {
  let at = 0;
  const placed = composition.parts.map((part) => {
    const start = at;
    at += shown(part).length;
    return { part, start };
  });
  return (
    <div className="text" lang={tagOf(composition.variant)}>
      {placed.map(({ part, start }) => (
        // A gap and the text after it never begin at the same place: no part is empty.
        <Part key={start} part={part} at={start} marks={marks} />
      ))}
    </div>
  );
}
