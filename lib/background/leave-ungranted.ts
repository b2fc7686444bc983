/** When a site is turned off, its pages get their room back at once. */
import { browser } from "../browser";
import { grantedOrigins } from "../sites/origins";
import { dropTab } from "./tab-state";
import { tellPage } from "./tell-page";

/**
 * Takes Amends off every page that is not granted any more; their scripts live until the page is left. Tabs are asked
 * of the browser, because a page turned on a moment ago may not have told of its ticket yet.
 */
export async function leaveUngranted(): Promise<void> {
  const origins = await grantedOrigins();
  const stay = origins.length > 0 ? await browser.tabs.query({ url: origins }) : [];
  const staying = new Set(stay.map(({ id }) => id));
  const leaving = (await browser.tabs.query({})).map(({ id }) => id).filter((id) => id !== undefined);
  await Promise.all(
    leaving
      .filter((id) => !staying.has(id))
      .map(async (id) => {
        await tellPage(id, "page.leave", {});
        await dropTab(id);
      }),
  );
}
