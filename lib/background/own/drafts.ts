/** What was typed and not saved: kept apart from what is, so that nothing half written is offered. */
import { browser } from "../../browser";
import { ScriptDraft } from "../../messaging/own-script-messages";
import { PolicyDraft } from "../../messaging/policy-messages";
import { z } from "../../zod";

/** More are forgotten work; the oldest go. */
const KEPT = 40;

/** The place of something that has no id yet. */
const NEW = "new";

/** Drafts of one kind under one key of the extension's storage, each by the id of what it will change. */
export function draftStore<T extends { at: number }>(key: string, schema: z.ZodType<T>) {
  let queue: Promise<unknown> = Promise.resolve();

  async function all(): Promise<Record<string, T>> {
    const kept = z.record(z.string(), z.unknown()).safeParse((await browser.storage.local.get(key))[key]);
    return Object.fromEntries(
      Object.entries(kept.success ? kept.data : {}).flatMap(([id, raw]) => {
        const draft = schema.safeParse(raw);
        return draft.success ? [[id, draft.data]] : [];
      }),
    );
  }

  const change = (next: (drafts: Record<string, T>) => Record<string, T>): Promise<void> => {
    const done = queue.then(async () => {
      const newest = Object.entries(next(await all()))
        .sort(([, a], [, b]) => b.at - a.at)
        .slice(0, KEPT);
      await browser.storage.local.set({ [key]: Object.fromEntries(newest) });
    });
    queue = done.catch(() => undefined);
    return done;
  };

  return {
    async list(): Promise<T[]> {
      return Object.values(await all());
    },
    async of(id: string | null): Promise<T | null> {
      const drafts = await all();
      const place = id ?? NEW;
      return Object.hasOwn(drafts, place) ? (drafts[place] ?? null) : null;
    },
    keep: (id: string | null, draft: T): Promise<void> =>
      change((drafts) => ({ ...drafts, [id ?? NEW]: draft })),
    /** Forgets a draft; where `ours` says that it is another window's, it stays. */
    forget: (id: string | null, ours: (draft: T) => boolean = () => true): Promise<void> =>
      change((drafts) => {
        const { [id ?? NEW]: draft, ...others } = drafts;
        return draft && !ours(draft) ? drafts : others;
      }),
  };
}

export const scriptDrafts = draftStore("script-drafts", ScriptDraft);
export const policyDrafts = draftStore("policy-drafts", PolicyDraft);
