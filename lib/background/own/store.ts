/** What the desk wrote, in the extension's own storage: read once, changed one after the other, and taken back. */
import { browser } from "../../browser";
import { fail, ok, type Result } from "../../result";
import { applyChanges, type Change } from "../../scripts/own/changes";
import { EMPTY, type OwnLibrary, OwnScript, Policy, ScriptEdit } from "../../scripts/own/types";
import { z } from "../../zod";

const KEY = "own-scripts";
const UNDO_KEY = "own-scripts-undo";
export const OWN_KEYS: readonly string[] = [
  KEY,
  UNDO_KEY,
  "script-drafts",
  "policy-drafts",
  "team-rules-undo",
];
const VERSION = 1;
/** Characters of JSON. Browsers give this storage 10 MB (Chromium, storage.QUOTA_BYTES); undo and drafts need room, too. */
export const SIZE_LIMIT = 4_000_000;

interface Kept {
  library: OwnLibrary;
  /** Counts up with every change: a preview knows by it whether it is still right. */
  revision: number;
  /** Rows that this version can't read; they are written back as they are. */
  aside: { edits: unknown[]; scripts: unknown[]; policies: unknown[] };
  /** A newer Amends wrote it: read, never written. */
  newer: boolean;
}

const Frame = z.object({
  version: z.number().default(VERSION),
  revision: z.number().default(0),
  edits: z.array(z.unknown()).default([]),
  scripts: z.array(z.unknown()).default([]),
  policies: z.array(z.unknown()).default([]),
});

const Changes = z.array(
  z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("edit"), id: z.string(), to: ScriptEdit.nullable() }),
    z.object({ kind: z.literal("script"), id: z.string(), to: OwnScript.nullable() }),
    z.object({ kind: z.literal("policy"), id: z.string(), to: Policy.nullable() }),
  ]),
);
const Undo = z.object({ revision: z.number(), changes: Changes });

function split<T>(schema: z.ZodType<T>, rows: readonly unknown[]): { sound: T[]; aside: unknown[] } {
  const sound: T[] = [];
  const aside: unknown[] = [];
  for (const row of rows) {
    const parsed = schema.safeParse(row);
    if (parsed.success) sound.push(parsed.data);
    else aside.push(row);
  }
  return { sound, aside };
}

function keptFrom(raw: unknown): Kept {
  const frame = Frame.safeParse(raw ?? {});
  const { version, revision, edits, scripts, policies } = frame.success ? frame.data : Frame.parse({});
  const [one, two, three] = [split(ScriptEdit, edits), split(OwnScript, scripts), split(Policy, policies)];
  return {
    library: { edits: one.sound, scripts: two.sound, policies: three.sound },
    revision,
    aside: { edits: one.aside, scripts: two.aside, policies: three.aside },
    newer: version > VERSION,
  };
}

let read: Promise<Kept> | undefined;

function keptNow(): Promise<Kept> {
  read ??= browser.storage.local.get(KEY).then((all) => keptFrom(all[KEY]));
  // What could not be read once is tried again.
  read.catch(() => {
    read = undefined;
  });
  return read;
}

/** All that the desk wrote; what can't be read is left out, the rest stays. */
export const getOwn = async (): Promise<OwnLibrary> => (await keptNow()).library;

export const ownRevision = async (): Promise<number> => (await keptNow()).revision;

/** Characters in use, of `SIZE_LIMIT`. */
export const ownSize = async (): Promise<number> => JSON.stringify(await getOwn()).length;

/** The storage was emptied or written by something else: read again at the next question. */
export const rereadOwn = (): void => {
  read = undefined;
};

/** One change after the other: two at once would each start from what the other has not yet written. */
let queue: Promise<unknown> = Promise.resolve();

const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
  const done = queue.then(work);
  queue = done.catch(() => undefined);
  return done;
};

async function write(kept: Kept, library: OwnLibrary, undo: Change[] | null): Promise<Result<number>> {
  if (kept.newer) return fail("storage-newer", "A newer Amends wrote these replies.");
  const revision = kept.revision + 1;
  const { edits, scripts, policies } = kept.aside;
  const next = {
    version: VERSION,
    revision,
    edits: [...library.edits, ...edits],
    scripts: [...library.scripts, ...scripts],
    policies: [...library.policies, ...policies],
  };
  if (JSON.stringify(next).length > SIZE_LIMIT)
    return fail("storage-full", "Own replies take more room than Amends gives them.");
  try {
    // One call for both: either all of it is there afterwards, or none.
    await browser.storage.local.set({ [KEY]: next, [UNDO_KEY]: undo && { revision, changes: undo } });
  } catch (error) {
    return fail("storage-full", error instanceof Error ? error.message : String(error));
  }
  read = Promise.resolve({ ...kept, library, revision });
  return ok(revision);
}

/**
 * Applies changes, all of them or none, and keeps how to take them back.
 *
 * @param next the changes to what is there at that moment; none leaves everything as it is
 * @returns how many changes were made; `storage-full`, `storage-newer`, or what `next` refused
 */
export const changeOwn = (
  next: (own: OwnLibrary, revision: number) => Result<readonly Change[]>,
): Promise<Result<{ changed: number }>> =>
  inTurn(async () => {
    const kept = await keptNow();
    const changes = next(kept.library, kept.revision);
    if (!changes.ok) return changes;
    if (changes.value.length === 0) return ok({ changed: 0 });
    const { library, undo } = applyChanges(kept.library, changes.value);
    const written = await write(kept, library, undo);
    return written.ok ? ok({ changed: changes.value.length }) : written;
  });

/** Takes the newest change back, once; `not-found` where there is none or something came after it. */
export const undoOwn = (): Promise<Result<{ changed: number }>> =>
  inTurn(async () => {
    const kept = await keptNow();
    const undo = Undo.safeParse((await browser.storage.local.get(UNDO_KEY))[UNDO_KEY]);
    if (!undo.success || undo.data.revision !== kept.revision)
      return fail("not-found", "There is nothing to take back.");
    const { library } = applyChanges(kept.library, undo.data.changes as Change[]);
    const written = await write(kept, library, null);
    return written.ok ? ok({ changed: undo.data.changes.length }) : written;
  });

/** For backups: everything, and back again. */
export const ownLibrary = {
  dump: getOwn,
  /**
   * Puts a dump back; checked whole before anything is written. `merge` keeps what is here and newer, `replace`
   * leaves nothing but the dump.
   */
  restore: (raw: unknown, mode: "merge" | "replace" = "merge"): Promise<Result<{ changed: number }>> => {
    const dump = z
      .object({ edits: z.array(ScriptEdit), scripts: z.array(OwnScript), policies: z.array(Policy) })
      .safeParse(raw);
    if (!dump.success)
      return Promise.resolve(fail("bad-request", "The replies in the backup are not of Amends' making."));
    return changeOwn((own) => ok(restoring(own, dump.data, mode)));
  },
};

function restoring(own: OwnLibrary, dump: OwnLibrary, mode: "merge" | "replace"): Change[] {
  const lists = [
    ["edit", own.edits, dump.edits],
    ["script", own.scripts, dump.scripts],
    ["policy", own.policies, dump.policies],
  ] as const;
  return lists.flatMap(([kind, mine, theirs]): Change[] => {
    const ids = new Set(theirs.map(({ id }) => id));
    const gone = mode === "merge" ? [] : mine.filter(({ id }) => !ids.has(id));
    const come = theirs.filter(({ id, at }) => {
      const here = mine.find((one) => one.id === id);
      return mode === "replace" || !here || here.at < at;
    });
    return [
      ...gone.map(({ id }) => ({ kind, id, to: null }) as Change),
      ...come.map((to) => ({ kind, id: to.id, to }) as Change),
    ];
  });
}

/** Forgets all of it for good. */
export async function forgetOwn(): Promise<void> {
  for (const key of OWN_KEYS) await browser.storage.local.remove(key);
  read = Promise.resolve({
    library: EMPTY,
    revision: 0,
    aside: { edits: [], scripts: [], policies: [] },
    newer: false,
  });
}
