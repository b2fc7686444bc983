/** What content scripts say: the ticket on their page, what came of an insertion, how the dock was left. */
import { withoutWords } from "../../casebook/erase";
import { now } from "../../clock";
import type { Handlers } from "../../messaging/server";
import { fail, ok } from "../../result";
import { getDock, getSettings, setDock } from "../../settings/store";
import { caseKey } from "../../ticket";
import { readTicket, ticketTraits } from "../../triage/read-ticket";
import { addressBook } from "../address-book";
import { announce } from "../announce";
import { updateCase } from "../case-store";
import { completeReplyStep } from "../complete-reply-step";
import { lookAgain, withNextDue } from "../due/step";
import { countUse } from "../habits";
import { noteHealth } from "../health/store";
import { MODE_UNKNOWN } from "../insertion-problems";
import { keepInsertion, newestInsertion, settleInsertion, takeInsertion } from "../insertion-store";
import { keepSnapshot } from "../keep-snapshot";
import { keepTraits, learned } from "../lesson-store";
import { getLibrary } from "../own/library";
import { pendingInsertion } from "../pending";
import { takePromise, withPromise } from "../settle/promise";
import { dropTab, getTab, setTab } from "../tab-state";

/** Nothing was written, and nothing has failed yet: the reply is kept until the agent has said whose box it is. */
async function askFor(caseKey: string | undefined, id: string, at: number): Promise<Record<string, never>> {
  const row = caseKey === undefined ? null : await newestInsertion(caseKey);
  if (row?.id !== id || (row.state !== "claimed" && row.state !== "waiting")) return {};
  await keepInsertion({ ...row, state: "failed", problem: MODE_UNKNOWN, at });
  announce(row.caseKey);
  return {};
}

export const pageHandlers = {
  "ticket.seen": async ({ snapshot }, { tabId, origin }) => {
    if (tabId === null || new URL(origin).host !== snapshot.host) {
      return fail("not-allowed", "A ticket is seen in a tab of its own host.");
    }
    const at = now();
    const key = caseKey(snapshot);
    const spoken = snapshot.messages.some((m) => m.role === "customer" || m.role === "unknown");
    const reading = spoken ? readTicket(snapshot, await learned()) : null;
    const customer = await addressBook(snapshot.requester, snapshot.host);
    const { privacy } = await getSettings();
    // Before the thread is read for what our replies have said in it.
    await getLibrary();
    const kept = await updateCase(key, at, (before) => {
      const seen = keepSnapshot(before, snapshot, reading, customer, at);
      return { ...seen, row: withoutWords(seen.row, privacy) };
    });
    if (!kept.ok) return kept;
    await setTab(tabId, snapshot, key);
    await noteHealth(snapshot, origin, at);
    if (spoken) await keepTraits(key, ticketTraits(snapshot));
    announce(key);
    return ok({ caseKey: key, waiting: (await pendingInsertion(key, at))?.state === "waiting" });
  },

  "ticket.left": async (_, { tabId }) => {
    if (tabId !== null) await dropTab(tabId);
    return ok({});
  },

  "insertion.claim": async ({ caseKey }, { tabId }) => {
    const shown = tabId === null ? null : await getTab(tabId);
    if (shown?.caseKey !== caseKey) return fail("not-allowed", "This tab shows another ticket.");
    const row = await takeInsertion(caseKey, now());
    return ok({ insertion: row && { id: row.id, text: row.text } });
  },

  "insertion.done": async ({ id, inserted, problem }, { tabId }) => {
    const at = now();
    const shown = tabId === null ? null : await getTab(tabId);
    if (problem === MODE_UNKNOWN) return ok(await askFor(shown?.caseKey, id, at));
    const words = shown ? ((await newestInsertion(shown.caseKey))?.text ?? "") : "";
    const done = await settleInsertion(shown?.caseKey ?? null, id, { inserted, problem }, at);
    if (!done.ok) return done;
    if (done.value?.news) {
      const { caseKey, scriptId } = done.value.row;
      // What failed to go in may still be copied, and then it promises all the same.
      const promise = inserted ? await takePromise(id) : null;
      const said = (await getSettings()).privacy.keepReplies ? words : undefined;
      await updateCase(caseKey, at, (row) => {
        if (!row) return null;
        const done = completeReplyStep(row, scriptId, inserted ? "inserted" : "insert-failed", at, said);
        return { ...done, row: withNextDue(withPromise(done.row, promise)) };
      });
      if (promise) lookAgain();
      if (inserted) await countUse(scriptId, at);
      announce(caseKey);
    }
    return ok({});
  },

  "dock.get": async (_, { origin }) => ok(await getDock(origin)),

  "dock.set": async (patch, { origin }) => {
    await setDock(origin, patch);
    return ok({});
  },
} satisfies Partial<Handlers>;
