/** The contract gate: firmness is locked until three questions are answered (practice 000-26). */
import { categoryOf, type Subcategory } from "../../triage/taxonomy";
import type { ContractGate } from "../record/gathered";
import type { Fault } from "../types";

export type GateState =
  | "not-needed"
  | "open" // an answer is missing: firm stays locked
  | "passed" // agreed, delivered, promises kept: we complied
  | "failed"; // one of them was not: correct it

/** Where a contract decides: invoices, work, money; and wherever a misunderstanding is to be explained. */
export const needsGate = (subcategory: Subcategory, fault: Fault | null): boolean =>
  subcategory === "invoice-validity" ||
  subcategory === "poor-work" ||
  (fault === "misunderstanding" && categoryOf(subcategory) !== "none");

export function gateState(gate: ContractGate, subcategory: Subcategory, fault: Fault | null): GateState {
  if (!needsGate(subcategory, fault)) return "not-needed";
  const answers = [gate.agreed, gate.delivered, gate.promisesKept];
  if (answers.includes(false)) return "failed";
  return answers.every((answer) => answer === true) ? "passed" : "open";
}
