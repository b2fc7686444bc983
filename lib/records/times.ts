/** When a case came how far (practice 001-21); null where it has not. */
import { z } from "../zod";

const at = z.number().nullable().default(null);

export const CaseTimes = z.object({ firstReplyAt: at, decidedAt: at, executedAt: at, confirmedAt: at });
export type CaseTimes = z.infer<typeof CaseTimes>;
