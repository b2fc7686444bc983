/** Brings the workbench to the front: one tab of it is enough. */
import { browser } from "../browser";
import { WorkbenchTab } from "../messaging/workbench-messages";
import { isWelcomed, setWelcomed } from "./welcomed";

/** The tab that says it is the workbench. Asked for, because tabs can't be searched by our own address without a permission. */
async function standing(at: string): Promise<WorkbenchTab | null> {
  const answer: unknown = await browser.runtime
    .sendMessage({ type: "workbench.show", at })
    .catch(() => undefined);
  const tab = WorkbenchTab.safeParse(answer);
  return tab.success ? tab.data : null;
}

/**
 * @param at the place to show, e.g. `/settings`; the first time of all it is the welcome
 * @param active whether it comes to the front, where no tab of it stands yet
 */
export async function openWorkbench(at: string, active = true): Promise<void> {
  const tab = await standing(at);
  if (!tab) {
    const place = (await isWelcomed()) ? at : "/welcome";
    await setWelcomed();
    await browser.tabs.create({ url: `${browser.runtime.getURL("workbench.html")}#${place}`, active });
    return;
  }
  await browser.tabs.update(tab.tabId, { active: true });
  await browser.windows.update(tab.windowId, { focused: true });
}
