/** The agent's own draft, read and checked when asked: it passes through here and is never written down. */
import { browser } from "../../browser";
import { now } from "../../clock";
import type { DraftCheck, DraftProblem, DraftTyped } from "../../messaging/draft-messages";
import type { Handlers } from "../../messaging/server";
import { fail, ok } from "../../result";
import { draftTone } from "../../scripts/tone/draft";
import { DEFAULT_VARIANT, languageOf, tagOf, type Variant } from "../../scripts/variants";
import { getSettings } from "../../settings/store";
import { prepare } from "../../triage/prepare";
import { loadCase } from "../case-store";
import { uiLocale } from "../locale";
import { localDay } from "../replies";
import { findTab, getTab, type ShownTab } from "../tab-state";
import { tellPage } from "../tell-page";
import { replyVoice } from "../voice";

/** Fewer words say too little of their language; then it is that of the replies. */
const TELLING_WORDS = 6;

/** The tab that shows a case: the sender's own, or any for a view that is no tab's. */
async function tabOf(caseKey: string, tabId: number | null): Promise<ShownTab | null> {
  if (tabId === null) return findTab(caseKey);
  const state = await getTab(tabId);
  return state?.caseKey === caseKey ? { tabId, state } : null;
}

const unread = (problem: DraftProblem): DraftCheck => ({
  problem,
  draft: "",
  lang: "",
  cut: false,
  marks: [],
  more: 0,
  heated: false,
  hardToRead: false,
});

/** What the draft itself is written in: agents answer in another language than the case's at times. Null: none we know. */
function variantOf(draft: string, replies: Variant): Variant | null {
  const { language, tokens } = prepare({ messages: [{ role: "customer", text: draft }] });
  if (tokens.length < TELLING_WORDS || languageOf(replies) === language.language) return replies;
  return language.foreign ? null : DEFAULT_VARIANT[language.language];
}

export const draftHandlers = {
  "draft.check": async ({ caseKey }, { tabId }) => {
    const shown = await tabOf(caseKey, tabId);
    const page = shown && (await tellPage(shown.tabId, "page.draft", {}));
    if (!page?.ok) return ok(unread("page-gone"));
    const { problem, draft, cut } = page.value;
    if (problem) return ok(unread(problem));
    if (draft.replace(/[\s\ufffc]/g, "") === "") return ok(unread("empty"));
    const [kept, settings] = [await loadCase(caseKey, now()), await getSettings()];
    const variant = variantOf(draft, kept.ok ? replyVoice(kept.value.row).variant : "en");
    if (!variant) return ok(unread("foreign"));
    const tone = draftTone(draft, variant, localDay(now()), uiLocale(settings));
    return ok({ problem: null, draft, cut, lang: tagOf(variant), ...tone });
  },

  "draft.take": async ({ caseKey, ...order }, { tabId }) => {
    if (order.start >= order.end || order.end > order.draft.length) {
      return fail("bad-request", "These words are not in the draft.");
    }
    const shown = await tabOf(caseKey, tabId);
    const page = shown && (await tellPage(shown.tabId, "page.redraft", order));
    return ok({ problem: page?.ok ? page.value.problem : "page-gone" });
  },

  "draft.watch": async ({ caseKey, on }, { tabId }) => {
    const shown = await tabOf(caseKey, tabId);
    if (shown) await tellPage(shown.tabId, "page.watch-draft", { on });
    return ok({});
  },

  "draft.typed": async (_, { tabId }) => {
    const shown = tabId === null ? null : await getTab(tabId);
    if (!shown) return ok({});
    const said: DraftTyped = { type: "draft.typed", caseKey: shown.caseKey };
    // That no view is open is no error.
    void browser.runtime.sendMessage(said).catch(() => undefined);
    return ok({});
  },
} satisfies Partial<Handlers>;
