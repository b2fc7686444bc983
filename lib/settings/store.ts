/** Settings and dock states in the extension's own storage, checked on every read. */
import { browser } from "../browser";
import { type DockPatch, DockState, Settings, SettingsPatch } from "./schema";

async function read(key: string): Promise<unknown> {
  return (await browser.storage.local.get(key))[key];
}

/** The agent's settings; a field that no longer fits falls back to its default, the others stay. */
export async function getSettings(): Promise<Settings> {
  const kept = await read("settings");
  const whole = Settings.safeParse(kept ?? {});
  if (whole.success) return whole.data;
  const fields = Object.entries(typeof kept === "object" && kept ? kept : {});
  const sound = fields.filter(([name, value]) => SettingsPatch.safeParse({ [name]: value }).success);
  return Settings.parse(Object.fromEntries(sound));
}

/** Changes some settings and returns them all. */
export async function setSettings(patch: SettingsPatch): Promise<Settings> {
  const settings = Settings.parse({ ...(await getSettings()), ...patch });
  await browser.storage.local.set({ settings });
  return settings;
}

/** How the dock was left on this site. */
export async function getDock(origin: string): Promise<DockState> {
  const kept = DockState.safeParse((await read(`dock:${origin}`)) ?? {});
  return kept.success ? kept.data : DockState.parse({});
}

export async function setDock(origin: string, patch: DockPatch): Promise<DockState> {
  const dock = DockState.parse({ ...(await getDock(origin)), ...patch });
  await browser.storage.local.set({ [`dock:${origin}`]: dock });
  return dock;
}
