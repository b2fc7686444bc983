/** Teaching a page: starts the pointing in its tab, keeps what was learned, hands it to the site's own pages. */
import { browser } from "../../browser";
import type { Handlers } from "../../messaging/server";
import { fail, ok } from "../../result";
import { getSettings } from "../../settings/store";
import { forgetTaught, getTaught, listTaught, putTaught } from "../../sites/taught-store";
import { uiLocale } from "../locale";

/** Loaded on demand: pages that are read right never pay for it. */
const SCRIPT = "/teach.js";

export const teachHandlers = {
  "teach.start": async ({ tabId: named }, { tabId: own }) => {
    const tabId = named ?? own;
    if (tabId === null) return fail("not-a-ticket", "There is no page to point at.");
    try {
      await browser.scripting.executeScript({ target: { tabId }, files: [SCRIPT] });
      return ok({});
    } catch (error) {
      // Refused by the browser for pages that were not turned on.
      return fail("not-allowed", error instanceof Error ? error.message : String(error));
    }
  },

  "taught.get": async (_, { origin }) =>
    ok({ site: await getTaught(origin), locale: uiLocale(await getSettings()) }),

  "taught.save": async ({ site }, { origin }) => {
    if (site.origin !== origin) return fail("not-allowed", "A page may teach only its own site.");
    await putTaught([site]);
    return ok({});
  },

  "taught.list": async () => ok({ sites: await listTaught() }),

  "taught.forget": async ({ origin }) => {
    await forgetTaught(origin);
    return ok({ sites: await listTaught() });
  },

  "taught.put": async ({ sites }) => {
    await putTaught(sites);
    return ok({ sites: await listTaught() });
  },
} satisfies Partial<Handlers>;
