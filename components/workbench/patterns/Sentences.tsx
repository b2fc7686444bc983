/** Sentences in which what matters is set in bold and leads to its cases. */
import { Fragment } from "react";
import type { WindowDays } from "../../../lib/patterns/types";
import type { Sentence } from "./first-sentence";
import { hashOfPart } from "./selection";

export function Sentences({ sentences, days }: { sentences: readonly Sentence[]; days: WindowDays }) {
  return sentences.map(({ text, part }, place) => (
    <Fragment key={text}>
      {place > 0 && " "}
      {text.split("**").map((piece, which) => {
        if (which % 2 === 0) return piece;
        const bold = <b key={piece}>{piece}</b>;
        return part ? (
          <a key={piece} href={hashOfPart(days, part)}>
            {bold}
          </a>
        ) : (
          bold
        );
      })}
    </Fragment>
  ));
}
