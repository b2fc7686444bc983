/** Full-text search over the words of cases: every word must be there, its beginning is enough; newest change first. */
import type { CasebookDatabase } from "./database";
import { type Found, find, newestOf } from "./lookup/lookup";
import type { Wanted } from "./lookup/segment";
import { FACET, facetsOf, WORD } from "./lookup/tokens";
import type { CardRow } from "./rows";
import { wordsOf } from "./words";

/** Words of a query that are heeded. */
const TERMS = 8;

/** What a query and some filters look for; null for a query in which there is no word. */
export function wantedOf(query: string, facets: readonly string[]): Wanted[] | null {
  const words = [...new Set(wordsOf(query))].slice(0, TERMS);
  if (query.trim() !== "" && words.length === 0) return null;
  return [
    ...words.map((word) => ({ token: WORD + word, start: true })),
    ...facets.map((facet) => ({ token: FACET + facet, start: false })),
  ];
}

/** The lookup may hold what a case was found by before it changed; its card knows. */
function holds(card: CardRow, wanted: readonly Wanted[]): boolean {
  const facets = facetsOf(card).map((facet) => FACET + facet);
  return wanted.every(({ token, start }) =>
    start
      ? card.words.some((word) => (WORD + word).startsWith(token))
      : facets.includes(token) || !token.startsWith(FACET),
  );
}

export interface CardPage {
  cards: CardRow[];
  /** Hand it back as `skip` for the next page; null at the end. */
  next: number | null;
  /** How many there are in all, to the knowledge of the lookup; null where nobody counted. */
  total: number | null;
}

/**
 * The cases that hold all that is wanted, newest change first, a page at a time.
 * @param inTime whether a change of that moment counts
 * @param fits what else a card must be
 */
export async function findCards(
  db: CasebookDatabase,
  wanted: readonly Wanted[],
  skip: number,
  limit: number,
  inTime: (at: number) => boolean = () => true,
  fits: (card: CardRow) => boolean = () => true,
): Promise<CardPage> {
  const found = (await find(db, wanted)).filter(({ at }) => inTime(at));
  const cards: CardRow[] = [];
  let place = skip;
  let ordered: Found[] = [];
  while (cards.length < limit && place < found.length) {
    const end = place + limit - cards.length;
    if (ordered.length < Math.min(end, found.length)) ordered = newestOf(found, end * 2);
    const some = ordered.slice(place, end);
    for (const card of await db.cards.bulkGet(some.map(({ id }) => id))) {
      if (card && holds(card, wanted) && fits(card)) cards.push(card);
    }
    place += some.length;
  }
  return { cards, next: place < found.length ? place : null, total: found.length };
}

/** The newest cases with these words; none for a query without a word. */
export async function searchCards(db: CasebookDatabase, query: string, limit: number): Promise<CardRow[]> {
  const wanted = wantedOf(query, []);
  return wanted && wanted.length > 0 ? (await findCards(db, wanted, 0, limit)).cards : [];
}

/** Of the cases with these keys, those that hold all that is wanted, newest change first. */
export async function cardsOfKeys(
  db: CasebookDatabase,
  keys: readonly string[],
  wanted: readonly Wanted[],
): Promise<CardRow[]> {
  const cards = await db.cards.where("caseKey").anyOf(keys).toArray();
  return cards
    .filter((card) => holds(card, wanted))
    .sort((one, other) => other.updatedAt - one.updatedAt || other.id - one.id);
}
