/** The shape of a fault test: one yes/no question, where to look, and where each answer leads. */
import { Localized } from "../../i18n/localized";
import type { Category, SUBCATEGORIES } from "../../triage/taxonomy";
import { z } from "../../zod";
import { ITEM_IDS } from "../gather/items";
import { Fault } from "../types";

/** A cause, or `next`: the answer rules this one out and the next question decides. */
export const Lead = z.enum([...Fault.options, "next"]);
export type Lead = z.infer<typeof Lead>;

export const FaultTest = z.object({
  id: z.string().regex(/^[a-z-]+$/),
  /** Answered by looking, not by judging: yes or no. */
  ask: Localized,
  /** Facts and records to look at, by their ids in the checklist. */
  look: z.array(z.enum(ITEM_IDS)).min(1),
  yes: Lead,
  no: Lead,
  /** The same question of the contract gate: answered there, it is answered here, and the other way round. */
  gate: z.enum(["agreed", "delivered", "promisesKept"]).optional(),
});
export type FaultTest = z.infer<typeof FaultTest>;

/** The tests of each kind of one family. */
export type FamilyTests<C extends Category> = Record<(typeof SUBCATEGORIES)[C][number], FaultTest[]>;
