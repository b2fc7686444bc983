/** What was typed in the editor and not saved: kept apart from the replies, so that nothing half written is offered. */
import { browser } from "../../browser";
import { ScriptDraft } from "../../messaging/own-script-messages";
import { z } from "../../zod";

const KEY = "script-drafts";
/** More are forgotten work; the oldest go. */
const KEPT = 40;

/** The place of a script that has no id yet. */
const NEW = "new";

async function all(): Promise<Record<string, ScriptDraft>> {
  const kept = z.record(z.string(), z.unknown()).safeParse((await browser.storage.local.get(KEY))[KEY]);
  return Object.fromEntries(
    Object.entries(kept.success ? kept.data : {}).flatMap(([id, raw]) => {
      const draft = ScriptDraft.safeParse(raw);
      return draft.success ? [[id, draft.data]] : [];
    }),
  );
}

export async function draftOf(id: string | null): Promise<ScriptDraft | null> {
  const drafts = await all();
  const key = id ?? NEW;
  return Object.hasOwn(drafts, key) ? (drafts[key] ?? null) : null;
}

let queue: Promise<unknown> = Promise.resolve();

/** Keeps a draft, or forgets it where it is null. */
export function keepDraft(id: string | null, draft: ScriptDraft | null): Promise<void> {
  const done = queue.then(async () => {
    const { [id ?? NEW]: _, ...others } = await all();
    const next = draft ? { ...others, [id ?? NEW]: draft } : others;
    const newest = Object.entries(next)
      .sort(([, a], [, b]) => b.at - a.at)
      .slice(0, KEPT);
    await browser.storage.local.set({ [KEY]: Object.fromEntries(newest) });
  });
  queue = done.catch(() => undefined);
  return done;
}
