/** Lists of cases: newest change first, by filters and words, a page at a time. */
import type { CaseFilter } from "../records/case-list";
import type { CasebookDatabase } from "./database";
import type { CardRow } from "./rows";
import { type CardPage, cardsOfKeys, findCards, wantedOf } from "./search";

const facetsOf = (filter: CaseFilter): string[] => [
  ...(filter.subcategory ? [`k:${filter.subcategory}`] : []),
  ...(filter.remedyId ? [`r:${filter.remedyId}`] : []),
  ...(filter.outcome ? [`o:${filter.outcome}`] : []),
  ...(filter.host ? [`h:${filter.host}`] : []),
  ...(filter.language ? [`l:${filter.language}`] : []),
  ...(filter.emotion ? [`e:${filter.emotion}`] : []),
  ...(filter.due || filter.dueBefore !== undefined ? ["d:due"] : []),
  ...(filter.open === undefined ? [] : [`s:${filter.open ? "open" : "closed"}`]),
];

/**
 * A page of cases.
 * @param skip cases to leave out at the start: what the page before gave as `next`, 0 at first
 */
export async function listCards(
  db: CasebookDatabase,
  filter: CaseFilter,
  skip: number,
  limit: number,
): Promise<CardPage> {
  const { from = 0, until = Number.MAX_SAFE_INTEGER, dueBefore } = filter;
  const late = (card: CardRow) =>
    dueBefore === undefined || (card.nextDueAt !== null && card.nextDueAt < dueBefore);
  const wanted = wantedOf(filter.text ?? "", facetsOf(filter));
  if (!wanted) return { cards: [], next: null, total: 0 };
  if (filter.keys) {
    const cards = (await cardsOfKeys(db, filter.keys, wanted)).filter(
      (card) => card.updatedAt >= from && card.updatedAt < until && late(card),
    );
    const next = skip + limit < cards.length ? skip + limit : null;
    return { cards: cards.slice(skip, skip + limit), next, total: cards.length };
  }
  if (wanted.length > 0) {
    return findCards(db, wanted, skip, limit, (at) => at >= from && at < until, late);
  }
  // Without a filter the database's own order is enough, and nothing is loaded or counted.
  const cards = await db.cards
    .where("updatedAt")
    .between(from, until)
    .reverse()
    .offset(skip)
    .limit(limit)
    .toArray();
  return { cards, next: cards.length === limit ? skip + limit : null, total: null };
}

/** Cards read in one go for their keys alone. */
const AT_ONCE = 2000;

/** The keys of every case that fits, newest change first, however many they are. */
export async function listKeys(
  db: CasebookDatabase,
  filter: CaseFilter,
  atOnce = AT_ONCE,
): Promise<string[]> {
  const keys = new Set<string>();
  for (let skip: number | null = 0; skip !== null; ) {
    const page: CardPage = await listCards(db, filter, skip, atOnce);
    for (const { caseKey } of page.cards) keys.add(caseKey);
    skip = page.next;
  }
  return [...keys];
}

/** How many cases there are. */
export const countCases = (db: CasebookDatabase): Promise<number> => db.cards.count();
