/** What was taught of this page's site. Most sites were taught nothing: that is found out without asking the background. */
import { browser } from "../browser";
import { type TaughtSite, taughtKey } from "../helpdesks/taught/profile";
import { say } from "./say";

/** @returns what the background has checked; null where nothing sound is kept */
export async function taughtHere(origin: string): Promise<TaughtSite | null> {
  const key = taughtKey(origin);
  try {
    const kept: Record<string, unknown> = await browser.storage.local.get(key);
    if (kept[key] === undefined) return null;
  } catch {
    // The extension was updated or removed: the page is read as if nothing had been taught.
    return null;
  }
  return (await say("taught.get", {}))?.site ?? null;
}

/** Calls back when something else is taught of this site, in whichever window; returns how to stop. */
export function onTaught(origin: string, changed: () => void): () => void {
  const key = taughtKey(origin);
  const hear = (changes: Record<string, unknown>, area: string) => {
    if (area === "local" && Object.hasOwn(changes, key)) changed();
  };
  browser.storage.onChanged.addListener(hear);
  return () => browser.storage.onChanged.removeListener(hear);
}
