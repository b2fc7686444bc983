/** What views say about how a case is settled. */
import { now } from "../../clock";
import type { Handlers } from "../../messaging/server";
import { dayAt } from "../../resolution/calendar/working-days";
import { refusalOf } from "../../resolution/change/refusal";
import { calendarFile } from "../../resolution/resolve/call-sheet";
import { fail, ok } from "../../result";
import { getSettings, setSettings } from "../../settings/store";
import { loadCase } from "../case-store";
import { caseView } from "../case-view";
import { changedCase, comeBack } from "../settle/change-case";
import { settleFacts } from "../settle/facts";
import { command } from "./case";

export const settleHandlers = {
  "settle.change": async ({ caseKey, change }) => {
    const settings = await getSettings();
    const kept = await loadCase(caseKey, now());
    if (!kept.ok) return kept;
    const { place } = settleFacts(kept.value.row, settings.policy);
    const refusal = refusalOf(kept.value.row.resolution, change, dayAt(now(), place));
    if (refusal) return fail("refused", refusal);
    // The country is chosen once: the first choice becomes the team's.
    const country = change.kind === "transaction" ? change.patch.country : null;
    if (country && settings.policy.country === null) {
      await setSettings({ policy: { ...settings.policy, country } });
    }
    return command(caseKey, (row, at) => changedCase(row, change, at));
  },

  "case.refresh": ({ caseKey }) => caseView(caseKey, now()),

  "case.come-back": ({ caseKey, stage, why }) =>
    command(caseKey, (row, at) => ({
      row: comeBack(row, stage, why, at),
      events: [],
    })),

  "settle.calendar": async ({ caseKey, what, start, minutes }) => {
    const view = await caseView(caseKey, now());
    if (!view.ok) return view;
    const { number, requester, settlement, helpdeskName } = view.value;
    const title =
      what === "call" ? `${requester.name ?? ""} #${number}`.trim() : `#${number} · ${helpdeskName}`;
    // Limits never leave the computer: a calendar is often shared.
    const description = what === "huddle" ? settlement.huddle : "";
    const text = calendarFile({
      title,
      description,
      start,
      minutes,
      uid: `${what}-${start}-${encodeURIComponent(caseKey)}@amends.example`,
      now: now(),
    });
    return text === null ? fail("failed", "No calendar file.") : ok({ name: `${what}-${number}.ics`, text });
  },
} satisfies Partial<Handlers>;
