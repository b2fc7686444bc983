/** A date in a reply becomes a promise once the reply is in the editor; until then it waits in session storage. */
import { browser } from "../../browser";
import type { CaseRow } from "../../casebook/rows";
import { PromiseMade } from "../../resolution/record/afterwards";

const keyOf = (insertionId: string) => `promise:${insertionId}`;

export async function holdPromise(insertionId: string, promise: PromiseMade | null): Promise<void> {
  if (promise) await browser.storage.session.set({ [keyOf(insertionId)]: promise });
}

/** Takes what waits for an insertion, once; null when there is nothing. */
export async function takePromise(insertionId: string): Promise<PromiseMade | null> {
  const held = (await browser.storage.session.get(keyOf(insertionId)))[keyOf(insertionId)];
  if (held === undefined) return null;
  await browser.storage.session.remove(keyOf(insertionId));
  const promise = PromiseMade.safeParse(held);
  return promise.success ? promise.data : null;
}

/** The case with a promise; the same reply inserted again moves its promise instead of making a second one. */
export function withPromise(row: CaseRow, promise: PromiseMade | null): CaseRow {
  if (!promise) return row;
  const { resolution } = row;
  const others = resolution.promises.filter(
    ({ scriptId, state }) => scriptId !== promise.scriptId || state !== "open" || scriptId === "",
  );
  return { ...row, resolution: { ...resolution, promises: [...others, promise] } };
}
