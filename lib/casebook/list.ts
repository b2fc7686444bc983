/** Lists of cases: newest change first, by filters, a page at a time. */
import type { CaseFilter } from "../records/case-list";
import type { CasebookDatabase } from "./database";
import type { CardRow } from "./rows";
import { searchCards } from "./search";

/** Cards read at a time while looking for those that fit. */
const BATCH = 200;

const facetsOf = (filter: CaseFilter): string[] => [
  ...(filter.subcategory ? [`k:${filter.subcategory}`] : []),
  ...(filter.remedyId ? [`r:${filter.remedyId}`] : []),
  ...(filter.outcome ? [`o:${filter.outcome}`] : []),
  ...(filter.host ? [`h:${filter.host}`] : []),
  ...(filter.due ? ["d:due"] : []),
  ...(filter.open === undefined ? [] : [`s:${filter.open ? "open" : "closed"}`]),
];

const inTime = (filter: CaseFilter, { updatedAt }: CardRow): boolean =>
  (filter.from === undefined || updatedAt >= filter.from) &&
  (filter.until === undefined || updatedAt < filter.until);

/** Cards changed before a moment, newest first, under one facet or all. */
function newest(db: CasebookDatabase, facet: string | undefined, before: number, limit: number) {
  if (facet === undefined) {
    return db.cards.where("updatedAt").below(before).reverse().limit(limit).toArray();
  }
  return db.cards
    .where("facets")
    .between([facet, -before], [facet, Number.POSITIVE_INFINITY], false, false)
    .limit(limit)
    .toArray();
}

export interface CardPage {
  cards: CardRow[];
  /** Hand it back as `before` for the next page; null at the end. */
  next: number | null;
}

/**
 * A page of cases. Cases changed in the same millisecond stay together, so a page may be a little longer than asked.
 * @param before show only what was changed before this time
 */
export async function listCards(
  db: CasebookDatabase,
  filter: CaseFilter,
  before: number,
  limit: number,
): Promise<CardPage> {
  const facets = facetsOf(filter);
  const fits = (card: CardRow) =>
    inTime(filter, card) && facets.every((facet) => card.facets.some(([name]) => name === facet));
  if (filter.text?.trim()) {
    return { cards: await searchCards(db, filter.text, limit, fits), next: null };
  }
  const found: CardRow[] = [];
  let edge = Math.min(before, filter.until ?? before);
  for (;;) {
    const batch = await newest(db, facets[0], edge, BATCH);
    const last = batch.at(-1);
    if (!last) return { cards: found, next: null };
    // The batch may end in the middle of a millisecond; its rest comes along.
    const rest = batch.length < BATCH ? [] : await sameInstant(db, last.updatedAt);
    const seen = new Set(batch.map(({ id }) => id));
    const whole = [...batch, ...rest.filter(({ id }) => !seen.has(id))];
    for (const card of whole) {
      if (found.length >= limit && card.updatedAt !== found.at(-1)?.updatedAt) {
        return { cards: found, next: found.at(-1)?.updatedAt ?? null };
      }
      if (fits(card)) found.push(card);
    }
    edge = last.updatedAt;
    if (batch.length < BATCH || (filter.from !== undefined && edge < filter.from)) {
      return { cards: found, next: null };
    }
  }
}

const sameInstant = (db: CasebookDatabase, at: number): Promise<CardRow[]> =>
  db.cards.where("updatedAt").equals(at).toArray();

/** How many cases there are, all and open. */
export async function countCases(db: CasebookDatabase): Promise<{ all: number; open: number }> {
  const [all, open] = await Promise.all([
    db.cards.count(),
    db.cards
      .where("facets")
      .between(["s:open", Number.NEGATIVE_INFINITY], ["s:open", Number.POSITIVE_INFINITY])
      .count(),
  ]);
  return { all, open };
}
