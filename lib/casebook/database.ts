/** The casebook in use: opened when first needed, opened again after it was closed, its refusals put as problems. */
import { fail, ok, type Result } from "../result";
import { type CasebookDatabase, openCasebook } from "./tables";

export type { CasebookDatabase };

let opening: Promise<CasebookDatabase> | null = null;
let busy: Promise<void> | null = null;

/** The open database; a cache, made again after the worker was stopped or the connection was closed. */
export function database(): Promise<CasebookDatabase> {
  opening ??= openCasebook().catch((error: unknown) => {
    opening = null;
    throw error;
  });
  return opening;
}

/** Lets go of the connection; the next call opens a new one. */
export async function letGo(): Promise<void> {
  const held = opening;
  opening = null;
  await held?.then(
    (db) => db.close(),
    () => undefined,
  );
}

/** How long work waits for a restore to be written before it is refused, in ms. */
const PATIENCE = 8_000;

/**
 * Runs work that nobody may see or change a half of; everything else waits for its end, and is refused where that
 * takes too long.
 */
export async function alone<T>(work: () => Promise<T>): Promise<T> {
  let done = () => {};
  busy = new Promise((resolve) => {
    done = resolve;
  });
  try {
    return await work();
  } finally {
    busy = null;
    done();
  }
}

/** False where the one who works alone was not done in time. */
async function myTurn(): Promise<boolean> {
  if (busy === null) return true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, PATIENCE);
  });
  await Promise.race([busy, late]);
  clearTimeout(timer);
  return busy === null;
}

/** Closed by another context, or lost: a second try opens it again (pitfalls P5). */
const CLOSED = /DatabaseClosed|InvalidState/;
/** Names of a database that this browser or window refuses (pitfalls P9). */
const REFUSED = /MissingAPI|OpenFailed|SecurityError|UnknownError|NoSuchDatabase|VersionError/;

const causeOf = (error: unknown): { name: string; message: string } => {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  // Dexie wraps what stopped a transaction.
  const inner = error instanceof Error && "inner" in error ? (error.inner as Error | null) : null;
  return name === "AbortError" && inner ? { name: inner.name, message: inner.message } : { name, message };
};

async function attempt<T>(work: (db: CasebookDatabase) => Promise<T>, again: boolean): Promise<Result<T>> {
  try {
    return ok(await work(await database()));
  } catch (error) {
    const { name, message } = causeOf(error);
    if (/QuotaExceeded/.test(name + message)) {
      return fail("storage-full", "The disk is full: nothing new can be kept until there is room.");
    }
    if (name === "NewerCasebookError") {
      return fail("storage-newer", "A newer Amends made this casebook: it can be read, not changed.");
    }
    if (CLOSED.test(name)) {
      await letGo();
      if (again) return attempt(work, false);
      return fail("storage-unavailable", `The casebook was closed (${name}).`);
    }
    if (REFUSED.test(name)) {
      await letGo();
      return fail("storage-unavailable", `This browser window keeps no notes (${name}).`);
    }
    return fail("failed", `${name}: ${message}`);
  }
}

/**
 * Runs work against the casebook. Resolves only once the work is durable; a refused, closed, full or newer database
 * comes back as a problem, anything else too. Work may be run twice: where the connection was closed in the middle,
 * nothing of its transaction was kept.
 */
export async function withCasebook<T>(work: (db: CasebookDatabase) => Promise<T>): Promise<Result<T>> {
  if (!(await myTurn())) return fail("storage-busy", "A backup is being put in place.");
  return attempt(work, true);
}

/** The same for the one who works alone. */
export const withCasebookAlone = <T>(work: (db: CasebookDatabase) => Promise<T>): Promise<Result<T>> =>
  attempt(work, true);
