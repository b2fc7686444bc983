/** Plays rounds in some browsers side by side, each with a profile of its own, and adds up what went wrong. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { madeUpCase } from "../bench/casebook/made-up-cases.ts";
import { type DemoDesk, startDemoDesk } from "../demo-desk/server.ts";
import { buildExtension } from "../tools/extension.ts";
import { KillableBrowser } from "./browser.ts";
import { byHand } from "./by-hand.ts";
import type { Round } from "./chances.ts";
import { Ledger } from "./ledger.ts";
import { migrationRound } from "./migration-round.ts";
import { workRound } from "./work-round.ts";
import { openView, put, strike, type World } from "./world.ts";

export interface LossReport {
  rounds: number;
  confirmed: number;
  /** A line each, naming the round. */
  failures: string[];
  /** How often each kind of work met each blow. */
  counts: Map<string, number>;
  /** Milliseconds, by kind of work and blow. */
  times: Map<string, number>;
}

const CASES = 40;

function play(world: World, round: Round): Promise<string[]> {
  const { kind, blow, number, random } = round;
  if (kind === "migrating") return migrationRound(world, round);
  if (kind === "by-hand") return byHand(world, () => strike(world, blow), blow, number, random);
  return workRound(world, kind, round);
}

/** One browser takes the next round until none is left. */
async function lane(
  extension: string,
  desk: DemoDesk,
  waiting: Round[],
  report: LossReport,
  tell: (line: string) => void,
): Promise<void> {
  const profile = await mkdtemp(join(tmpdir(), "amends-loss-"));
  const browser = new KillableBrowser(extension, profile);
  const world = { browser, desk, ledger: new Ledger(), keys: [] as string[] } as unknown as World;
  try {
    await browser.start();
    await browser.extensionId();
    await openView(world);
    const cases = Array.from({ length: CASES }, (_, index) => madeUpCase(index));
    world.keys = cases.map((bundle) => bundle.case.key);
    await put(world, cases, "merge");
    for (let round = waiting.shift(); round; round = waiting.shift()) {
      const name = `${round.kind} × ${round.blow}`;
      const started = performance.now();
      const before = world.ledger;
      const confirmed = before.confirmations;
      const wrong = await play(world, round);
      const lines = wrong.map((each) => `round ${round?.number} (${name}): ${each}`);
      for (const line of lines) tell(line);
      report.rounds++;
      report.confirmed += before.confirmations - confirmed;
      report.failures.push(...lines);
      report.counts.set(name, (report.counts.get(name) ?? 0) + 1);
      report.times.set(name, (report.times.get(name) ?? 0) + performance.now() - started);
    }
  } finally {
    await browser.kill();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/**
 * Plays all rounds.
 * @param lanes browsers side by side
 * @param tell is told of each failure as it is found
 */
export async function runLoss(
  rounds: readonly Round[],
  lanes: number,
  tell: (line: string) => void = () => {},
): Promise<LossReport> {
  const report: LossReport = { rounds: 0, confirmed: 0, failures: [], counts: new Map(), times: new Map() };
  const extension = await buildExtension("chrome-mv3-e2e");
  const desk = await startDemoDesk();
  const waiting = [...rounds];
  try {
    await Promise.all(Array.from({ length: lanes }, () => lane(extension, desk, waiting, report, tell)));
  } finally {
    await desk.close();
  }
  return report;
}
