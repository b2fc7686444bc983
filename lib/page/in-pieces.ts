/** Runs long work in pieces so short that the helpdesk's own page never waits for it. */

/** How long one piece may go on before it rests, in ms; its last step may take as long again in cold code. */
const STRETCH = 0.3;
/** Browsers that blur their clocks would not see that time pass. */
const STEPS = 12;

interface Scheduler {
  postTask(task: () => void, options: { priority: "background" }): Promise<void>;
}

/** Lets everything go first that the page has to do. */
export function rest(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  if (scheduler?.postTask) return scheduler.postTask(() => undefined, { priority: "background" });
  return new Promise((resolve) => setTimeout(resolve));
}

/**
 * @param work yields wherever it can rest; it has to bear that the page changes meanwhile
 * @param signal ends it at its next rest
 * @param pause waits until the page has nothing else to do
 * @returns what the work gives; null when it was ended
 */
export async function inPieces<Result>(
  work: Generator<void, Result, void>,
  signal: AbortSignal,
  pause: () => Promise<void> = rest,
): Promise<Result | null> {
  for (;;) {
    const start = performance.now();
    for (let left = STEPS; left > 0 && performance.now() - start < STRETCH; left -= 1) {
      const step = work.next();
      if (step.done) return step.value;
    }
    await pause();
    if (signal.aborted) return null;
  }
}
