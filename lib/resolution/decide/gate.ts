/** The contract gate: firmness is locked until three questions are answered (practice 000-26). */
import type { Subcategory, Trigger } from "../../triage/taxonomy";
import type { ContractGate } from "../record/gathered";
import { PRESSURE } from "../stance";
import type { Fault } from "../types";

export type GateState =
  | "not-needed"
  | "open" // an answer is missing: firm stays locked
  | "their-side" // we complied; their side is still to be put in a sentence
  | "passed" // agreed, delivered, promises kept: we complied
  | "failed"; // one of them was not: correct it

/** Where a contract decides: invoices and work; and wherever somebody presses on though it is a misunderstanding. */
export const needsGate = (
  subcategory: Subcategory,
  fault: Fault | null,
  triggers: readonly Trigger[],
): boolean =>
  subcategory === "invoice-validity" ||
  subcategory === "poor-work" ||
  (fault === "misunderstanding" && triggers.some((trigger) => PRESSURE.includes(trigger)));

export function gateState(
  gate: ContractGate,
  subcategory: Subcategory,
  fault: Fault | null,
  triggers: readonly Trigger[],
): GateState {
  if (!needsGate(subcategory, fault, triggers)) return "not-needed";
  const answers = [gate.agreed, gate.delivered, gate.promisesKept];
  if (answers.includes(false)) return "failed";
  if (!answers.every((answer) => answer === true)) return "open";
  return gate.theirSide.trim() === "" ? "their-side" : "passed";
}
