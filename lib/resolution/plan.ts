/** From what was done so far to the one next step: pure, total, and the same answer every time. */
import { CLOSED, CONFIRM_KIND, closed, FAULT, REMEDY } from "./playbooks/common";
import { PLAYBOOKS, playbookOf } from "./playbooks/index";
import { remediesFor } from "./remedies";
import { type Progress, STAGES, type Stage, type Step } from "./types";

export interface PlannedStep {
  step: Step;
  done: boolean;
  /** Not asked, for the customer has said it. */
  known: boolean;
}

export interface Plan {
  /** The stage the case is in: that of the next step. */
  stage: Stage;
  /** All steps of the kind in force, in order. A step of a skipped stage is passed without being done. */
  steps: PlannedStep[];
  next: Step;
}

/** A remedy chosen under another kind or fault stays in the case, but no longer answers this one. */
function remedyStands({ subcategory, fault, remedyId }: Progress): boolean {
  return remediesFor(subcategory, fault).some((remedy) => remedy.id === remedyId);
}

/** A question whose every answer is in the ticket already. */
const isKnown = ({ learns }: Step, { known = [] }: Progress): boolean =>
  learns?.every((item) => known.includes(item)) ?? false;

function isDone(step: Step, progress: Progress): boolean {
  if (step.id === CONFIRM_KIND) return progress.kindConfirmed;
  if (step.id === FAULT) return progress.fault !== null;
  if (step.id === REMEDY) return remedyStands(progress);
  return progress.done.includes(step.id) || isKnown(step, progress);
}

/**
 * Where a case stands and what comes next.
 * @param progress what the agent did so far; unknown ids in it are kept and ignored
 * @returns always exactly one next step: when every step is done or passed, the closing one
 */
export function planOf(progress: Progress): Plan {
  const skipped = new Set(progress.skipped.map(({ stage }) => stage));
  const steps = playbookOf(progress.subcategory).steps.map((step) => ({
    step,
    done: isDone(step, progress),
    known: isKnown(step, progress),
  }));
  const next = steps.find(({ step, done }) => !done && !skipped.has(step.stage))?.step ?? closed;
  return { stage: next.stage, steps, next };
}

/**
 * The step that an inserted reply completes: the first open reply step of the stage the case is in.
 * @returns its id, for the caller to add to `done`; null when this stage waits for no reply
 */
export function stepCompletedByReply(progress: Progress): string | null {
  const { stage, steps } = planOf(progress);
  const waiting = steps.find(({ step, done }) => !done && step.stage === stage && step.action === "reply");
  return waiting?.step.id ?? null;
}

/** Of every kind, so that a tick made before the kind was corrected is taken back too. */
const STAGE_OF = new Map<string, Stage>([
  [CLOSED, "follow-up"],
  ...PLAYBOOKS.flatMap(({ steps }) => steps.map((step): [string, Stage] => [step.id, step.stage])),
]);

/**
 * The progress of a case whose customer came back unhappy: nothing at or after `stage` counts as passed.
 * Earlier ticks stay, and so does what was inserted; the timeline keeps the rest.
 */
export function reopened(progress: Progress, stage: Stage): Progress {
  const isBefore = (other: Stage) => STAGES.indexOf(other) < STAGES.indexOf(stage);
  const decidedBefore = isBefore("decide");
  return {
    ...progress,
    kindConfirmed: isBefore("identify") && progress.kindConfirmed,
    done: progress.done.filter((id) => {
      const at = STAGE_OF.get(id);
      return at === undefined || isBefore(at);
    }),
    skipped: progress.skipped.filter((each) => isBefore(each.stage)),
    fault: decidedBefore ? progress.fault : null,
    remedyId: decidedBefore ? progress.remedyId : null,
  };
}
