/** The report an agent may pass on when a page is read badly. English, because those who mend adapters share that. */
import type { HelpdeskAdapter } from "../../helpdesks/types";
import type { HealthRecord } from "./record";

export interface ReportedBy {
  /** Amends' own version. */
  version: string;
  /** As the browser names itself. */
  userAgent: string;
}

/** `Chromium 156`, `Firefox 153`; the rest of what a browser says of itself would tell machines apart. */
export function browserOf(userAgent: string): string {
  const named = /(Firefox|Edg|OPR|Chrome|Safari)\/(\d+)/g;
  const all = [...userAgent.matchAll(named)].map(([, name = "", major = ""]) => ({ name, major }));
  const own = all.find(({ name }) => name === "Edg" || name === "OPR") ?? all[0];
  if (!own) return "unknown";
  const names: Record<string, string> = { Edg: "Edge", OPR: "Opera", Chrome: "Chromium" };
  return `${names[own.name] ?? own.name} ${own.major}`;
}

const day = (at: number): string => new Date(at).toISOString().slice(0, 10);

const STATES = { found: "found", guessed: "found by guessing", missing: "not found" } as const;

/**
 * Plain text without any customer data: helpdesk, versions, states of the six fields. A hosted helpdesk is named by its
 * public pattern, a site of somebody's own not at all.
 * @param adapter undefined for one that this version does not know
 */
export function healthReport(
  record: HealthRecord,
  adapter: Pick<HelpdeskAdapter, "id" | "checked" | "hosts"> | undefined,
  { version, userAgent }: ReportedBy,
): string {
  const hosts = adapter?.hosts ?? [];
  return [
    "Amends page report",
    `Amends: ${version}`,
    `Browser: ${browserOf(userAgent)}`,
    `Helpdesk: ${record.helpdesk}${adapter ? `, page facts checked ${adapter.checked}` : ""}`,
    `Site: ${hosts.length > 0 ? hosts.join(" ") : "self-hosted, name left out"}`,
    `Last read: ${day(record.checkedAt)}`,
    ...record.fields.map(({ name, state, since }) => `${name}: ${STATES[state]}, since ${day(since)}`),
  ].join("\n");
}
