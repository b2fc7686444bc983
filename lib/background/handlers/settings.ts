/** Settings, and the dock's collapse button that sits inside the frame. */
import type { Handlers } from "../../messaging/server";
import { ok } from "../../result";
import { getSettings, setSettings } from "../../settings/store";
import { tellPage } from "../tell-page";

export const settingsHandlers = {
  "settings.get": async () => ok(await getSettings()),
  "settings.set": async (patch) => ok(await setSettings(patch)),
  "dock.collapse": async (_, { tabId }) => {
    if (tabId === null) return ok({});
    const told = await tellPage(tabId, "page.dock", { collapsed: true });
    return told.ok ? ok({}) : told;
  },
} satisfies Partial<Handlers>;
