/** Deleting for good: from the casebook, and from wherever else the browser keeps something for us. */
import { browser } from "../../browser";
import { withCasebook } from "../../casebook/database";
import { eraseAll, eraseCustomer, eraseSome } from "../../casebook/erase";
import type { Handlers } from "../../messaging/server";
import { ok, type Result } from "../../result";
import { announce } from "../announce";
import { lookAtDue } from "../due/watch";
import { forgetLessons } from "../lesson-store";
import { OWN_KEYS, rereadOwn } from "../own/store";

/** Session storage keeps cases, replies and tabs under keys that end in the case's; the list of told dues begins so. */
async function eraseAside(keys: readonly string[]): Promise<void> {
  const session: Record<string, unknown> = await browser.storage.session.get(null);
  const named = new Set(keys);
  const gone = Object.entries(session).flatMap(([key, value]) => {
    const caseKey = (value as { caseKey?: unknown } | null)?.caseKey;
    const mine =
      named.has(key.replace(/^[a-z-]+:/, "")) || (typeof caseKey === "string" && named.has(caseKey));
    return mine ? [key] : [];
  });
  for (const key of [...gone, ...(await orphans(session, gone))]) await browser.storage.session.remove(key);
  await forgetLessons(({ caseKey }) => named.has(caseKey));
  const mine = (id: string) => keys.some((key) => id.startsWith(`${key}|`));
  const told: unknown = (await browser.storage.local.get("due-told"))["due-told"];
  if (Array.isArray(told)) {
    await browser.storage.local.set({ "due-told": told.filter((id) => !mine(String(id))) });
  }
  for (const id of Object.keys((await browser.notifications?.getAll?.()) ?? {})) {
    if (mine(id)) await browser.notifications.clear(id);
  }
}

const PROMISE = "promise:";

/** Promises of replies on their way know their reply alone: those whose reply has gone go, too. */
async function orphans(session: Record<string, unknown>, gone: readonly string[]): Promise<string[]> {
  const held = Object.keys(session).filter((key) => key.startsWith(PROMISE));
  if (held.length === 0) return [];
  const left = Object.entries(session).filter(([key]) => !gone.includes(key));
  const waiting = new Set(left.map(([, value]) => (value as { id?: unknown } | null)?.id));
  const ids = held.map((key) => key.slice(PROMISE.length));
  const kept = await withCasebook((db) => db.insertions.bulkGet(ids));
  return held.filter((_, place) => !(kept.ok && kept.value[place]) && !waiting.has(ids[place]));
}

async function erased(keys: readonly string[]): Promise<Result<{ cases: number }>> {
  await eraseAside(keys);
  await lookAtDue();
  for (const key of keys) announce(key);
  return ok({ cases: keys.length });
}

async function eraseEverything(settingsToo: boolean): Promise<void> {
  await browser.storage.session.clear();
  await forgetLessons(() => true);
  const local: Record<string, unknown> = await browser.storage.local.get(null);
  // What the desk wrote and taught is no case: it goes with the settings, not with the customers.
  const stays = (key: string) =>
    !settingsToo && (key === "settings" || /^(?:dock|taught):/.test(key) || OWN_KEYS.includes(key));
  for (const key of Object.keys(local)) if (!stays(key)) await browser.storage.local.remove(key);
  rereadOwn();
  await browser.alarms?.clearAll?.();
  for (const id of Object.keys((await browser.notifications?.getAll?.()) ?? {})) {
    await browser.notifications.clear(id);
  }
  await browser.action?.setBadgeText?.({ text: "" });
}

export const eraseHandlers = {
  "erase.case": async ({ caseKey }) => {
    const gone = await withCasebook((db) => eraseSome(db, [caseKey]));
    return gone.ok ? erased([caseKey]) : gone;
  },

  "erase.customer": async ({ caseKey }) => {
    const gone = await withCasebook(async (db) => {
      const customer = (await db.cases.get(caseKey))?.customerKey ?? "";
      // A customer nobody knows the name of is this one case.
      if (customer) return eraseCustomer(db, customer);
      await eraseSome(db, [caseKey]);
      return [caseKey];
    });
    return gone.ok ? erased(gone.value) : gone;
  },

  "erase.all": async ({ settingsToo }) => {
    const gone = await withCasebook(eraseAll);
    if (!gone.ok) return gone;
    await eraseEverything(settingsToo);
    announce("");
    return ok({});
  },
} satisfies Partial<Handlers>;
