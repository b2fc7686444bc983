/** Keeps the content script registered exactly where permission stands, also in tabs that were open before. */

import { browser } from "../browser";
import { grantedOrigins } from "./origins";
import { narrowed } from "./patterns";

const SCRIPT_ID = "helpdesk";
const SCRIPT_FILE = "content-scripts/helpdesk.js";

/** One at a time: two overlapping runs would register the same id twice. */
let queue: Promise<void> = Promise.resolve();

async function patterns(): Promise<string[]> {
  return narrowed(await grantedOrigins(), browser.runtime.getManifest().host_permissions ?? []);
}

async function register(): Promise<void> {
  const matches = await patterns();
  const [kept] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  const script = { id: SCRIPT_ID, js: [SCRIPT_FILE], matches, runAt: "document_idle" as const };
  if (matches.length === 0) {
    if (kept) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
  } else if (kept) {
    await browser.scripting.updateContentScripts([script]);
  } else {
    await browser.scripting.registerContentScripts([script]);
  }
}

async function alive(tabId: number): Promise<boolean> {
  return browser.tabs.sendMessage(tabId, { type: "page.status", payload: {} }, { frameId: 0 }).then(
    (answer: unknown) => answer !== undefined,
    () => false,
  );
}

/** Starts the script in open tabs that lack a living one: granted just now, or orphaned by an update (pitfalls P14). */
async function inject(): Promise<void> {
  const url = await patterns();
  if (url.length === 0) return;
  for (const tab of await browser.tabs.query({ url })) {
    if (tab.id === undefined || (await alive(tab.id))) continue;
    // A tab may be an error page or be closing; then there is nothing to inject into.
    await browser.scripting
      .executeScript({ target: { tabId: tab.id }, files: [SCRIPT_FILE] })
      .catch((error: unknown) => console.info("Amends: tab skipped:", error));
  }
}

/** Brings registration in line with the granted permissions. */
export function syncSites({ openTabs }: { openTabs: boolean }): Promise<void> {
  const run = async () => {
    await register();
    if (openTabs) await inject();
  };
  queue = queue.then(run, run);
  return queue;
}

/**
 * Call synchronously while the background starts.
 * @param takenBack called after a permission was taken back and the registration follows
 */
export function watchSites(takenBack: () => Promise<void>): void {
  browser.runtime.onInstalled.addListener(() => void syncSites({ openTabs: true }));
  browser.runtime.onStartup.addListener(() => void syncSites({ openTabs: true }));
  browser.permissions.onAdded.addListener(() => void syncSites({ openTabs: true }));
  browser.permissions.onRemoved.addListener(() => void syncSites({ openTabs: false }).then(takenBack));
}
