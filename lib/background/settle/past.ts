/** What other cases say to this one: precedents, claims that stayed unclear, prevention noted before. */
import type { CasebookDatabase } from "../../casebook/database";
import { CaseRow } from "../../casebook/rows";
import { cardOfCase, similarCases } from "../../casebook/similar";
import type { PastPrevention } from "../../resolution/after/close";
import type { PastDecision } from "../../resolution/decide/precedents";
import { progressOf } from "../effective";

export interface Past {
  decisions: readonly PastDecision[];
  prevention: readonly PastPrevention[];
  /** Other cases of this customer whose cause stayed unclear. */
  earlierUnclear: number;
}

export const NO_PAST: Past = { decisions: [], prevention: [], earlierUnclear: 0 };

/** Decided cases looked at; more than the three that are shown, so that fairness has something to compare with. */
const NEAREST = 8;

/** What was in dispute in a case: as entered, else nothing, for what was read may have been corrected in words only. */
const disputed = ({ resolution, correction, reading }: CaseRow): PastDecision["disputed"] => {
  const said = (correction.facts ?? reading?.facts)?.amounts.toSorted((a, b) => b.value - a.value)[0];
  return resolution.transaction.amount ?? (said ? { value: said.value, currency: said.currency } : null);
};

/** @param sameCustomer the customer's other cases */
export async function pastOf(
  db: CasebookDatabase,
  row: CaseRow,
  sameCustomer: readonly CaseRow[],
): Promise<Past> {
  const card = await cardOfCase(db, row.key);
  const near = card ? await similarCases(db, card, NEAREST) : [];
  const read = await db.cases.bulkGet(near.map(({ card: { caseKey } }) => caseKey));
  const rows = read.flatMap((each) => {
    const parsed = CaseRow.safeParse(each);
    return parsed.success ? [parsed.data] : [];
  });
  return {
    decisions: rows.flatMap((each) => {
      const decision = each.resolution.decisions.at(-1);
      const { subcategory } = progressOf(each);
      const { key, number } = each;
      return decision ? [{ caseKey: key, number, subcategory, disputed: disputed(each), decision }] : [];
    }),
    prevention: rows
      .filter(({ resolution }) => resolution.outcome.closedAt !== null)
      .map((each) => ({
        number: each.number,
        subcategory: progressOf(each).subcategory,
        outcome: each.resolution.outcome,
      })),
    earlierUnclear: sameCustomer.filter(({ fault }) => fault === "unclear").length,
  };
}
