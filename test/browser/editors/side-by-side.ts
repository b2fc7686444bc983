/** Runs lists of steps at the same time, each list in its own order: two browsers take no longer than the slower one. */

export interface Step {
  title: string;
  run(): Promise<void>;
}

type Outcome = { passed: true } | { passed: false; error: unknown };

export interface Outcomes {
  start(): void;
  /** Waits for a step. @throws what the step has thrown */
  of(step: Step): Promise<void>;
}

export function sideBySide(lists: ReadonlyMap<unknown, readonly Step[]>): Outcomes {
  const outcomes = new Map<Step, Promise<Outcome>>();
  const settle = async ({ run }: Step): Promise<Outcome> => {
    try {
      await run();
      return { passed: true };
    } catch (error) {
      return { passed: false, error };
    }
  };
  return {
    start() {
      for (const list of lists.values()) {
        let turn: Promise<unknown> = Promise.resolve();
        for (const step of list) {
          const outcome = turn.then(() => settle(step));
          outcomes.set(step, outcome);
          turn = outcome;
        }
      }
    },
    async of(step) {
      const outcome = await outcomes.get(step);
      if (!outcome) throw new Error(`"${step.title}" was never started.`);
      if (!outcome.passed) throw outcome.error;
    },
  };
}
