/** When a site is turned off, its pages get their room back at once. */
import { browser } from "../browser";
import { dropTab, shownTabs } from "./tab-state";
import { tellPage } from "./tell-page";

/** Takes Amends off pages whose permission was taken back; their scripts live until the page is left. */
export async function leaveUngranted(): Promise<void> {
  for (const { tabId, state } of await shownTabs()) {
    // A match pattern names no port.
    const { protocol, hostname } = new URL(state.url);
    if (await browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] })) continue;
    await tellPage(tabId, "page.leave", {});
    await dropTab(tabId);
  }
}
