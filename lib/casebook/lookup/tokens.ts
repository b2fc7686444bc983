/** What a case is found by: its words, the filters of lists, and what it is like. One prefix each keeps them apart. */
import { ownNearKeys } from "../near";
import type { CardRow } from "../rows";
import type { Entry } from "./segment";

export const WORD = "w:";
export const FACET = "f:";
export const NEAR = "n:";

/** Counts up whenever cases are found by other tokens, or kept otherwise, than before: then all are entered anew (`fold.ts`). */
export const TOKENS_VERSION = "3";

/** The filters a case answers to. */
export function facetsOf(card: CardRow): string[] {
  return [
    `s:${card.open ? "open" : "closed"}`,
    `k:${card.subcategory}`,
    `h:${card.host}`,
    `o:${card.outcome ?? "none"}`,
    `l:${card.language}`,
    `e:${card.emotion}`,
    ...(card.remedyId ? [`r:${card.remedyId}`] : []),
    ...(card.nextDueAt === null ? [] : ["d:due"]),
  ];
}

/** Only cases in which something was decided are precedents. */
export const tokensOf = (card: CardRow): string[] => [
  ...card.words.map((word) => WORD + word),
  ...facetsOf(card).map((facet) => FACET + facet),
  ...(card.remedyId ? ownNearKeys(card).map((key) => NEAR + key) : []),
];

export const entryOf = (card: CardRow): Entry => ({
  id: card.id,
  at: card.updatedAt,
  tokens: tokensOf(card),
});
