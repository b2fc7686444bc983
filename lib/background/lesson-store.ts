/** What the agent's corrections have taught: kept on this computer as hashed features, never as text. */
import { browser } from "../browser";
import { type Delta, Lesson, learnFrom, Traits } from "../triage/learning";
import type { Subcategory } from "../triage/taxonomy";
import { z } from "../zod";

const KEY = "lessons";
/** Beyond this the oldest go: a desk's newest words matter most. */
const KEPT = 400;

/** A lesson, the case it came from (so that a second thought replaces the first), and whether it counts. */
export const KeptLesson = Lesson.extend({ id: z.string(), caseKey: z.string(), on: z.boolean() });
export type KeptLesson = z.infer<typeof KeptLesson>;

let read: KeptLesson[] | undefined;
let delta: Delta | undefined;

/** All lessons, oldest first. One that can't be read is left out, the others stay. */
export async function getLessons(): Promise<readonly KeptLesson[]> {
  if (read) return read;
  const kept = z.array(z.unknown()).safeParse((await browser.storage.local.get(KEY))[KEY]);
  read = (kept.success ? kept.data : []).flatMap((one) => {
    const lesson = KeptLesson.safeParse(one);
    return lesson.success ? [lesson.data] : [];
  });
  return read;
}

/** What the lessons that count change in the shipped weights. */
export async function learned(): Promise<Delta> {
  delta ??= learnFrom((await getLessons()).filter(({ on }) => on));
  return delta;
}

/** One change after the other: two at once would each start from what the other has not yet written. */
let queue: Promise<unknown> = Promise.resolve();

function change(next: (lessons: readonly KeptLesson[]) => readonly KeptLesson[]): Promise<void> {
  const done = queue.then(async () => {
    const lessons = next(await getLessons()).slice(-KEPT);
    await browser.storage.local.set({ [KEY]: lessons });
    read = [...lessons];
    delta = undefined;
  });
  queue = done.catch(() => undefined);
  return done;
}

const traitsKey = (caseKey: string) => `traits:${caseKey}`;

/** Keeps a ticket's features for as long as the browser runs, in case its reading is corrected. */
export const keepTraits = (caseKey: string, traits: Traits): Promise<void> =>
  browser.storage.session.set({ [traitsKey(caseKey)]: traits });

/** Learns that a case is of kind `right`. Does nothing where the ticket's features are no longer at hand. */
export async function learnCorrection(
  caseKey: string,
  was: Subcategory,
  right: Subcategory,
  at: number,
): Promise<void> {
  const kept = Traits.safeParse((await browser.storage.session.get(traitsKey(caseKey)))[traitsKey(caseKey)]);
  if (!kept.success) return;
  const lesson = { id: crypto.randomUUID(), caseKey, at, was, right, traits: kept.data, on: true };
  await change((lessons) => [...lessons.filter((other) => other.caseKey !== caseKey), lesson]);
}

/** Lets a lesson count, or not. */
export const setLesson = (id: string, on: boolean): Promise<void> =>
  change((lessons) => lessons.map((lesson) => (lesson.id === id ? { ...lesson, on } : lesson)));

/** Forgets lessons for good: those for which `gone` is true. */
export const forgetLessons = (gone: (lesson: KeptLesson) => boolean): Promise<void> =>
  change((lessons) => lessons.filter((lesson) => !gone(lesson)));

/**
 * Puts lessons of a backup in place: alone, or beside those here, where the newer of two about one case counts.
 */
export const putLessons = (brought: readonly KeptLesson[], beside: boolean): Promise<void> =>
  change((lessons) => {
    const byCase = new Map<string, KeptLesson>();
    const all = [...(beside ? lessons : []), ...brought].sort((one, other) => one.at - other.at);
    for (const lesson of all) byCase.set(lesson.caseKey || lesson.id, lesson);
    return [...byCase.values()];
  });
