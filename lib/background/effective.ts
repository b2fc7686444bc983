/** What holds for a case: triage's reading with the agent's corrections laid over it. */
import type { CaseRow } from "../casebook/rows";
import { checklist, knownItems } from "../resolution/gather/checklist";
import { datesGone } from "../resolution/gather/dates-gone";
import type { Progress } from "../resolution/types";
import { type Facts, NO_FACTS, type Reading } from "../triage/reading";
import { categoryOf, type Subcategory } from "../triage/taxonomy";

/**
 * The facts in force. Where the customer names no calendar date, days gone by that they name by their distance stand
 * for one, with the day that is meant: "hace tres días (20 nov 2026)".
 */
export function effectiveFacts({ reading, correction }: Pick<CaseRow, "reading" | "correction">): Facts {
  if (correction.facts) return correction.facts;
  if (!reading) return NO_FACTS;
  const { facts, variety, relativeDates = [] } = reading;
  return facts.dates.length > 0 ? facts : { ...facts, dates: datesGone(relativeDates, variety) };
}

/** The reading as corrected; null while nothing was read and nothing said. */
export function effectiveReading(row: CaseRow): Reading | null {
  const { reading, correction } = row;
  if (!reading) return null;
  const subcategory = correction.subcategory ?? reading.subcategory;
  const agreed = row.kindConfirmed || correction.subcategory !== undefined;
  return {
    ...reading,
    subcategory,
    category: categoryOf(subcategory),
    sureness: agreed ? "clear" : reading.sureness,
    emotion: correction.emotion ?? reading.emotion,
    facts: effectiveFacts(row),
  };
}

/** The facts of the kind in force that need not be asked for. */
function knownOf(row: CaseRow, subcategory: Subcategory): readonly string[] {
  const { evidence, said } = row.resolution;
  return knownItems(checklist(subcategory, effectiveFacts(row), evidence, said));
}

/** The subcategory in force: read by triage, or corrected by the agent. */
const kindOf = (row: CaseRow): Subcategory =>
  row.correction.subcategory ?? row.reading?.subcategory ?? "not-a-dispute";

/** What the plan is made from. */
export const progressOf = (row: CaseRow): Progress => ({
  subcategory: kindOf(row),
  kindConfirmed: row.kindConfirmed,
  done: row.done,
  skipped: row.skipped,
  fault: row.fault,
  remedyId: row.remedyId,
  inserted: row.inserted,
  known: knownOf(row, kindOf(row)),
});
