/** What this agent does with the replies: how often each was put in, and how it was rated. Kept on this computer. */
import { browser } from "../browser";
import { Habit } from "../scripts/types";
import { z } from "../zod";

const KEY = "habits";
/** More than all shipped and own scripts together; beyond it the ones that were used longest ago go. */
const KEPT = 500;

export type Habits = Readonly<Record<string, Habit>>;
export type Rating = Habit["rating"];

const NEW: Habit = { used: 0, lastAt: 0, rating: 0 };

/** All habits; an entry that no longer fits is left out, the others stay. */
export async function getHabits(): Promise<Habits> {
  const kept = z.record(z.string(), z.unknown()).safeParse((await browser.storage.local.get(KEY))[KEY]);
  return Object.fromEntries(
    Object.entries(kept.success ? kept.data : {}).flatMap(([id, habit]) => {
      const sound = Habit.safeParse(habit);
      return sound.success ? [[id, sound.data]] : [];
    }),
  );
}

/** One change after the other: two insertions at once would else be counted as one. */
let queue: Promise<unknown> = Promise.resolve();

function changeAll(next: (habits: Habits) => Habits): Promise<void> {
  const done = queue.then(async () => {
    const entries = Object.entries(next(await getHabits()))
      .sort(([, a], [, b]) => b.lastAt - a.lastAt)
      .slice(0, KEPT);
    await browser.storage.local.set({ [KEY]: Object.fromEntries(entries) });
  });
  queue = done.catch(() => undefined);
  return done;
}

const change = (scriptId: string, next: (habit: Habit) => Habit): Promise<void> =>
  changeAll((all) => ({
    ...all,
    [scriptId]: next((Object.hasOwn(all, scriptId) ? all[scriptId] : undefined) ?? NEW),
  }));

/** Puts habits of a backup in place: alone, or beside those here, where the later of two counts. */
export const putHabits = (brought: Habits, beside: boolean): Promise<void> =>
  changeAll((all) => {
    const here = beside ? all : {};
    const later = Object.entries(brought).filter(([id, { lastAt }]) => (here[id]?.lastAt ?? -1) < lastAt);
    return { ...here, ...Object.fromEntries(later) };
  });

/** A reply went into an editor or was copied. */
export const countUse = (scriptId: string, now: number): Promise<void> =>
  change(scriptId, (habit) => ({ ...habit, used: habit.used + 1, lastAt: now }));

/** The agent likes a reply, rejects it, or takes that back (0). */
export const rate = (scriptId: string, rating: Rating, now: number): Promise<void> =>
  change(scriptId, (habit) => ({ ...habit, rating, lastAt: Math.max(habit.lastAt, now) }));
