/** Backups and restores as the Data page asks for them: the file is read and written there, a piece at a time. */
import { changedBundles, nextBundles } from "../../casebook/bundles";
import { customerSalt } from "../../casebook/customer-key";
import { withCasebook, withCasebookAlone } from "../../casebook/database";
import { setAside } from "../../casebook/read-row";
import {
  beginRestore,
  countRestore,
  dropRestore,
  receive,
  startApplying,
  startUndo,
} from "../../casebook/restore";
import { restoreJob } from "../../casebook/restore-job";
import { stagedParts } from "../../casebook/restore-parts";
import { Bundle } from "../../casebook/rows";
import { casebookStatus, rowsSetAside, setLastBackup } from "../../casebook/status";
import { now } from "../../clock";
import type { Handlers } from "../../messaging/server";
import { fail, ok, type Result } from "../../result";
import { finishRestore } from "./finish-restore";
import { countParts, readParts } from "./parts";

/** Cases in one piece of a backup, and its length: a piece is a message, and becomes a frame of the file. */
const PIECE = 200;
const PIECE_LENGTH = 8_000_000;
/** Rows set aside that are shown. */
const SET_ASIDE_SHOWN = 200;

const bytesOnDisk = async (): Promise<number | null> =>
  (await globalThis.navigator?.storage?.estimate?.())?.usage ?? null;

/** Bundles out of lines; a sentence where one of them is none. */
function bundlesOf(lines: readonly string[]): Result<Bundle[]> {
  const bundles: Bundle[] = [];
  for (const line of lines) {
    let raw: unknown;
    try {
      raw = JSON.parse(line);
    } catch {
      return fail("bad-request", "A line of the backup is cut off or damaged.");
    }
    const bundle = Bundle.safeParse(raw);
    if (!bundle.success) return fail("bad-request", "A case in the backup is not one that Amends wrote.");
    const { key } = bundle.data.case;
    const own = [...bundle.data.notes, ...bundle.data.events].every(({ caseKey }) => caseKey === key);
    if (!own) return fail("bad-request", "A case in the backup holds notes of another case.");
    bundles.push(bundle.data);
  }
  return ok(bundles);
}

/** As many of these cases as go into one piece, one at least, and behind which of them to go on. */
function pieceOf(bundles: readonly Bundle[], next: string | null): { lines: string[]; next: string | null } {
  const lines: string[] = [];
  let length = 0;
  for (const bundle of bundles) {
    const line = JSON.stringify(bundle);
    length += line.length;
    if (lines.length > 0 && length > PIECE_LENGTH) {
      return { lines, next: bundles[lines.length - 1]?.case.key ?? next };
    }
    lines.push(line);
  }
  return { lines, next };
}

export const backupHandlers = {
  "data.status": async () => {
    const bytes = await bytesOnDisk();
    return withCasebookAlone((db) => casebookStatus(db, bytes, now()));
  },

  "data.set-aside": () => withCasebook(async (db) => ({ rows: await rowsSetAside(db, SET_ASIDE_SHOWN) })),

  "backup.begin": () =>
    withCasebook(async (db) => ({
      at: now(),
      cases: await db.cases.count(),
      salt: await customerSalt(db),
      parts: await readParts(),
    })),

  "backup.read": ({ after, since }) =>
    withCasebook(async (db) => {
      if (since !== null) {
        const changed = await changedBundles(db, since, after, PIECE);
        return pieceOf(changed.bundles, changed.next);
      }
      const { bundles, next, unreadable } = await nextBundles(db, after, PIECE);
      // Left out of this backup, but never without a word: the page shows what was set aside, and the next one has it.
      for (const [table, row] of unreadable) await setAside(db, table, row, now());
      return pieceOf(bundles, next);
    }),

  "backup.done": async ({ at }) => {
    const kept = await withCasebook((db) => setLastBackup(db, at));
    return kept.ok ? ok({}) : kept;
  },

  "restore.begin": async ({ salt, parts = {} }) => {
    const id = crypto.randomUUID();
    const begun = await withCasebook((db) => beginRestore(db, id, salt, now(), parts));
    if (!begun.ok) return begun;
    return begun.value ? ok({ id }) : fail("storage-busy", "Another backup is being put in place.");
  },

  "restore.receive": async ({ id, lines }) => {
    const bundles = bundlesOf(lines);
    if (!bundles.ok) return bundles;
    const taken = await withCasebook((db) => receive(db, id, bundles.value));
    if (!taken.ok) return taken;
    return taken.value ? ok({ cases: lines.length }) : fail("not-found", "This restore is over.");
  },

  "restore.count": ({ id }) =>
    withCasebook(async (db) => ({
      ...(await countRestore(db, id)),
      parts: await countParts(await stagedParts(db, id)),
    })),

  "restore.apply": async ({ id, mode, parts = [] }) => {
    const begun = await withCasebook((db) => startApplying(db, id, mode, now(), parts));
    if (!begun.ok) return begun;
    if (!begun.value) return fail("not-found", "This restore is over.");
    void finishRestore();
    return ok({});
  },

  "restore.undo": async () => {
    const begun = await withCasebook((db) => startUndo(db, now()));
    if (!begun.ok) return begun;
    if (!begun.value) return fail("not-found", "There is no restore to undo.");
    void finishRestore();
    return ok({});
  },

  "restore.drop": async () => {
    const dropped = await withCasebook(dropRestore);
    return dropped.ok ? ok({}) : dropped;
  },

  "restore.status": () => withCasebookAlone(async (db) => ({ job: await restoreJob(db) })),
} satisfies Partial<Handlers>;
