/** Keeps each site's record in the extension's own storage, and lists those of the sites that are on. */
import { browser } from "../../browser";
import { adapterById } from "../../helpdesks/registry";
import type { SiteHealth } from "../../messaging/health-messages";
import { grantedOrigins } from "../../sites/origins";
import { covers } from "../../sites/patterns";
import type { TicketSnapshot } from "../../ticket";
import { HealthRecord, nextRecord } from "./record";
import { healthReport } from "./report";

const PREFIX = "health:";

/** Writes down what was found on a page of this origin. */
export async function noteHealth(snapshot: TicketSnapshot, origin: string, now: number): Promise<void> {
  const key = PREFIX + origin;
  const kept = HealthRecord.safeParse((await browser.storage.local.get(key))[key]);
  await browser.storage.local.set({ [key]: nextRecord(kept.success ? kept.data : null, snapshot, now) });
}

/** A helpdesk that nobody knows is called by its host. */
const nameOf = (helpdesk: string, origin: string): string => {
  const adapter = helpdesk === "fallback" ? undefined : adapterById(helpdesk);
  return adapter?.name ?? new URL(origin).host;
};

/** Sites that are on and where a ticket was read, the last read first; what is kept of others is thrown away. */
export async function listHealth(): Promise<SiteHealth[]> {
  const [all, granted] = await Promise.all([browser.storage.local.get(null), grantedOrigins()]);
  const reportedBy = {
    version: browser.runtime.getManifest().version,
    userAgent: navigator.userAgent,
  };
  const sites: SiteHealth[] = [];
  for (const [key, value] of Object.entries(all as Record<string, unknown>)) {
    if (!key.startsWith(PREFIX)) continue;
    const origin = key.slice(PREFIX.length);
    const record = HealthRecord.safeParse(value);
    if (!record.success || !URL.canParse(origin) || !granted.some((pattern) => covers(pattern, origin))) {
      await browser.storage.local.remove(key);
      continue;
    }
    const { helpdesk } = record.data;
    const report = healthReport(record.data, adapterById(helpdesk), reportedBy);
    sites.push({ origin, helpdeskName: nameOf(helpdesk, origin), report, ...record.data });
  }
  return sites.sort((a, b) => b.checkedAt - a.checkedAt);
}
