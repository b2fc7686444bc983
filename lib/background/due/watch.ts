/** Keeps alarm, badge and notifications in step with what is due; listeners are registered in the worker's first turn. */
import { browser } from "../../browser";
import { withCasebook } from "../../casebook/database";
import { now } from "../../clock";
import { getSettings } from "../../settings/store";
import { uiLocale } from "../locale";
import { DUE_ALARM, dueCases, setDueAlarm } from "./alarm";
import { overdueCount, showBadge } from "./badge";
import { tellDue } from "./notify";

/** Looks at everything that is due: tells what is new, counts, sets the next alarm. */
export async function lookAtDue(): Promise<void> {
  const at = now();
  const [cases, settings] = await Promise.all([dueCases(), getSettings()]);
  await showBadge(overdueCount(cases, at));
  await setDueAlarm(cases, at);
  await tellDue(cases, at, settings.policy, uiLocale(settings));
}

/** Opens the ticket that a notification is about; its id begins with the case's key. */
async function openFrom(id: string): Promise<void> {
  const key = id.split("|")[0] ?? "";
  const row = await withCasebook((db) => db.cases.get(key));
  await browser.notifications.clear(id);
  if (row.ok && row.value?.url) await browser.tabs.create({ url: row.value.url });
}

/** Call synchronously while the background starts. */
export function watchDue(): void {
  browser.alarms?.onAlarm.addListener(({ name }) => {
    if (name === DUE_ALARM) void lookAtDue();
  });
  browser.runtime.onStartup?.addListener(() => void lookAtDue());
  browser.runtime.onInstalled?.addListener(() => void lookAtDue());
  browser.notifications?.onClicked.addListener((id) => void openFrom(id));
}
