/** All playbooks, one for each kind of ticket; their shape is held by `schema.ts` through a test, not at start-up. */
import type { Subcategory } from "../../triage/taxonomy";
import type { Step } from "../types";
import { billing } from "./billing";
import { communication } from "./communication";
import { none } from "./none";
import { product } from "./product";
import type { Playbook } from "./schema";
import { service } from "./service";

export const PLAYBOOKS: readonly Playbook[] = [...billing, ...product, ...service, ...communication, ...none];

const bySubcategory = new Map(PLAYBOOKS.map((each) => [each.subcategory, each]));

/**
 * The playbook of one kind of ticket.
 * @throws when the data lacks one, which a test rules out: it is a fault of the build, not of the input
 */
export function playbookOf(subcategory: Subcategory): Playbook {
  const found = bySubcategory.get(subcategory);
  if (!found) throw new Error(`No playbook for ${subcategory}`);
  return found;
}

/**
 * A step by its id, whatever kind it belongs to: what was ticked under another kind keeps its name in a timeline.
 * @param preferred the kind in force, whose wording wins for the steps that all kinds share
 */
export function stepById(id: string, preferred: Subcategory): Step | undefined {
  const all = [playbookOf(preferred), ...PLAYBOOKS].flatMap(({ steps }) => steps);
  return all.find((step) => step.id === id);
}
