/** Progress as the agent can make it: by clicking, in any order, also in foolish ones. */
import fc from "fast-check";
import { PLAYBOOKS } from "../../../lib/resolution/playbooks/index";
import { Fault, type Progress, STAGES, type Stage } from "../../../lib/resolution/types";
import { ALL_SUBCATEGORIES, type Subcategory } from "../../../lib/triage/taxonomy";

const STEP_IDS = [...new Set(PLAYBOOKS.flatMap(({ steps }) => steps.map((step) => step.id)))];
const REMEDY_IDS = [...new Set(PLAYBOOKS.flatMap(({ remedies }) => remedies.map((remedy) => remedy.id)))];

export const start = (subcategory: Subcategory): Progress => ({
  subcategory,
  kindConfirmed: false,
  done: [],
  skipped: [],
  fault: null,
  remedyId: null,
  inserted: [],
});

export const subcategory = fc.constantFrom(...ALL_SUBCATEGORIES);
export const stage: fc.Arbitrary<Stage> = fc.constantFrom(...STAGES);
export const fault = fc.constantFrom(...Fault.options);
export const stepId = fc.oneof(fc.constantFrom(...STEP_IDS), fc.constant("common.closed"), fc.string());

export const progress: fc.Arbitrary<Progress> = fc.record({
  subcategory,
  kindConfirmed: fc.boolean(),
  done: fc.array(stepId, { maxLength: 20 }),
  skipped: fc.array(fc.record({ stage, reason: fc.string({ minLength: 1 }) }), { maxLength: 5 }),
  fault: fc.option(fault),
  remedyId: fc.option(fc.oneof(fc.constantFrom(...REMEDY_IDS), fc.string())),
  inserted: fc.array(fc.string(), { maxLength: 5 }),
});
