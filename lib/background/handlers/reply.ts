/** What views say about replies. A reply is written down before it goes anywhere, so that no stop loses or doubles it. */

import { now } from "../../clock";
import type { InsertOutcome } from "../../messaging/protocol";
import type { Handlers } from "../../messaging/server";
import { fail, ok, type Result } from "../../result";
import { scriptOf } from "../../scripts/library";
import { offerOf } from "../../scripts/preview";
import { searchScripts } from "../../scripts/search";
import type { Script } from "../../scripts/types";
import { getSettings, setSettings } from "../../settings/store";
import { loadCase } from "../case-store";
import { caseView } from "../case-view";
import { completeReplyStep } from "../complete-reply-step";
import { effectiveReading } from "../effective";
import { keepInsertion, takeInsertion } from "../insertion-store";
import { uiLocale } from "../locale";
import { composeFor, type KnownCase, PUBLIC_SCRIPTS, replyLanguage } from "../replies";
import { findTab, getTab } from "../tab-state";
import { tellPage } from "../tell-page";
import { command } from "./case";
import { pageHandlers } from "./page";

const SEARCH_SHOWN = 12;

async function knownCase(caseKey: string, tabId: number | null): Promise<Result<KnownCase>> {
  const kept = await loadCase(caseKey, now());
  if (!kept.ok) return kept;
  const settings = await getSettings();
  const tab = tabId === null ? null : await getTab(tabId);
  const { row } = kept.value;
  return ok({ row, reading: effectiveReading(row), settings, tab, locale: uiLocale(settings) });
}

/** Only public scripts exist for the reply box; an internal one is not found here. */
function publicScript(scriptId: string): Result<Script> {
  const script = scriptOf(scriptId);
  return script && !script.internal ? ok(script) : fail("not-found", `There is no reply ${scriptId}.`);
}

export const replyHandlers = {
  "reply.compose": async ({ caseKey, scriptId, values }, { tabId }) => {
    const [known, script] = [await knownCase(caseKey, tabId), publicScript(scriptId)];
    if (!known.ok) return known;
    return script.ok ? ok(composeFor(script.value, known.value, values)) : script;
  },

  "reply.search": async ({ caseKey, query }, { tabId }) => {
    const known = await knownCase(caseKey, tabId);
    if (!known.ok) return known;
    const { row, locale } = known.value;
    const found = searchScripts(query, PUBLIC_SCRIPTS, replyLanguage(row), locale);
    const shown = query ? found.slice(0, SEARCH_SHOWN) : found;
    return ok({ offers: shown.map((script) => offerOf(script, composeFor(script, known.value, {}))) });
  },

  "reply.insert": async ({ caseKey, scriptId, values }, { tabId }) => {
    const [known, script] = [await knownCase(caseKey, tabId), publicScript(scriptId)];
    if (!known.ok) return known;
    if (!script.ok) return script;
    const composition = composeFor(script.value, known.value, values);
    if (composition.gaps.length > 0) return fail("gaps", composition.gaps.join(", "));
    if (values.agent && !known.value.settings.agentName) await setSettings({ agentName: values.agent });
    const shown = tabId === null ? await findTab(caseKey) : { tabId, state: known.value.tab };
    if (!shown?.state || shown.state.caseKey !== caseKey) {
      return fail("not-a-ticket", "The ticket is not open in this tab any more.");
    }
    const id = crypto.randomUUID();
    const row = {
      id,
      caseKey,
      scriptId,
      at: now(),
      state: "waiting",
      text: composition.text,
      problem: "",
    } as const;
    await keepInsertion(row);

    const settle = (outcome: InsertOutcome) =>
      pageHandlers["insertion.done"](outcome, { speaker: "page", tabId: shown.tabId, origin: "" });
    const elsewhere = shown.state.page === "thread" && shown.state.replyUrl;
    if (elsewhere) {
      const opened = await tellPage(shown.tabId, "page.open-reply", { url: elsewhere });
      if (!opened.ok) await settle({ id, inserted: false, problem: "page-gone" });
    } else {
      // Claimed before it is said: a page that loads meanwhile can't take the same reply again.
      await takeInsertion(caseKey, now());
      const outcome = await tellPage(shown.tabId, "page.insert", { id, text: row.text });
      await settle(outcome.ok ? outcome.value : { id, inserted: false, problem: "page-gone" });
    }
    return caseView(caseKey, now());
  },

  "reply.copied": ({ caseKey, scriptId }) =>
    command(caseKey, (row, at) => completeReplyStep(row, scriptId, "copied", at)),
} satisfies Partial<Handlers>;
