/** How we speak on a case: from whose doing it was, the contract gate, and whether something is given that nobody owed. */
import type { CaseRow } from "../casebook/rows";
import { gateState } from "../resolution/decide/gate";
import { remedyById } from "../resolution/remedies";
import { stanceFor } from "../resolution/stance";
import type { Stance } from "../resolution/types";
import { effectiveReading, progressOf } from "./effective";

export function stanceOf(row: CaseRow): Stance {
  const { subcategory } = progressOf(row);
  const triggers = effectiveReading(row)?.triggers ?? [];
  const gate = gateState(row.resolution.gate, subcategory, row.fault, triggers);
  const stance = stanceFor(row.fault, {
    subcategory,
    triggers,
    contractGatePassed: gate === "passed",
  });
  const chosen = row.remedyId === null ? undefined : remedyById(row.remedyId);
  const complied = stance === "firm" || stance === "explain";
  return complied && chosen?.kind === "goodwill" ? "give" : stance;
}
