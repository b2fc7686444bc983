/** A team's rules taken over from a pack: put in force with the replies, and taken back with them. */
import { browser } from "../../browser";
import { TeamPolicy } from "../../resolution/team";
import type { TeamRules } from "../../scripts/packs/team";
import { getSettings, setSettings } from "../../settings/store";
import { z } from "../../zod";
import { ownRevision } from "./store";

const UNDO_KEY = "team-rules-undo";

const Undo = z.object({
  /** Of the replies, once the import was done: anything that came after it takes this undo away. */
  revision: z.number(),
  before: TeamPolicy,
  after: TeamPolicy,
  /** Nothing but rules came in. */
  alone: z.boolean(),
});

/** @param alone no replies came in with them */
export async function takeRules(rules: readonly TeamRules[], alone: boolean): Promise<void> {
  if (rules.length === 0) return;
  const { policy: before } = await getSettings();
  const { policy: after } = await setSettings({ policy: Object.assign({}, before, ...rules) });
  await browser.storage.local.set({
    [UNDO_KEY]: { revision: await ownRevision(), before, after, alone },
  });
}

/**
 * Puts the rules back that the newest import changed, where nothing came after it and nobody changed them since.
 *
 * @returns whether that import brought nothing else to take back; null where there is none
 */
export async function undoRules(): Promise<{ alone: boolean } | null> {
  const undo = Undo.safeParse((await browser.storage.local.get(UNDO_KEY))[UNDO_KEY]);
  await browser.storage.local.remove(UNDO_KEY);
  if (!undo.success || undo.data.revision !== (await ownRevision())) return null;
  const { before, after, alone } = undo.data;
  const { policy } = await getSettings();
  if (JSON.stringify(policy) !== JSON.stringify(after)) return null;
  await setSettings({ policy: before });
  return { alone };
}
