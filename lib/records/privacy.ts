/** What of a customer may be kept, and for how long. The agent decides; the most careful choices that still help come first. */
import { z } from "../zod";

/** Days after which a case goes, or null for never. Zero is refused: it would delete what is being typed. */
const days = z.number().int().min(1).max(36_500).nullable();

export const Privacy = z.object({
  /** The customer's name as the helpdesk shows it. Off: names already kept go at the next housekeeping. */
  keepNames: z.boolean().default(true),
  /** The customer's own words that led to a reading, and the facts in them. */
  keepQuotes: z.boolean().default(true),
  /** The words of a reply that went in (practice 000-11 wants them off unless asked for). */
  keepReplies: z.boolean().default(false),
  /** Cases nobody touched for so long, by how they ended; null keeps them. */
  keepDays: z
    .object({
      open: days.default(null),
      kept: days.default(null),
      lost: days.default(null),
      unknown: days.default(null),
    })
    .prefault({}),
});
export type Privacy = z.infer<typeof Privacy>;
