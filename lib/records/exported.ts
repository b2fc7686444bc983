/** What exports read of a whole case; a line of a backup is one. */

import { Outcome } from "../resolution/record/afterwards";
import { Decision } from "../resolution/record/decided";
import { Emotion, Subcategory } from "../triage/taxonomy";
import { z } from "../zod";
import { NoteFields } from "./note";
import { CaseTimes } from "./times";

export const ExportedCase = z.object({
  case: z.object({
    key: z.string(),
    helpdesk: z.string(),
    host: z.string(),
    number: z.string(),
    subject: z.string(),
    requesterName: z.string(),
    url: z.string(),
    status: z.string(),
    firstSeenAt: z.number(),
    updatedAt: z.number(),
    reading: z
      .object({
        subcategory: Subcategory,
        emotion: Emotion,
        language: z.string(),
        facts: z.object({ amounts: z.array(z.object({ value: z.number(), currency: z.string() })) }),
      })
      .nullable(),
    correction: z.object({ subcategory: Subcategory.optional(), emotion: Emotion.optional() }),
    fault: z.string().nullable(),
    remedyId: z.string().nullable(),
    times: CaseTimes,
    resolution: z.object({ decisions: z.array(Decision), outcome: Outcome }),
  }),
  notes: z.array(
    z.object({
      id: z.string(),
      text: z.string(),
      fields: NoteFields,
      at: z.number().nullable(),
      updatedAt: z.number(),
    }),
  ),
  events: z.array(z.object({ at: z.number(), kind: z.string(), label: z.string() })),
});
export type ExportedCase = z.infer<typeof ExportedCase>;
