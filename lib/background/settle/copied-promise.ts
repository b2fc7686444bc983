/** The promise of a reply that was copied into the editor by hand. */
import type { PromiseMade } from "../../resolution/record/afterwards";
import { newestInsertion } from "../insertion-store";
import { composeFor, type KnownCase } from "../replies";
import { takePromise } from "./promise";
import { promiseOf } from "./promise-of";

/**
 * @param values what the preview was filled with; undefined where the reply failed to go in and was copied as it was,
 * whose promise is held back since
 */
export async function copiedPromise(
  known: KnownCase,
  scriptId: string,
  values: Readonly<Record<string, string>> | undefined,
  now: number,
): Promise<PromiseMade | null> {
  if (!values) {
    const fallen = await newestInsertion(known.row.key);
    return fallen?.scriptId === scriptId ? takePromise(fallen.id) : null;
  }
  const script = known.library.byId.get(scriptId);
  if (!script || script.internal) return null;
  return promiseOf(script, composeFor(script, known, values), known, crypto.randomUUID(), now);
}
