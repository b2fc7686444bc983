/** Does what is left of a restore or its undo, while everybody else waits; at every start, and when one was begun. */
import { alone, withCasebookAlone } from "../../casebook/database";
import { restoreStep } from "../../casebook/restore-steps";
import { now } from "../../clock";
import { announce } from "../announce";
import { finishParts } from "./restore-parts";

/** Pauses between tries while the disk is full or the casebook refused, in ms. */
const RETRY = 2_000;
const TRIES = 30;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** @returns whether a restore was under way */
export function finishRestore(): Promise<boolean> {
  return alone(async () => {
    let worked = false;
    for (let failures = 0; failures < TRIES; ) {
      const parts = await finishParts();
      const step = parts.ok ? await withCasebookAlone((db) => restoreStep(db, now())) : parts;
      if (step.ok && step.value === null) break;
      if (step.ok) worked = true;
      else if (step.problem.code === "storage-newer") break;
      else {
        // Nobody is served a half-restored casebook for ever: after the last try the next start goes on.
        failures++;
        await pause(RETRY);
      }
    }
    if (worked) announce("");
    return worked;
  });
}
