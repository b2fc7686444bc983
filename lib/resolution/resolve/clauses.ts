/** Clauses of the case, found while the customer is on the line (practice 000-23). */
import type { Finding } from "../record/gathered";

const plain = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

export interface ClauseHit {
  id: string;
  field: string;
  clause: string;
}

/** Findings that rest on a clause and hold every word of the query, accents and capitals aside; all for an empty one. */
export function findClauses(findings: readonly Finding[], query: string): ClauseHit[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  return findings
    .filter(({ clause }) => clause.trim() !== "")
    .filter(({ field, clause, claim, record }) => {
      const text = plain(`${field} ${clause} ${claim} ${record}`);
      return words.every((word) => text.includes(word));
    })
    .map(({ id, field, clause }) => ({ id, field, clause: clause.trim() }));
}
