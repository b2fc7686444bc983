/** Messages of the workbench: the page in its own tab that shows cases, scripts, practice and settings. */
import { z } from "../zod";
import { message } from "./message";

const none = z.object({});

/** A place in the workbench as its address has it after the `#`, e.g. `/settings`. */
export const Place = z
  .string()
  .regex(/^\/(?!\/)[\w/.:%~-]*$/)
  .max(300);

/** A host Amends was granted. */
export const SiteView = z.object({
  /** The match pattern, as the browser names it. */
  pattern: z.string(),
  host: z.string(),
  /** Granted with the installation: only the browser itself can take it back. */
  fixed: z.boolean(),
});
export type SiteView = z.infer<typeof SiteView>;
const sites = z.object({ sites: z.array(SiteView) });

export const workbenchMessages = {
  /** Shows the workbench: in the tab that has it, else in a new one. */
  "workbench.open": message(["view"], z.object({ at: Place }), none),
  "sites.list": message(["view"], none, sites),
  /** Gives a site's permission back. */
  "sites.leave": message(["view"], z.object({ pattern: z.string().max(300) }), sites),
} as const;

/** Said by the background to every view: whoever is the workbench goes to this place and answers with its tab. */
export const ShowWorkbench = z.object({ type: z.literal("workbench.show"), at: Place });
export const WorkbenchTab = z.object({ tabId: z.number(), windowId: z.number() });
export type WorkbenchTab = z.infer<typeof WorkbenchTab>;
