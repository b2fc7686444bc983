/** Full-text search over the words of cards: every word must be found, its beginning is enough, newest cases first. */
import type { CasebookDatabase } from "./database";
import type { CardRow } from "./rows";
import { wordsOf } from "./words";

/** Words of the index that one typed word may stand for. */
const ENDINGS = 12;
/** Cases looked at for one word; a word more common than this is checked in the cards instead. */
const LISTED = 800;
/** Cards read at a time, and at most, while checking common words. */
const BATCH = 100;
const CHECKED = 1500;
/** Words of a query that are heeded. */
const TERMS = 8;

interface Term {
  words: string[];
  /** Newest first; all of them when `whole`. */
  ids: number[];
  whole: boolean;
}

async function endings(db: CasebookDatabase, start: string): Promise<string[]> {
  const found: string[] = [];
  await db.cards
    .where("words")
    .startsWith(start)
    .until(() => found.length >= ENDINGS)
    .eachUniqueKey((word) => found.push(String(word)));
  return found;
}

async function lookUp(db: CasebookDatabase, start: string): Promise<Term> {
  const words = await endings(db, start);
  const lists = await Promise.all(
    words.map((word) => db.cards.where("words").equals(word).limit(LISTED).primaryKeys()),
  );
  const whole = lists.every((ids) => ids.length < LISTED) && words.length < ENDINGS;
  return { words, ids: [...new Set(lists.flat())].sort((one, other) => one - other), whole };
}

const holds = (card: CardRow, start: string): boolean => card.words.some((word) => word.startsWith(start));

/**
 * @param fits what else a card must be, e.g. a filter of the list
 * @returns at most `limit` cards, newest first; nothing for a query without a word
 */
export async function searchCards(
  db: CasebookDatabase,
  query: string,
  limit: number,
  fits: (card: CardRow) => boolean = () => true,
): Promise<CardRow[]> {
  const starts = [...new Set(wordsOf(query))].slice(0, TERMS);
  if (starts.length === 0) return [];
  const terms = await Promise.all(starts.map((start) => lookUp(db, start)));
  if (terms.some(({ ids }) => ids.length === 0)) return [];
  const lists = terms.filter(({ whole }) => whole).map(({ ids }) => new Set(ids));
  const rarest = [...terms].sort(
    (one, other) => Number(other.whole) - Number(one.whole) || one.ids.length - other.ids.length,
  )[0] as Term;
  const candidates = rarest.ids.filter((id) => lists.every((list) => list.has(id))).slice(0, CHECKED);
  const found: CardRow[] = [];
  const size = Math.min(BATCH, limit * 2);
  for (let start = 0; start < candidates.length && found.length < limit; start += size) {
    const cards = await db.cards.bulkGet(candidates.slice(start, start + size));
    for (const card of cards) {
      if (card && starts.every((word) => holds(card, word)) && fits(card)) found.push(card);
    }
  }
  return found.slice(0, limit);
}
