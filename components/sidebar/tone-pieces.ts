/** Where the marks of a reply fall in its parts, and which of them the agent wants left alone. */
import type { ToneMark } from "../../lib/scripts/types";

/** What the agent said to leave alone: the same words for the same reason, wherever they stand in this reply. */
export const markKey = ({ family, text }: Pick<ToneMark, "family" | "text">): string =>
  `${family} ${text.toLowerCase()}`;

/** A stretch of one part of a reply, and whether it is to be marked. */
export interface Piece {
  text: string;
  marked: boolean;
}

/**
 * Cuts one part of a reply at the marks that reach into it.
 *
 * @param shown how the part reads; joined, the pieces read the same
 * @param at where the part begins in the reply
 * @param marks in reading order, never overlapping
 */
export function piecesOf(shown: string, at: number, marks: readonly ToneMark[]): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  const take = (until: number, marked: boolean) => {
    if (until > done) pieces.push({ text: shown.slice(done, until), marked });
    done = Math.max(done, until);
  };
  for (const { start, end } of marks) {
    if (end <= at || start >= at + shown.length) continue;
    take(start - at, false);
    take(Math.min(end - at, shown.length), true);
  }
  take(shown.length, false);
  return pieces;
}
