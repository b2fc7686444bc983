/** What was taught, in the extension's own storage: one entry for each site, checked on every read. */
import { browser } from "../browser";
import { type TaughtSite as Site, taughtKey } from "../helpdesks/taught/profile";
import { TaughtSite } from "../taught-schema";

/** @returns null where nothing was taught, and for an entry that a newer Amends or a fault has left */
export async function getTaught(origin: string): Promise<Site | null> {
  const key = taughtKey(origin);
  const kept = TaughtSite.safeParse((await browser.storage.local.get(key))[key]);
  return kept.success && kept.data.origin === origin ? kept.data : null;
}

/** Every taught site, by name. */
export async function listTaught(): Promise<Site[]> {
  const all: Record<string, unknown> = await browser.storage.local.get(null);
  return Object.entries(all)
    .filter(([key]) => key.startsWith(taughtKey("")))
    .flatMap(([, value]) => {
      const kept = TaughtSite.safeParse(value);
      return kept.success ? [kept.data] : [];
    })
    .sort((one, other) => one.origin.localeCompare(other.origin));
}

/** Keeps sites, each in the place of what was taught there before. */
export const putTaught = (sites: readonly Site[]): Promise<void> =>
  browser.storage.local.set(Object.fromEntries(sites.map((site) => [taughtKey(site.origin), site])));

export const forgetTaught = (origin: string): Promise<void> =>
  browser.storage.local.remove(taughtKey(origin));
