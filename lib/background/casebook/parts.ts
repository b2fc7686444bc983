/** What goes into a backup beside cases: each part says how it is read, checked and put in place. */
import { browser } from "../../browser";
import type { BackupParts, PartCount } from "../../records/backup-parts";
import { fail, ok, type Result } from "../../result";
import { EMPTY, OwnLibrary } from "../../scripts/own/types";
import { Habit } from "../../scripts/types";
import { Settings } from "../../settings/schema";
import { getSettings, setSettings } from "../../settings/store";
import { forgetTaught, listTaught, putTaught } from "../../sites/taught-store";
import { TaughtSite } from "../../taught-schema";
import { z } from "../../zod";
import { getHabits, putHabits } from "../habits";
import { getLessons, KeptLesson, putLessons } from "../lesson-store";
import { getOwn, ownLibrary } from "../own/store";
import { AsideRow, putAside, readAside } from "./set-aside-part";

export interface Part {
  name: string;
  /** Counts up when the data changes its shape; `check` still takes every older one. */
  version: number;
  /** What is here; null for nothing. */
  read(): Promise<unknown>;
  items(data: unknown): number;
  /** The data as this Amends has it; null where it cannot be read. */
  check(data: unknown, version: number): unknown;
  /** Puts data in place, alone or beside what is here; null takes away what is here. What refuses it says why. */
  write(data: unknown, beside: boolean): Promise<Result<unknown>>;
}

interface Spec<T> {
  name: string;
  version: number;
  schema: z.ZodType<T>;
  read: () => Promise<T | null>;
  items: (data: T) => number;
  /** May throw: what the browser's storage throws becomes a problem. */
  write: (data: T | null, beside: boolean) => Promise<Result<unknown>>;
}

/** A keeper's work as a result, whatever it throws. */
async function tried(work: () => Promise<Result<unknown>>): Promise<Result<unknown>> {
  try {
    return await work();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return fail(/quota/i.test(message) ? "storage-full" : "failed", message);
  }
}

/** A part whose data fits one schema, whatever its version. */
export function part<T>({ name, version, schema, read, items, write }: Spec<T>): Part {
  const sound = (data: unknown): T | null => schema.safeParse(data).data ?? null;
  return {
    name,
    version,
    read,
    items: (data) => {
      const known = sound(data);
      return known === null ? 0 : items(known);
    },
    check: (data, from) => (from > version ? null : sound(data)),
    write: (data, beside) => tried(() => write(data === null ? null : sound(data), beside)),
  };
}

const countOwn = ({ edits, scripts, policies }: OwnLibrary): number =>
  edits.length + scripts.length + policies.length;

/** In the order in which they are shown. What a helper of the background keeps for the agent registers here. */
export const PARTS: readonly Part[] = [
  part({
    name: "settings",
    version: 1,
    schema: Settings,
    read: async () => {
      const kept = await browser.storage.local.get("settings");
      return kept.settings === undefined ? null : getSettings();
    },
    items: () => 1,
    write: async (data) => {
      if (data) await setSettings(data);
      else await browser.storage.local.remove("settings");
      return ok(null);
    },
  }),
  part({
    name: "lessons",
    version: 1,
    schema: z.array(KeptLesson),
    read: async () => {
      const lessons = await getLessons();
      return lessons.length > 0 ? [...lessons] : null;
    },
    items: (lessons) => lessons.length,
    write: async (data, beside) => ok(await putLessons(data ?? [], beside)),
  }),
  part({
    name: "sites",
    version: 1,
    schema: z.array(TaughtSite),
    read: async () => {
      const sites = await listTaught();
      return sites.length > 0 ? sites : null;
    },
    items: (sites) => sites.length,
    // Merged, too, a site is as the backup has it: two halves of two teachings would read no page.
    write: async (data, beside) => {
      const brought = data ?? [];
      const stay = new Set(brought.map(({ origin }) => origin));
      const gone = beside ? [] : (await listTaught()).filter(({ origin }) => !stay.has(origin));
      for (const { origin } of gone) await forgetTaught(origin);
      return ok(await putTaught(brought));
    },
  }),
  part({
    name: "habits",
    version: 1,
    schema: z.record(z.string(), Habit),
    read: async () => {
      const habits = await getHabits();
      return Object.keys(habits).length > 0 ? { ...habits } : null;
    },
    items: (habits) => Object.keys(habits).length,
    write: async (data, beside) => ok(await putHabits(data ?? {}, beside)),
  }),
  part({
    name: "scripts",
    version: 1,
    schema: OwnLibrary,
    read: async () => {
      const own = await getOwn();
      return countOwn(own) > 0 ? own : null;
    },
    items: countOwn,
    write: (data, beside) => ownLibrary.restore(data ?? EMPTY, beside ? "merge" : "replace"),
  }),
  part({
    name: "set-aside",
    version: 1,
    schema: z.array(AsideRow),
    read: readAside,
    items: (rows) => rows.length,
    write: (data) => putAside(data ?? []),
  }),
];

export const partNamed = (name: string): Part | undefined => PARTS.find((one) => one.name === name);

/** All parts of which something is here, for a backup. */
export async function readParts(parts: readonly Part[] = PARTS): Promise<BackupParts> {
  const read = await Promise.all(
    parts.map(async (one) => {
      const data = await one.read();
      return data === null
        ? []
        : [[one.name, { version: one.version, items: one.items(data), data }] as const];
    }),
  );
  return Object.fromEntries(read.flat());
}

/** The parts of a backup beside what is here of each. */
export const countParts = (brought: BackupParts): Promise<PartCount[]> =>
  Promise.all(
    Object.entries(brought).map(async ([name, { version, items, data }]) => {
      const known = partNamed(name);
      const sound = known ? known.check(data, version) : null;
      const here = known ? await known.read() : null;
      return {
        name,
        items: known && sound !== null ? known.items(sound) : items,
        here: known && here !== null ? known.items(here) : 0,
        readable: sound !== null,
      };
    }),
  );
