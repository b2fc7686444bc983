/**
 * `npm run test:loss`: stops, closes, reloads and kills at random moments while Amends works, and looks afterwards
 * whether everything that was confirmed is there and nothing half-written is shown. `-- --seed N --rounds N` to repeat.
 */
import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { Bundle } from "../../lib/casebook/rows.ts";
import { madeUpCase, seeded } from "../bench/casebook/made-up-cases.ts";
import { type DemoDesk, startDemoDesk } from "../demo-desk/server.ts";
import { buildExtension } from "../tools/extension.ts";
import { KillableBrowser } from "./browser.ts";
import { byHand } from "./by-hand.ts";
import { type Job, type Told, work } from "./in-view.ts";
import { Ledger } from "./ledger.ts";
import { plantOld, storesOf } from "./plant-old.ts";

type Blow = "worker" | "tab" | "reload" | "kill";

const number = (name: string, usual: number): number => {
  const at = process.argv.indexOf(name);
  return at < 0 ? usual : Number(process.argv[at + 1]);
};
const SEED = number("--seed", Math.floor(Math.random() * 1_000_000));
const ROUNDS = number("--rounds", 200);
const random = seeded(SEED);
const chance = (list: readonly [string, number][]): string => {
  let left = random() * list.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [name, weight] of list) {
    left -= weight;
    if (left < 0) return name;
  }
  return list[0]?.[0] as string;
};
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Blows by how often they fall: the dear ones seldom enough for CI. */
const BLOWS: [Blow, number][] = [
  ["worker", 60],
  ["tab", 25],
  ["reload", 5],
  ["kill", 10],
];
const KINDS: [Job["kind"] | "by-hand", number][] = [
  ["typing", 24],
  ["noting", 10],
  ["deciding", 14],
  ["importing", 14],
  ["backing-up", 6],
  ["restoring", 12],
  ["undoing", 6],
  ["migrating", 6],
  ["by-hand", 8],
];

interface World {
  browser: KillableBrowser;
  desk: DemoDesk;
  view: Page;
  ledger: Ledger;
  keys: string[];
}

type Answer<T> = { ok: true; value: T } | { ok: false; problem: { code: string; message: string } };

/** Says a message until somebody answers: what was stopped is started by it. */
async function ask<T>(world: World, type: string, payload: object = {}): Promise<T> {
  for (let tries = 0; ; tries++) {
    const answer = (await world.view
      .evaluate(
        (message) =>
          (
            globalThis as never as { chrome: { runtime: { sendMessage(m: object): Promise<unknown> } } }
          ).chrome.runtime
            .sendMessage(message)
            .catch((error: unknown) => ({ ok: false, problem: { code: "none", message: String(error) } })),
        { type, payload },
      )
      .catch(() => undefined)) as Answer<T> | undefined;
    if (answer?.ok) return answer.value;
    if (tries > 40) throw new Error(`${type}: ${JSON.stringify(answer?.problem ?? "no answer")}`);
    await pause(100);
  }
}

async function openView(world: World): Promise<void> {
  world.view = await world.browser.openView();
  // The runner of TypeScript wraps functions in a helper that a page does not have.
  await world.view.evaluate("globalThis.__name = (named) => named");
  await world.view.exposeFunction("tellLoss", (told: Told) => world.ledger.told(told));
}

async function strike(world: World, blow: Blow): Promise<void> {
  if (blow === "worker") await world.browser.stopWorker(world.view);
  if (blow === "tab") {
    await world.view.close();
    await openView(world);
  }
  if (blow === "reload") {
    // Each time: the browser may have been killed before it wrote that down.
    await world.browser.allowReload();
    await world.view
      .evaluate(() =>
        (globalThis as never as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload(),
      )
      .catch(() => undefined);
    await world.view.close().catch(() => undefined);
    await openView(world);
  }
  if (blow === "kill") {
    await world.browser.kill();
    await world.browser.start();
    await openView(world);
  }
}

/** All cases, read the way a backup reads them. */
async function everything(world: World): Promise<Bundle[]> {
  const bundles: Bundle[] = [];
  for (let after: string | null = ""; after !== null; ) {
    const piece: { lines: string[]; next: string | null } = await ask(world, "backup.read", {
      after,
      since: null,
    });
    bundles.push(...piece.lines.map((line) => JSON.parse(line) as Bundle));
    after = piece.next;
  }
  return bundles;
}

async function bundlesOf(world: World, keys: string[]): Promise<Bundle[]> {
  const { lines } = await ask<{ lines: string[] }>(world, "cases.bundles", { keys });
  return lines.map((line) => JSON.parse(line) as Bundle);
}

interface Status {
  cases: number;
  setAside: number;
  restore: { state: string; left: number } | null;
  imports: { id: string; file: string; rowsDone: number; added: number; known: number; state: string }[];
}
const statusOf = (world: World): Promise<Status> => ask<Status>(world, "data.status");

/** Waits until whatever was stopped in the middle has been finished. */
async function settled(world: World): Promise<Status> {
  for (let tries = 0; ; tries++) {
    const status = await statusOf(world);
    const state = status.restore?.state;
    if (state !== "applying" && state !== "undoing") return status;
    if (tries > 150) throw new Error(`a restore is still ${state}`);
    await pause(100);
  }
}

/** Puts cases in place by a restore that nothing stops, and waits for it. */
async function put(world: World, bundles: readonly Bundle[], mode: Job["mode"]): Promise<void> {
  const { id } = await ask<{ id: string }>(world, "restore.begin", { salt: "" });
  const lines = bundles.map((bundle) => JSON.stringify(bundle));
  for (let start = 0; start < lines.length; start += 100) {
    await ask(world, "restore.receive", { id, lines: lines.slice(start, start + 100) });
  }
  await ask(world, "restore.apply", { id, mode });
  await settled(world);
}

/** A job with everything that it works on, and what has to be so after it. */
async function prepared(
  world: World,
  kind: Job["kind"],
  round: number,
): Promise<{ job: Job; check: (status: Status) => Promise<string[]> }> {
  const mark = `${kind}-${round}`;
  const before = await settled(world);
  const job: Job = { kind, keys: world.keys, mark, lines: [], mode: "merge", rows: 400 };
  const nothing = async () => [];
  if (kind === "importing") {
    return {
      job,
      check: async (status) => {
        const row = status.imports.find(({ file }) => file === mark);
        const confirmed = row ? (world.ledger.imports.get(row.id) ?? 0) : 0;
        if (!row) return [];
        const there = (await everything(world)).filter((bundle) => bundle.case.host === mark).length;
        return [
          ...(row.rowsDone < confirmed ? [`row ${confirmed} was confirmed, ${row.rowsDone} are done`] : []),
          ...(there !== row.added ? [`${row.added} cases were added, ${there} are there`] : []),
          ...(there !== row.rowsDone ? [`${row.rowsDone} rows are done, ${there} cases are there`] : []),
        ];
      },
    };
  }
  if (kind === "restoring") {
    job.mode = random() < 0.5 ? "merge" : "replace";
    const old = job.mode === "replace" ? await bundlesOf(world, world.keys) : [];
    const fresh = Array.from({ length: 130 }, (_, index) => madeUpCase(50_000 + round * 1000 + index));
    job.lines = [...old, ...fresh].map((bundle) => JSON.stringify(bundle));
    const after = job.mode === "replace" ? job.lines.length : before.cases + fresh.length;
    return { job, check: async (status) => wholeOr(status, before.cases, after) };
  }
  if (kind === "undoing") {
    const fresh = Array.from({ length: 130 }, (_, index) => madeUpCase(50_000 + round * 1000 + index));
    await put(world, fresh, "merge");
    return {
      job,
      check: async (status) => wholeOr(status, before.cases + fresh.length, before.cases),
    };
  }
  return { job, check: nothing };
}

/** All of it or nothing of it; and all of it once that was confirmed. */
function wholeOr(status: Status, before: number, after: number): string[] {
  const done = status.restore?.state === "applied" || status.restore?.state === "undone";
  const expected = done ? [before, after] : [before];
  return expected.includes(status.cases)
    ? []
    : [`${status.cases} cases are shown, neither ${before} nor ${after}`];
}

async function workRound(world: World, kind: Job["kind"], blow: Blow, round: number): Promise<string[]> {
  const { job, check } = await prepared(world, kind, round);
  const confirmed = world.ledger.confirmations;
  const working = world.view.evaluate(work, job).catch((error: unknown) => {
    // A page that was closed under it is what this is about; anything else is a fault of the test.
    if (!/closed|destroyed|crashed|disconnected/i.test(String(error))) throw error;
  });
  await pause(random() * (kind === "restoring" || kind === "importing" ? 900 : 350));
  await strike(world, blow);
  // Where the page lives on, it works on for a moment with the new worker, and then stops.
  await world.view
    .evaluate((mark) => Object.assign(globalThis, { stopLoss: mark }), job.mark)
    .catch(() => undefined);
  await Promise.race([working, pause(5000)]);
  const status = await settled(world);
  const wrong = [
    ...(await check(status)),
    ...world.ledger.missing(await bundlesOf(world, world.keys), world.keys),
  ];
  if ((kind === "restoring" || kind === "undoing") && world.ledger.confirmations > confirmed) {
    const wanted = kind === "restoring" ? "applied" : "undone";
    if (status.restore?.state !== wanted)
      wrong.push(`confirmed, but the restore is ${status.restore?.state}`);
  }
  if (status.setAside > 0) wrong.push(`${status.setAside} rows could not be read`);
  if (status.cases > 1500) await put(world, await bundlesOf(world, world.keys), "replace");
  return wrong;
}

/** An old casebook meets today's Amends, which is struck while it opens it. */
async function migrationRound(world: World, blow: Blow, round: number): Promise<string[]> {
  const version = random() < 0.5 ? 1 : 2;
  const file = join(import.meta.dirname, `../fixtures/casebook/v${version}.json`);
  const dump = JSON.parse(readFileSync(file, "utf8")) as Record<string, { key: string; caseKey: string }[]>;
  const first = dump.cases?.[0] as object;
  const keys = Array.from({ length: 150 }, (_, index) => `redmine:old-${round}.example:${index}`);
  const rows = {
    cases: keys.map((key) => ({ ...first, key })),
    notes: keys.map((key) => ({ id: key, caseKey: key, text: `old note of ${key}`, updatedAt: 5 })),
    meta: dump.meta as object[],
  };
  await world.view.evaluate(plantOld, { version, stores: storesOf(version), rows });
  await world.browser.stopWorker(world.view);
  world.ledger = new Ledger();
  world.keys = keys.slice(0, 40);
  for (const key of keys) world.ledger.notes.settle(key, `old note of ${key}`);
  for (const key of keys) world.ledger.notes.started.add(key);
  const opening = ask(world, "data.status").catch(() => undefined);
  await pause(random() * 250);
  await strike(world, blow);
  await Promise.race([opening, pause(5000)]);
  const wrong = world.ledger.missing(await everything(world), keys);
  for (let tries = 0; ; tries++) {
    const { lines } = await ask<{ lines: unknown[] }>(world, "cases.list", {
      filter: {},
      skip: 0,
      limit: 500,
    });
    if (lines.length === keys.length) return wrong;
    if (tries > 50) return [...wrong, `${lines.length} of ${keys.length} old cases are listed`];
    await pause(100);
  }
}

async function main(): Promise<void> {
  const started = performance.now();
  console.log(`seed ${SEED}, ${ROUNDS} rounds`);
  const profile = await mkdtemp(join(tmpdir(), "amends-loss-"));
  const desk = await startDemoDesk();
  const browser = new KillableBrowser(await buildExtension("chrome-mv3-e2e"), profile);
  const world = { browser, desk, ledger: new Ledger(), keys: [] as string[] } as unknown as World;
  const counts = new Map<string, number>();
  const failures: string[] = [];
  let confirmed = 0;
  try {
    await browser.start();
    await browser.extensionId();
    await openView(world);
    const cases = Array.from({ length: 40 }, (_, index) => madeUpCase(index));
    world.keys = cases.map((bundle) => bundle.case.key);
    await put(world, cases, "merge");
    for (let round = 1; round <= ROUNDS; round++) {
      const kind = chance(KINDS) as Job["kind"] | "by-hand";
      const blow = chance(BLOWS) as Blow;
      const { ledger } = world;
      const before = ledger.confirmations;
      const wrong =
        kind === "migrating"
          ? await migrationRound(world, blow, round)
          : kind === "by-hand"
            ? await byHand(world, () => strike(world, blow), blow, round, random)
            : await workRound(world, kind, blow, round);
      confirmed += ledger.confirmations - before;
      counts.set(`${kind} × ${blow}`, (counts.get(`${kind} × ${blow}`) ?? 0) + 1);
      for (const each of wrong) failures.push(`round ${round} (${kind}, ${blow}): ${each}`);
      if (wrong.length > 0) console.error(failures.slice(-wrong.length).join("\n"));
    }
  } finally {
    await browser.kill();
    await desk.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(
    [...counts]
      .sort()
      .map(([name, count]) => `${name}: ${count}`)
      .join("\n"),
  );
  console.log(
    `${ROUNDS} rounds in ${seconds} s, ${confirmed} confirmations, ${failures.length} failures, seed ${SEED}`,
  );
  // A test that did nothing has shown nothing.
  if (failures.length > 0 || confirmed < ROUNDS) process.exitCode = 1;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? (error.stack ?? error.message) : String(error), `seed ${SEED}`);
  process.exitCode = 1;
});
