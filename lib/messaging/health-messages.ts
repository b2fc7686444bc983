/** Messages about how well each site's pages are read: which fields were found, guessed or missing, and since when. */
import { SnapshotField } from "../ticket-schema";
import { z } from "../zod";
import { message } from "./message";

export const FieldState = z.enum(["found", "guessed", "missing"]);
export type FieldState = z.infer<typeof FieldState>;

export const FieldHealth = z.object({
  name: SnapshotField,
  state: FieldState,
  /** Epoch ms since which it has been so on this site. */
  since: z.number(),
});
export type FieldHealth = z.infer<typeof FieldHealth>;

export const SiteHealth = z.object({
  /** With port, e.g. `https://desk.example:8443`. */
  origin: z.string(),
  /** Adapter id. */
  helpdesk: z.string(),
  /** For people. */
  helpdeskName: z.string(),
  fields: z.array(FieldHealth),
  /** When a ticket was last read there. */
  checkedAt: z.number(),
  /** Plain text for whoever mends an adapter; nothing of any customer, page or own server is in it. */
  report: z.string(),
});
export type SiteHealth = z.infer<typeof SiteHealth>;

export const healthMessages = {
  /** Sites that are on and where a ticket was read, the last read first; only this one when an origin is given. */
  "health.list": message(["view"], z.object({ origin: z.string().max(300).optional() }), z.array(SiteHealth)),
} as const;
