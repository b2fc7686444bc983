/** How many things are overdue, on the toolbar icon. */
import { browser } from "../../browser";
import type { DueCase } from "./alarm";

/** Amber, as deadlines are in the sidebar: red is for risk. */
const AMBER = "#8a5300";

export const overdueCount = (cases: readonly DueCase[], now: number): number =>
  cases.reduce((sum, { items }) => sum + items.filter(({ dueAt }) => dueAt <= now).length, 0);

export async function showBadge(count: number): Promise<void> {
  if (!browser.action?.setBadgeText) return;
  await browser.action.setBadgeText({ text: count === 0 ? "" : count > 99 ? "99+" : String(count) });
  await browser.action.setBadgeBackgroundColor({ color: AMBER });
}
