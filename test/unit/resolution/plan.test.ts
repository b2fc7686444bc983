/** The plan answers one question, "what next?", in every state that clicking can reach. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Plan, planOf, reopened, stepCompletedByReply } from "../../../lib/resolution/plan";
import { closed } from "../../../lib/resolution/playbooks/common";
import { PLAYBOOKS } from "../../../lib/resolution/playbooks/index";
import { remediesFor } from "../../../lib/resolution/remedies";
import { type Progress, STAGES } from "../../../lib/resolution/types";
import * as arbitrary from "./arbitrary";
import { start } from "./arbitrary";

const rank = (plan: Plan) => STAGES.indexOf(plan.stage);

/** Does what the next step asks for, as the sidebar would. */
function follow(progress: Progress): Progress {
  const { next } = planOf(progress);
  switch (next.action) {
    case "confirm-kind":
      return { ...progress, kindConfirmed: true };
    case "choose-fault":
      return { ...progress, fault: "ours" };
    case "choose-remedy":
      return { ...progress, remedyId: remediesFor(progress.subcategory, progress.fault)[0]?.id ?? null };
    case "reply": {
      const id = stepCompletedByReply(progress);
      return id === null ? progress : { ...progress, done: [...progress.done, id] };
    }
    default:
      return { ...progress, done: [...progress.done, next.id] };
  }
}

describe("planOf", () => {
  it("begins by confirming what the ticket is about", () => {
    const plan = planOf(start("duplicate-charge"));
    expect(plan.stage).toBe("identify");
    expect(plan.next.action).toBe("confirm-kind");
  });

  it.each(PLAYBOOKS)(
    "leads $subcategory from the first step to the last by following it",
    ({ subcategory, steps }) => {
      let progress = start(subcategory);
      const walked: string[] = [];
      while (planOf(progress).next !== closed) {
        walked.push(planOf(progress).next.id);
        expect(walked.length, walked.join(" → ")).toBeLessThanOrEqual(steps.length);
        progress = follow(progress);
      }
      expect(walked).toEqual(steps.map((step) => step.id));
      expect(planOf(progress).steps.every(({ done }) => done)).toBe(true);
      expect(planOf(progress).stage).toBe("follow-up");
    },
  );

  it("has exactly one next step in any state, and it is open [001-1]", () => {
    fc.assert(
      fc.property(arbitrary.progress, (progress) => {
        const { steps, next, stage } = planOf(progress);
        const skipped = progress.skipped.map((each) => each.stage);
        const open = steps.filter(({ step, done }) => !done && !skipped.includes(step.stage));
        expect(next).toBe(open[0]?.step ?? closed);
        expect(stage).toBe(next.stage);
      }),
    );
  });

  it("never goes back a stage because something was ticked", () => {
    fc.assert(
      fc.property(arbitrary.progress, arbitrary.stepId, (progress, id) => {
        const after = planOf({ ...progress, done: [...progress.done, id] });
        expect(rank(after)).toBeGreaterThanOrEqual(rank(planOf(progress)));
      }),
    );
  });

  it("never goes back a stage because a stage was skipped", () => {
    fc.assert(
      fc.property(arbitrary.progress, arbitrary.stage, (progress, stage) => {
        const skipped = [...progress.skipped, { stage, reason: "the customer rang" }];
        expect(rank(planOf({ ...progress, skipped }))).toBeGreaterThanOrEqual(rank(planOf(progress)));
      }),
    );
  });

  it("passes a skipped stage without calling its steps done", () => {
    const skipped = [{ stage: "gather" as const, reason: "Finance answered by phone" }];
    const progress = { ...start("late"), kindConfirmed: true, done: ["common.first-reply"], skipped };
    const plan = planOf(progress);
    expect(plan.stage).toBe("decide");
    expect(plan.steps.filter(({ step, done }) => step.stage === "gather" && done)).toEqual([]);
  });

  it("keeps every tick when the kind is corrected half-way, and finds them again on the way back", () => {
    fc.assert(
      fc.property(arbitrary.progress, arbitrary.subcategory, (progress, other) => {
        const there = { ...progress, subcategory: other };
        const common = (plan: Plan) =>
          new Map(
            plan.steps.filter(({ step }) => step.action === "reply").map(({ step, done }) => [step.id, done]),
          );
        const [before, after] = [common(planOf(progress)), common(planOf(there))];
        for (const [id, done] of before) if (after.has(id)) expect([id, after.get(id)]).toEqual([id, done]);
        expect(planOf({ ...there, subcategory: progress.subcategory })).toEqual(planOf(progress));
      }),
    );
  });

  it("asks for the remedy again when it does not fit the new fault, and remembers it for the old one", () => {
    const decided: Progress = {
      ...start("duplicate-charge"),
      fault: "ours",
      remedyId: "duplicate-charge.refund-second",
    };
    const remedyDone = (progress: Progress) =>
      planOf(progress).steps.find(({ step }) => step.action === "choose-remedy")?.done;
    expect(remedyDone(decided)).toBe(true);
    expect(remedyDone({ ...decided, fault: "misunderstanding" })).toBe(false);
    expect(remedyDone({ ...decided, remedyId: "late.upgrade" })).toBe(false);
  });
});

describe("stepCompletedByReply", () => {
  it("completes the reply that the stage waits for, also before its other steps", () => {
    expect(stepCompletedByReply(start("late"))).toBe("common.first-reply");
  });

  it("completes nothing where the stage waits for no reply", () => {
    const deciding: Progress = {
      ...start("missed-appointment"),
      kindConfirmed: true,
      done: ["common.first-reply", "missed-appointment.ask-dispatch"],
    };
    expect(planOf(deciding).stage).toBe("decide");
    expect(stepCompletedByReply(deciding)).toBeNull();
  });

  it("names only open reply steps", () => {
    fc.assert(
      fc.property(arbitrary.progress, (progress) => {
        const id = stepCompletedByReply(progress);
        if (id === null) return;
        const planned = planOf(progress).steps.find(({ step }) => step.id === id);
        expect(planned).toMatchObject({ done: false, step: { action: "reply" } });
      }),
    );
  });
});

describe("reopened", () => {
  it.each(STAGES)(
    "brings a settled case of any kind back to %s, open from there on and done before",
    (stage) => {
      for (const { subcategory } of PLAYBOOKS) {
        let progress: Progress = { ...start(subcategory), inserted: ["gen.ack.recap"] };
        while (planOf(progress).next !== closed) progress = follow(progress);
        const back = reopened(progress, stage);
        expect(planOf(back).stage).toBe(stage);
        for (const { step, done } of planOf(back).steps)
          expect([step.id, done]).toEqual([step.id, STAGES.indexOf(step.stage) < STAGES.indexOf(stage)]);
        expect(back.inserted).toEqual(["gen.ack.recap"]);
      }
    },
  );

  it("takes back a tick made under another kind too, so that correcting the kind does not revive it", () => {
    const ticked: Progress = { ...start("late"), done: ["common.first-reply", "damaged.ask-photos"] };
    expect(reopened(ticked, "gather").done).toEqual(["common.first-reply"]);
  });

  it("never leaves the case beyond the reopened stage", () => {
    fc.assert(
      fc.property(arbitrary.progress, arbitrary.stage, (progress, stage) => {
        expect(rank(planOf(reopened(progress, stage)))).toBeLessThanOrEqual(STAGES.indexOf(stage));
      }),
    );
  });

  it("takes back nothing before the stage", () => {
    fc.assert(
      fc.property(arbitrary.progress, arbitrary.stage, (progress, stage) => {
        const earlier = (each: Progress) =>
          planOf(each).steps.filter(({ step }) => STAGES.indexOf(step.stage) < STAGES.indexOf(stage));
        expect(earlier(reopened(progress, stage))).toEqual(earlier(progress));
      }),
    );
  });
});
