/** Messages of the practice: made-up disputes, replies to choose from, and what a choice is worth. */
import { Fault, Stance } from "../resolution/types";
import { ReplyOffer } from "../scripts/types";
import { Variant } from "../scripts/variants";
import { Emotion, Subcategory } from "../triage/taxonomy";
import { z } from "../zod";
import { message } from "./message";

const none = z.object({});
const id = z.string().min(1).max(60);

export const SampleView = z.object({
  id: z.string(),
  variant: Variant,
  customer: z.string(),
  subject: z.string(),
  text: z.string(),
  kind: Subcategory,
  emotion: Emotion,
  record: z.string(),
});
export type SampleView = z.infer<typeof SampleView>;

export const VerdictView = z.object({
  faultRight: z.boolean(),
  fault: Fault,
  why: z.string(),
  stance: Stance,
  replyFits: z.boolean(),
  replyStance: Stance,
  /** The reply that fits best, as it would be read; empty where the chosen one fits. */
  better: z.object({ title: z.string(), text: z.string() }).nullable(),
});
export type VerdictView = z.infer<typeof VerdictView>;

export const practiceMessages = {
  "practice.list": message(["view"], none, z.object({ samples: z.array(SampleView) })),
  "practice.replies": message(
    ["view"],
    z.object({ id }),
    z.object({ offers: z.array(ReplyOffer.extend({ text: z.string() })) }),
  ),
  "practice.judge": message(
    ["view"],
    z.object({ id, fault: Fault, scriptId: z.string().max(100) }),
    VerdictView,
  ),
} as const;
