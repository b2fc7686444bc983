/**
 * `npm run test:loss`: stops, closes, reloads and kills at random moments while Amends works, and looks afterwards
 * whether everything that was confirmed is there and nothing half-written is shown. `-- --seed N --rounds N --lanes N`.
 */
import { roundsOf } from "./chances.ts";
import { runLoss } from "./run-loss.ts";

const number = (name: string, usual: number): number => {
  const at = process.argv.indexOf(name);
  return at < 0 ? usual : Number(process.argv[at + 1]);
};
const SEED = number("--seed", Math.floor(Math.random() * 1_000_000));
const ROUNDS = number("--rounds", 200);
const LANES = number("--lanes", 2);

async function main(): Promise<void> {
  const started = performance.now();
  console.log(`seed ${SEED}, ${ROUNDS} rounds in ${LANES} browsers`);
  const report = await runLoss(roundsOf(SEED, ROUNDS), LANES, (line) => console.error(line));
  const seconds = Math.round((performance.now() - started) / 1000);
  for (const [name, count] of [...report.counts].sort()) {
    const each = (report.times.get(name) ?? 0) / count / 1000;
    console.log(`${name}: ${count}, ${each.toFixed(1)} s each`);
  }
  console.log(
    `${report.rounds} rounds in ${seconds} s, ${report.confirmed} confirmations, ${report.failures.length} failures, seed ${SEED}`,
  );
  // A test that did nothing has shown nothing.
  if (report.failures.length > 0 || report.confirmed < ROUNDS) process.exitCode = 1;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? (error.stack ?? error.message) : String(error), `seed ${SEED}`);
  process.exitCode = 1;
});
