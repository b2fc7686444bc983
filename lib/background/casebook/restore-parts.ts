/** Puts the named parts of a restore in place, or back; again and again the same, wherever it was stopped. */
import { withCasebookAlone } from "../../casebook/database";
import {
  keepReplacedParts,
  partsPutBack,
  partsToDo,
  partsWritten,
  type Replaced,
} from "../../casebook/restore-parts";
import type { BackupParts, PartRefused } from "../../records/backup-parts";
import { ok, type ProblemCode, type Result } from "../../result";
import { partNamed } from "./parts";

const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

async function standing(names: readonly string[]): Promise<Record<string, unknown>> {
  const read = names.map(async (name) => [name, (await partNamed(name)?.read()) ?? null] as const);
  return Object.fromEntries(await Promise.all(read));
}

const told = (name: string, code: ProblemCode): PartRefused => ({ name, code });

/** A part that its keeper refuses (no room, a newer one is here) must not keep the cases from coming back: it is told. */
async function put(parts: BackupParts, beside: boolean): Promise<PartRefused[]> {
  const refused: PartRefused[] = [];
  for (const [name, { version, data }] of Object.entries(parts)) {
    const known = partNamed(name);
    const sound = known?.check(data, version) ?? null;
    const written = known && sound !== null ? await known.write(sound, beside) : null;
    if (written === null) refused.push(told(name, "bad-request"));
    else if (!written.ok) refused.push(told(name, written.problem.code));
  }
  return refused;
}

/** Puts back what stood before, except where somebody has changed it since: that stays. */
async function putBack({ before, wrote }: Replaced): Promise<PartRefused[]> {
  const refused: PartRefused[] = [];
  for (const [name, data] of Object.entries(before)) {
    const known = partNamed(name);
    if (!known) continue;
    const untouched = wrote === null || same(await known.read(), wrote[name]);
    const written = untouched ? await known.write(data ?? null, false) : ok(null);
    if (!written.ok) refused.push(told(name, written.problem.code));
  }
  return refused;
}

/** Does what a restore or its undo has left to do with parts. @returns whether there was anything */
export async function finishParts(): Promise<Result<boolean>> {
  const found = await withCasebookAlone(partsToDo);
  if (!found.ok) return found;
  const todo = found.value;
  if (todo === null) return ok(false);
  if (todo.kind === "back") {
    const refused = await putBack(todo.replaced);
    const back = await withCasebookAlone((db) => partsPutBack(db, refused));
    return back.ok ? ok(true) : back;
  }
  const names = Object.keys(todo.parts);
  let { replaced } = todo;
  if (replaced?.jobId !== todo.jobId) {
    const first: Replaced = { jobId: todo.jobId, before: await standing(names), wrote: null };
    const kept = await withCasebookAlone((db) => keepReplacedParts(db, first));
    if (!kept.ok) return kept;
    replaced = first;
  }
  const refused = await put(todo.parts, todo.mode === "merge");
  const wrote = await standing(names);
  const done = { ...replaced, wrote };
  const noted = await withCasebookAlone((db) => partsWritten(db, done, refused));
  return noted.ok ? ok(true) : noted;
}
