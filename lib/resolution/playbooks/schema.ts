/** The shape of a playbook, checked by Zod so that a slip in the data fails loudly. */
import { Localized } from "../../i18n/localized";
import { Subcategory } from "../../triage/taxonomy";
import { z } from "../../zod";
import { ITEM_IDS } from "../gather/items";
import { Fault, RemedyKind, Stage, StepAction } from "../types";

export const PlaybookStep = z.object({
  id: z.string().regex(/^[a-z-]+\.[a-z-]+$/),
  stage: Stage,
  action: StepAction,
  title: Localized,
  why: Localized,
  copyText: Localized.optional(),
  learns: z
    .array(z.string().refine((id) => ITEM_IDS.some((known) => known === id), "No such fact"))
    .min(1)
    .optional(),
});

/** A remedy with the faults under which it is fair to offer it. */
export const PlaybookRemedy = z.object({
  id: z.string().regex(/^[a-z-]+\.[a-z-]+$/),
  kind: RemedyKind,
  title: Localized,
  note: Localized,
  faults: z.array(Fault).min(1),
});
export type PlaybookRemedy = z.infer<typeof PlaybookRemedy>;

export const Playbook = z.object({
  subcategory: Subcategory,
  /** In the order in which they are walked; stages never go back within it. */
  steps: z.array(PlaybookStep).min(5),
  remedies: z.array(PlaybookRemedy).min(1),
});
export type Playbook = z.infer<typeof Playbook>;
