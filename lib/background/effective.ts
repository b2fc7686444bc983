/** What holds for a case: triage's reading with the agent's corrections laid over it. */
import type { CaseRow } from "../casebook/rows";
import type { Progress } from "../resolution/types";
import type { Reading } from "../triage/reading";
import { categoryOf } from "../triage/taxonomy";

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
    facts: correction.facts ?? reading.facts,
  };
}

/** What the plan is made from. */
export const progressOf = (row: CaseRow): Progress => ({
  subcategory: row.correction.subcategory ?? row.reading?.subcategory ?? "not-a-dispute",
  kindConfirmed: row.kindConfirmed,
  done: row.done,
  skipped: row.skipped,
  fault: row.fault,
  remedyId: row.remedyId,
  inserted: row.inserted,
});
