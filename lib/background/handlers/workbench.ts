/** What the workbench asks about itself and about the sites Amends is on. */
import { browser } from "../../browser";
import type { Handlers } from "../../messaging/server";
import type { SiteView } from "../../messaging/workbench-messages";
import { ok } from "../../result";
import { fixedOrigins, grantedOrigins } from "../../sites/origins";
import { openWorkbench } from "../open-workbench";

/** `https://desk.example/*` → `desk.example`; anything wider is shown as it is. */
const hostOf = (pattern: string): string => /^[^:]+:\/\/([^/]+)\//.exec(pattern)?.[1] ?? pattern;

async function shown(): Promise<{ sites: SiteView[] }> {
  const fixed = fixedOrigins();
  const granted = [...new Set(await grantedOrigins())];
  return {
    sites: granted
      .map((pattern) => ({ pattern, host: hostOf(pattern), fixed: fixed.includes(pattern) }))
      .sort((one, other) => one.host.localeCompare(other.host)),
  };
}

export const workbenchHandlers = {
  "workbench.open": async ({ at }) => {
    await openWorkbench(at);
    return ok({});
  },
  "sites.list": async () => ok(await shown()),
  "sites.leave": async ({ pattern }) => {
    // Refused by browsers for what the manifest itself requires; the list that comes back shows it.
    await browser.permissions.remove({ origins: [pattern] }).catch(() => false);
    return ok(await shown());
  },
} satisfies Partial<Handlers>;
