/** An old casebook meets today's Amends, which is struck while it opens it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Round } from "./chances.ts";
import { Ledger } from "./ledger.ts";
import { plantOld, storesOf } from "./plant-old.ts";
import { ask, everything, pause, strike, type World } from "./world.ts";

const OLD = 150;
/** Of these the later rounds go on with. */
const KEPT = 40;

/** @returns what is wrong */
export async function migrationRound(world: World, round: Round): Promise<string[]> {
  const version = round.random() < 0.5 ? 1 : 2;
  const file = join(import.meta.dirname, `../fixtures/casebook/v${version}.json`);
  const dump = JSON.parse(readFileSync(file, "utf8")) as Record<string, { key: string; caseKey: string }[]>;
  const first = dump.cases?.[0] as object;
  const keys = Array.from({ length: OLD }, (_, index) => `redmine:old-${round.number}.example:${index}`);
  const rows = {
    cases: keys.map((key) => ({ ...first, key })),
    notes: keys.map((key) => ({ id: key, caseKey: key, text: `old note of ${key}`, updatedAt: 5 })),
    meta: dump.meta as object[],
  };
  await world.view.evaluate(plantOld, { version, stores: storesOf(version), rows });
  await world.browser.stopWorker(world.view);
  world.ledger = new Ledger();
  world.keys = keys.slice(0, KEPT);
  for (const key of keys) world.ledger.notes.settle(key, `old note of ${key}`);
  for (const key of keys) world.ledger.notes.started.add(key);
  const opening = ask(world, "data.status").catch(() => undefined);
  await pause(round.random() * 250);
  await strike(world, round.blow);
  await Promise.race([opening, pause(5000)]);
  const wrong = world.ledger.missing(await everything(world), keys);
  for (const since = performance.now(); ; ) {
    const { lines } = await ask<{ lines: unknown[] }>(world, "cases.list", {
      filter: {},
      skip: 0,
      limit: 500,
    });
    if (lines.length === keys.length) return wrong;
    if (performance.now() - since > 10_000) {
      return [...wrong, `${lines.length} of ${keys.length} old cases are listed`];
    }
    await pause(50);
  }
}
