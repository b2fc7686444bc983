/** A short loss test with every kind of work and every blow in it; `npm run test:loss` plays hundreds of such rounds. */
import { expect, it } from "vitest";
import { chosenRounds, roundsOf } from "../loss/chances.ts";
import { runLoss } from "../loss/run-loss.ts";

/** Printed with whatever goes wrong, to be played again. */
const SEED = 20_261_122;

it("keeps everything confirmed when worker, tab, extension or browser are struck, and shows nothing half-written", async () => {
  const rounds = chosenRounds(SEED, [
    ["typing", "kill"],
    ["importing", "worker"],
    ["restoring", "worker"],
    ["deciding", "worker"],
    ["noting", "reload"],
    ["undoing", "worker"],
    ["importing", "kill"],
    ["restoring", "tab"],
    ["backing-up", "worker"],
    ["by-hand", "worker"],
    ["undoing", "kill"],
    ["typing", "worker"],
    ["noting", "tab"],
    ["migrating", "worker"],
  ]);
  const report = await runLoss(rounds, 2);
  expect(report.failures, `seed ${SEED}`).toEqual([]);
  expect(report.rounds).toBe(rounds.length);
  expect([...report.counts.keys()].sort()).toEqual(
    [...new Set(rounds.map(({ kind, blow }) => `${kind} × ${blow}`))].sort(),
  );
  // A test in which nothing was confirmed has shown nothing.
  expect(report.confirmed).toBeGreaterThanOrEqual(rounds.length);
});

it("plays the same rounds again for the same seed, and others for another", () => {
  const told = (seed: number) => roundsOf(seed, 40).map(({ kind, blow, random }) => [kind, blow, random()]);
  expect(told(7)).toEqual(told(7));
  expect(told(7)).not.toEqual(told(8));
});
