/** Sentences in which what matters is set in bold. */
import { Fragment } from "react";

/** @param sentences with `**` around what is bold */
export function Sentences({ sentences }: { sentences: readonly string[] }) {
  return sentences.map((sentence, place) => (
    <Fragment key={sentence}>
      {place > 0 && " "}
      {sentence.split("**").map((piece, part) => (part % 2 === 1 ? <b key={piece}>{piece}</b> : piece))}
    </Fragment>
  ));
}
