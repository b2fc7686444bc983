/** What is known of a customer across tickets and helpdesks: counts, and no judgement (practice 002-14). */
import type { ClaimHistory } from "../records/case-list";
import type { CasebookDatabase } from "./database";
import type { CardRow } from "./rows";

function counted<T extends string>(values: readonly T[]): [T, number][] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1] || one[0].localeCompare(other[0]));
}

export function historyOf(cards: readonly CardRow[]): ClaimHistory {
  const times = cards.map(({ firstSeenAt }) => firstSeenAt);
  const ended = (outcome: CardRow["outcome"]) => cards.filter((card) => card.outcome === outcome).length;
  return {
    cases: cards.length,
    open: cards.filter(({ open }) => open).length,
    firstAt: times.length > 0 ? Math.min(...times) : null,
    lastAt: times.length > 0 ? Math.max(...times) : null,
    kinds: counted(cards.map(({ subcategory }) => subcategory)).map(([subcategory, count]) => ({
      subcategory,
      count,
    })),
    remedies: counted(cards.flatMap(({ remedyId }) => (remedyId ? [remedyId] : []))).map(
      ([remedyId, count]) => ({ remedyId, count }),
    ),
    outcomes: { kept: ended("kept"), lost: ended("lost"), unknown: ended("unknown") },
  };
}

/** The history of a customer by key; all zero for "" (nobody knows who it is). */
export async function customerHistory(db: CasebookDatabase, customerKey: string): Promise<ClaimHistory> {
  if (!customerKey) return historyOf([]);
  return historyOf(await db.cards.where("customerKey").equals(customerKey).toArray());
}
