/** Messages about pages that an agent shows Amends by pointing. */
import { TaughtSite, TaughtSites } from "../taught-schema";
import { z } from "../zod";
import { message } from "./message";

const none = z.object({});
const sites = z.object({ sites: TaughtSites });

export const teachMessages = {
  /** Starts pointing on a page: of the tab the view sits in, or of the one named. */
  "teach.start": message(["view"], z.object({ tabId: z.number().int().nonnegative().optional() }), none),
  /** What was taught for the page's own site, and the language to ask in. */
  "taught.get": message(["page"], none, z.object({ site: TaughtSite.nullable(), locale: z.string() })),
  /** Keeps what was taught for the page's own site. */
  "taught.save": message(["page"], z.object({ site: TaughtSite }), none),
  "taught.list": message(["view"], none, sites),
  "taught.forget": message(["view"], z.object({ origin: z.string().max(300) }), sites),
  /** Puts sites in the place of what was taught there; the others stay. */
  "taught.put": message(["view"], sites, sites),
} as const;
