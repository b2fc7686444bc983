/** Small types that everything kept about a case is made of. */
import { z } from "../../zod";

/** A day of the calendar, e.g. `2026-11-27`; days that do not exist are refused. */
export const Day = z.iso.date();
export type Day = z.infer<typeof Day>;

/** Epoch ms. */
export const Instant = z.number().int().nonnegative();

/** Never negative: a minus sign is a slip of the pen. `currency` is an ISO 4217 code, "" while it is unknown. */
export const Money = z.object({ value: z.number().nonnegative(), currency: z.string().max(3) });
export type Money = z.infer<typeof Money>;

/** A line somebody types. */
export const Line = z.string().max(500);
/** A few lines. */
export const Prose = z.string().max(5000);
/** Made by the caller, unique within its list. */
export const Id = z.string().min(1).max(100);
