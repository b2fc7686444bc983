/** What views say about replies. A reply is written down before it goes anywhere, so that no stop loses or doubles it. */

import { now } from "../../clock";
import type { InsertOutcome } from "../../messaging/protocol";
import type { Handlers } from "../../messaging/server";
import { fail, ok, type Result } from "../../result";
import { offerOf } from "../../scripts/preview";
import { isHardToRead } from "../../scripts/readability";
import { searchScripts } from "../../scripts/search";
import { toneMarks } from "../../scripts/tone/marks";
import type { Script } from "../../scripts/types";
import { languageOf } from "../../scripts/variants";
import { getSettings, setSettings } from "../../settings/store";
import { announce } from "../announce";
import { loadCase } from "../case-store";
import { caseView } from "../case-view";
import { completeReplyStep } from "../complete-reply-step";
import { effectiveReading } from "../effective";
import { countUse, getHabits, rate } from "../habits";
import { MODE_UNKNOWN } from "../insertion-problems";
import { keepInsertion, newestInsertion, takeInsertion } from "../insertion-store";
import { uiLocale } from "../locale";
import { getLibrary, type Library } from "../own/library";
import { policyNotes, withPolicyChoices } from "../own/policies";
import { composeFor, type KnownCase } from "../replies";
import { copiedPromise } from "../settle/copied-promise";
import { holdPromise, withPromise } from "../settle/promise";
import { promiseOf } from "../settle/promise-of";
import { findTab, getTab } from "../tab-state";
import { tellPage } from "../tell-page";
import { replyVoice } from "../voice";
import { command } from "./case";
import { pageHandlers } from "./page";

const SEARCH_SHOWN = 12;
/** Imported macros may be thousands; further down nobody reads. */
const BROWSED = 200;
/** May be a little harder to read than others (script-library.md §2.3). */
const FINAL_RESPONSE = "gen.dec.final";

async function knownCase(caseKey: string, tabId: number | null): Promise<Result<KnownCase>> {
  const kept = await loadCase(caseKey, now());
  if (!kept.ok) return kept;
  const settings = await getSettings();
  const tab = tabId === null ? null : await getTab(tabId);
  const { row } = kept.value;
  const [habits, library] = [await getHabits(), await getLibrary()];
  return ok({
    row,
    reading: effectiveReading(row),
    settings,
    habits,
    library,
    tab,
    locale: uiLocale(settings),
  });
}

/** Only public scripts exist for the reply box; an internal one is not found here. */
function publicScript(scriptId: string, library: Library): Result<Script> {
  const script = library.byId.get(scriptId);
  return script && !script.internal ? ok(script) : fail("not-found", `There is no reply ${scriptId}.`);
}

export const replyHandlers = {
  "reply.compose": async ({ caseKey, scriptId, values }, { tabId }) => {
    const known = await knownCase(caseKey, tabId);
    if (!known.ok) return known;
    const script = publicScript(scriptId, known.value.library);
    if (!script.ok) return script;
    const rating = known.value.habits[scriptId]?.rating ?? 0;
    const composition = composeFor(script.value, known.value, values);
    const { text, language, gaps } = composition;
    return ok({
      ...composition,
      fields: await withPolicyChoices(composition.fields),
      rating,
      tone: toneMarks(composition, known.value.locale),
      policies: await policyNotes(scriptId, text, known.value.settings, now()),
      hardToRead: gaps.length === 0 && isHardToRead(text, language, scriptId === FINAL_RESPONSE),
    });
  },

  "reply.search": async ({ caseKey, query }, { tabId }) => {
    const known = await knownCase(caseKey, tabId);
    if (!known.ok) return known;
    const { row, locale } = known.value;
    const found = searchScripts(
      query,
      known.value.library.public,
      languageOf(replyVoice(row).variant),
      locale,
      known.value.habits,
    );
    const shown = found.slice(0, query ? SEARCH_SHOWN : BROWSED);
    return ok({ offers: shown.map((script) => offerOf(script, composeFor(script, known.value, {}))) });
  },

  "reply.insert": async ({ caseKey, scriptId, values }, { tabId }) => {
    const known = await knownCase(caseKey, tabId);
    if (!known.ok) return known;
    const script = publicScript(scriptId, known.value.library);
    if (!script.ok) return script;
    const composition = composeFor(script.value, known.value, values);
    if (composition.channel === "phone") return fail("not-allowed", "A talk track is read, never sent.");
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
    await holdPromise(id, promiseOf(script.value, composition, known.value, id, row.at));

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
      // The page looks out for the box from now on and asks for the reply once the agent has opened it.
      if (outcome.ok && outcome.value.problem === "no-editor")
        await keepInsertion({ ...row, at: now(), problem: "box-closed" });
      else await settle(outcome.ok ? outcome.value : { id, inserted: false, problem: "page-gone" });
    }
    return caseView(caseKey, now());
  },

  "insertion.confirm": async ({ caseKey, id }, { tabId }) => {
    const row = await newestInsertion(caseKey);
    if (row?.id !== id || row.state !== "failed" || row.problem !== MODE_UNKNOWN) {
      return fail("not-found", "No reply waits for this answer.");
    }
    const shown = tabId === null ? await findTab(caseKey) : { tabId, state: await getTab(tabId) };
    if (shown?.state?.caseKey !== caseKey) return fail("not-a-ticket", "The ticket is not open in this tab.");
    await keepInsertion({ ...row, state: "claimed", problem: "", at: now() });
    const outcome = await tellPage(shown.tabId, "page.insert", { id, text: row.text, sure: true });
    await pageHandlers["insertion.done"](
      outcome.ok ? outcome.value : { id, inserted: false, problem: "page-gone" },
      { speaker: "page", tabId: shown.tabId, origin: "" },
    );
    return caseView(caseKey, now());
  },

  "reply.copied": async ({ caseKey, scriptId, values }, { tabId }) => {
    await countUse(scriptId, now());
    const known = await knownCase(caseKey, tabId);
    const promise = known.ok ? await copiedPromise(known.value, scriptId, values, now()) : null;
    return command(caseKey, (row, at) => {
      const done = completeReplyStep(row, scriptId, "copied", at);
      return { ...done, row: withPromise(done.row, promise) };
    });
  },

  "reply.rate": async ({ caseKey, scriptId, rating }) => {
    const script = publicScript(scriptId, await getLibrary());
    if (!script.ok) return script;
    await rate(scriptId, rating, now());
    announce(caseKey);
    return caseView(caseKey, now());
  },
} satisfies Partial<Handlers>;
