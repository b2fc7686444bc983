/** A reply that went in completes the step that asked for one. */
import type { NewEvent } from "../casebook/cases";
import type { CaseRow } from "../casebook/rows";
import { planOf } from "../resolution/plan";
import { progressOf } from "./effective";

/**
 * The case after a reply went into the editor, was copied, or failed to go in. Agreeing with the kind is part of
 * answering: a first reply confirms it.
 */
export function completeReplyStep(
  row: CaseRow,
  scriptId: string,
  kind: "inserted" | "copied" | "insert-failed",
  now: number,
): { row: CaseRow; events: NewEvent[] } {
  const event: NewEvent = { kind, label: scriptId };
  if (kind === "insert-failed") return { row: { ...row, updatedAt: now }, events: [event] };
  const { stage, steps } = planOf(progressOf(row));
  const step = steps.find(({ step, done }) => !done && step.action === "reply" && step.stage === stage)?.step;
  return {
    row: {
      ...row,
      updatedAt: now,
      inserted: row.inserted.includes(scriptId) ? row.inserted : [...row.inserted, scriptId],
      done: step && !row.done.includes(step.id) ? [...row.done, step.id] : row.done,
    },
    events: [event],
  };
}
