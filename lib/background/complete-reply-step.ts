/** A reply that went in completes the step that asked for one. */
import type { NewEvent } from "../casebook/cases";
import type { CaseRow } from "../casebook/rows";
import { stepCompletedByReply } from "../resolution/plan";
import { progressOf } from "./effective";

/**
 * The case after a reply went into the editor, was copied, or failed to go in.
 * @param now epoch ms
 */
export function completeReplyStep(
  row: CaseRow,
  scriptId: string,
  kind: "inserted" | "copied" | "insert-failed",
  now: number,
): { row: CaseRow; events: NewEvent[] } {
  const event: NewEvent = { kind, label: scriptId };
  if (kind === "insert-failed") return { row: { ...row, updatedAt: now }, events: [event] };
  const stepId = stepCompletedByReply(progressOf(row));
  return {
    row: {
      ...row,
      updatedAt: now,
      inserted: [...new Set([...row.inserted, scriptId])],
      done: stepId ? [...new Set([...row.done, stepId])] : row.done,
    },
    events: [event],
  };
}
