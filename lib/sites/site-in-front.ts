/** The site in the window's front tab: may Amends read it, and what does its page say of itself. */
import { browser, type Permissions } from "../browser";
import { PageStatus } from "../messaging/protocol";
import { z } from "../zod";

export interface Site {
  tabId: number;
  /** As the agent reads it in the address bar, with its port. */
  host: string;
  /** With port, e.g. `https://desk.example:8443`. */
  origin: string;
  permission: Permissions.Permissions;
}

/** @returns null for what no extension may read: the browser's own pages, files, other schemes */
export async function siteInFront(): Promise<Site | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || !tab.url || !URL.canParse(tab.url)) return null;
  const { protocol, hostname, host, origin } = new URL(tab.url);
  if (protocol !== "http:" && protocol !== "https:") return null;
  // Match patterns know no port.
  return { tabId: tab.id, host, origin, permission: { origins: [`${protocol}//${hostname}/*`] } };
}

const Answer = z.object({ ok: z.literal(true), value: PageStatus });

/** What the page's script says; null while nobody is there to answer. */
export async function statusOf({ tabId }: Site): Promise<PageStatus | null> {
  try {
    const said = await browser.tabs.sendMessage(tabId, { type: "page.status", payload: {} }, { frameId: 0 });
    return Answer.parse(said).value;
  } catch {
    return null;
  }
}
