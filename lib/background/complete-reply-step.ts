/** A reply that went in completes the step that asked for one. */

import type { NewEvent } from "../casebook/cases";
import type { CaseRow } from "../casebook/rows";
import { planOf, stepCompletedByReply } from "../resolution/plan";
import { stanceFor } from "../resolution/stance";
import { effectiveReading, progressOf } from "./effective";
import { withActionsDone } from "./settle/change-case";

/**
 * The case after a reply went into the editor, was copied, or failed to go in.
 * @param now epoch ms
 * @param text the reply, where the agent has it kept (practice 000-11)
 */
export function completeReplyStep(
  row: CaseRow,
  scriptId: string,
  kind: "inserted" | "copied" | "insert-failed",
  now: number,
  text?: string,
): { row: CaseRow; events: NewEvent[] } {
  const progress = progressOf(row);
  const reading = effectiveReading(row);
  const event: NewEvent = {
    kind,
    label: scriptId,
    stage: planOf(progress).stage,
    stance: stanceFor(row.fault, {
      subcategory: progress.subcategory,
      triggers: reading?.triggers ?? [],
    }),
    ...(text && kind === "inserted" && { text }),
  };
  if (kind === "insert-failed") return { row: { ...row, updatedAt: now }, events: [event] };
  const stepId = stepCompletedByReply(progress);
  const told = stepId ? withActionsDone(row, stepId, now) : row;
  return {
    row: {
      ...told,
      updatedAt: now,
      inserted: [...new Set([...row.inserted, scriptId])],
      done: stepId ? [...new Set([...row.done, stepId])] : row.done,
    },
    events: [event],
  };
}
