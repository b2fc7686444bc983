/** Which ticket each tab shows: kept in session storage, because the worker may be stopped at any moment (pitfalls P2). */
import { browser } from "../browser";
import type { TicketSnapshot } from "../ticket";
import { SnapshotField } from "../ticket-schema";
import { z } from "../zod";

export const TabState = z.object({
  caseKey: z.string(),
  page: z.enum(["thread", "reply"]),
  url: z.string(),
  replyUrl: z.string().optional(),
  partial: z.boolean(),
  found: z.array(SnapshotField),
  guessed: z.array(SnapshotField).optional(),
  agent: z.string().optional(),
});
export type TabState = z.infer<typeof TabState>;

const keyOf = (tabId: number) => `tab:${tabId}`;

/** What a tab shows, or null. */
export async function getTab(tabId: number): Promise<TabState | null> {
  const kept = (await browser.storage.session.get(keyOf(tabId)))[keyOf(tabId)];
  const state = TabState.safeParse(kept);
  return state.success ? state.data : null;
}

export async function setTab(tabId: number, snapshot: TicketSnapshot, caseKey: string): Promise<void> {
  const { page, url, replyUrl, partial, found, guessed, agent } = snapshot;
  await browser.storage.session.set({
    [keyOf(tabId)]: { caseKey, page, url, replyUrl, partial, found, guessed, agent } satisfies TabState,
  });
}

export const dropTab = (tabId: number): Promise<void> => browser.storage.session.remove(keyOf(tabId));

export interface ShownTab {
  tabId: number;
  state: TabState;
}

/** Every tab that shows a ticket. */
export async function shownTabs(): Promise<ShownTab[]> {
  const all: Record<string, unknown> = await browser.storage.session.get(null);
  return Object.entries(all).flatMap(([key, value]) => {
    const state = key.startsWith("tab:") ? TabState.safeParse(value) : null;
    return state?.success ? [{ tabId: Number(key.slice(4)), state: state.data }] : [];
  });
}

/** The first tab that shows a case; null when none does. */
export async function findTab(caseKey: string): Promise<ShownTab | null> {
  return (await shownTabs()).find(({ state }) => state.caseKey === caseKey) ?? null;
}

/** Call synchronously while the background starts. */
export function forgetClosedTabs(): void {
  browser.tabs.onRemoved.addListener((tabId) => void dropTab(tabId));
}
