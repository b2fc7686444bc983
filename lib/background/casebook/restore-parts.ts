/** Puts the named parts of a restore in place, or back; again and again the same, wherever it was stopped. */
import { withCasebookAlone } from "../../casebook/database";
import {
  dropReplacedParts,
  keepReplacedParts,
  partsToDo,
  partsWritten,
  type Replaced,
} from "../../casebook/restore-parts";
import type { BackupParts } from "../../records/backup-parts";
import { ok, type Result } from "../../result";
import { partNamed } from "./parts";

const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

async function standing(names: readonly string[]): Promise<Record<string, unknown>> {
  const read = names.map(async (name) => [name, (await partNamed(name)?.read()) ?? null] as const);
  return Object.fromEntries(await Promise.all(read));
}

async function put(parts: BackupParts, beside: boolean): Promise<void> {
  for (const [name, { version, data }] of Object.entries(parts)) {
    const known = partNamed(name);
    const sound = known?.check(data, version) ?? null;
    // A part that its keeper refuses (no room, a newer one is here) must not keep the cases from coming back.
    if (known && sound !== null) await known.write(sound, beside).catch(() => undefined);
  }
}

/** Puts back what stood before, except where somebody has changed it since: that stays. */
async function putBack({ before, wrote }: Replaced): Promise<void> {
  for (const [name, data] of Object.entries(before)) {
    const known = partNamed(name);
    if (!known) continue;
    const untouched = wrote === null || same(await known.read(), wrote[name]);
    if (untouched) await known.write(data ?? null, false).catch(() => undefined);
  }
}

/** Does what a restore or its undo has left to do with parts. @returns whether there was anything */
export async function finishParts(): Promise<Result<boolean>> {
  const found = await withCasebookAlone(partsToDo);
  if (!found.ok) return found;
  const todo = found.value;
  if (todo === null) return ok(false);
  if (todo.kind === "back") {
    await putBack(todo.replaced);
    const dropped = await withCasebookAlone(dropReplacedParts);
    return dropped.ok ? ok(true) : dropped;
  }
  const names = Object.keys(todo.parts);
  let { replaced } = todo;
  if (replaced?.jobId !== todo.jobId) {
    const first: Replaced = { jobId: todo.jobId, before: await standing(names), wrote: null };
    const kept = await withCasebookAlone((db) => keepReplacedParts(db, first));
    if (!kept.ok) return kept;
    replaced = first;
  }
  await put(todo.parts, todo.mode === "merge");
  const wrote = await standing(names);
  const done = { ...replaced, wrote };
  const noted = await withCasebookAlone((db) => partsWritten(db, done));
  return noted.ok ? ok(true) : noted;
}
