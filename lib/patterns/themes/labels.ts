/** How customers put a theme: their own words, as most of them write them. */

import type { Language } from "../../triage/taxonomy";
import { foldWord } from "../../triage/text/fold";
import type { PatternCase } from "../types";
import type { Unit } from "./units";

type Ballot = Map<string, Map<string, number>>;

const vote = (ballot: Ballot, term: string): void => {
  const folded = foldWord(term);
  const spellings = ballot.get(folded) ?? new Map<string, number>();
  spellings.set(term, (spellings.get(term) ?? 0) + 1);
  ballot.set(folded, spellings);
};

const votes = (spellings: ReadonlyMap<string, number>): number =>
  [...spellings.values()].reduce((sum, count) => sum + count, 0);

/** The wording with the most votes, in its most frequent spelling. */
function winner(ballot: Ballot): { label: string; count: number } | null {
  const [first] = [...ballot.values()].sort((one, other) => votes(other) - votes(one));
  if (!first) return null;
  // Of spellings as frequent as each other, the one with its accents.
  const [label = ""] = [...first]
    .sort(([a, m], [b, n]) => n - m || Number(foldWord(a) === a) - Number(foldWord(b) === b))
    .map(([term]) => term);
  return { label, count: votes(first) };
}

/** The words for some units in each language, and of all languages. */
export function labelsOf(
  units: ReadonlySet<Unit>,
  cases: readonly PatternCase[],
): { label: string; labels: Partial<Record<Language, string>> } {
  const all: Ballot = new Map();
  const each = new Map<Language, Ballot>();
  for (const { terms, units: meant, language } of cases) {
    for (const [place, term] of terms.entries()) {
      if (!units.has(meant[place] ?? "")) continue;
      vote(all, term);
      const own = each.get(language) ?? new Map();
      vote(own, term);
      each.set(language, own);
    }
  }
  const labels: Partial<Record<Language, string>> = {};
  for (const [language, ballot] of each) labels[language] = winner(ballot)?.label ?? "";
  return { label: winner(all)?.label ?? "", labels };
}
