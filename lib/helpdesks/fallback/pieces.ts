/** Work in pieces: a guess at a page takes longer than a page can spare at once, so it says where it may rest. */

/** Yields wherever whoever runs it may let the page go on; the page may change meanwhile. */
export type Pieces<Result> = Generator<void, Result, void>;

/** Runs it to its end at once, for callers that need the result in this turn. */
export function wholly<Result>(work: Pieces<Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Elements handled between two rests: some tenths of a millisecond in a page whose code is still cold. */
const HANDFUL = 24;

/** Goes through a list with a rest after each handful. */
export function* inHandfuls<Item>(
  items: readonly Item[],
  each: (item: Item, at: number) => void,
): Pieces<void> {
  for (const [at, item] of items.entries()) {
    each(item, at);
    if (at % HANDFUL === HANDFUL - 1) yield;
  }
}
