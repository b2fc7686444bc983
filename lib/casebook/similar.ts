/** Past cases nearest to one, of those in which something was decided: precedents (practice 001-16, 000-10). */
import type { CasebookDatabase } from "./database";
import { find, newestOf } from "./lookup/lookup";
import { NEAR } from "./lookup/tokens";
import { nearKeys } from "./near";
import type { CardRow } from "./rows";

/** Newest cases taken under each key, and all in all. */
const UNDER_KEY = 20;
const CANDIDATES = 60;

/** What makes a case near, in words a view can say. */
export const NEARNESS = ["kind", "fault", "amount", "ask", "emotion", "customer"] as const;
export type Nearness = (typeof NEARNESS)[number];

/** Set by hand: who was at fault and what was asked decide more about a remedy than a mood. */
const WEIGHTS: Record<Nearness, number> = {
  kind: 4,
  fault: 3,
  amount: 2.5,
  ask: 1.5,
  emotion: 0.5,
  customer: 0.5,
};

/** 1 for the same amount, 0 for eight times as much or in another currency. */
function amountLikeness(one: CardRow, other: CardRow): number {
  if (one.amount === null || other.amount === null || one.currency !== other.currency) return 0;
  const factor = Math.abs(Math.log2(Math.max(one.amount, 1) / Math.max(other.amount, 1)));
  return Math.max(0, 1 - factor / 3);
}

/** How near two cases are, by what. */
export function likeness(one: CardRow, other: CardRow): { score: number; because: Nearness[] } {
  const asks = one.ask.filter((ask) => ask !== "none" && other.ask.includes(ask)).length;
  const parts: Record<Nearness, number> = {
    kind: one.subcategory === other.subcategory ? 1 : 0,
    fault: one.fault !== null && one.fault === other.fault ? 1 : 0,
    amount: amountLikeness(one, other),
    ask: asks > 0 ? 1 : 0,
    emotion: one.emotion === other.emotion ? 1 : 0,
    customer: one.customerKey !== "" && one.customerKey === other.customerKey ? 1 : 0,
  };
  const score = NEARNESS.reduce((sum, part) => sum + WEIGHTS[part] * parts[part], 0);
  return { score, because: NEARNESS.filter((part) => parts[part] >= 0.5) };
}

export interface SimilarCase {
  card: CardRow;
  because: Nearness[];
}

/** The nearest decided cases, nearest first and newest first among equals; the case itself is never among them. */
export async function similarCases(
  db: CasebookDatabase,
  card: CardRow,
  limit: number,
): Promise<SimilarCase[]> {
  // Finest keys first, so that what is cut off is the least alike.
  const ids = new Set<number>();
  for (const key of nearKeys(card)) {
    if (ids.size >= CANDIDATES) break;
    const found = await find(db, [{ token: NEAR + key, start: false }]);
    for (const { id } of newestOf(found, UNDER_KEY).slice(0, UNDER_KEY)) if (id !== card.id) ids.add(id);
  }
  const cards = await db.cards.bulkGet([...ids].slice(0, CANDIDATES));
  return cards
    .flatMap((other) => (other?.remedyId ? [{ card: other, ...likeness(card, other) }] : []))
    .sort((one, other) => other.score - one.score || one.card.id - other.card.id)
    .slice(0, limit)
    .map(({ card: found, because }) => ({ card: found, because }));
}

/** The card of a case, or undefined while there is none. */
export const cardOfCase = (db: CasebookDatabase, caseKey: string): Promise<CardRow | undefined> =>
  db.cards.where("caseKey").equals(caseKey).first();
