/** A learned correction as Settings shows it. */
import { Subcategory } from "../triage/taxonomy";
import { z } from "../zod";

export const LessonView = z.object({
  id: z.string(),
  /** When the agent corrected, in milliseconds since 1970. */
  at: z.number(),
  was: Subcategory,
  right: Subcategory,
  /** False while it is set aside. */
  on: z.boolean(),
});
export type LessonView = z.infer<typeof LessonView>;
