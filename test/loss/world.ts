/** A browser with the extension and everything a round needs of it: asked, struck, and looked at afterwards. */
import type { Page } from "playwright-core";
import type { Bundle } from "../../lib/casebook/rows.ts";
import type { DemoDesk } from "../demo-desk/server.ts";
import type { KillableBrowser } from "./browser.ts";
import type { Blow } from "./chances.ts";
import type { Job, Told } from "./in-view.ts";
import type { Ledger } from "./ledger.ts";

export interface World {
  browser: KillableBrowser;
  desk: DemoDesk;
  view: Page;
  ledger: Ledger;
  /** Cases that are worked on. */
  keys: string[];
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Short: what is waited for mostly comes in a few milliseconds. */
const POLL = 20;
const PATIENCE = 20_000;

type Answer<T> = { ok: true; value: T } | { ok: false; problem: { code: string; message: string } };

/** Says a message until somebody answers: what was stopped is started by it. */
export async function ask<T>(world: World, type: string, payload: object = {}): Promise<T> {
  for (const since = performance.now(); ; ) {
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
    if (performance.now() - since > PATIENCE) {
      throw new Error(`${type}: ${JSON.stringify(answer?.problem ?? "no answer")}`);
    }
    await pause(POLL);
  }
}

export async function openView(world: World): Promise<void> {
  world.view = await world.browser.openView();
  // The runner of TypeScript wraps functions in a helper that a page does not have.
  await world.view.evaluate("globalThis.__name = (named) => named");
  await world.view.exposeFunction("tellLoss", (told: Told) => world.ledger.told(told));
}

export async function strike(world: World, blow: Blow): Promise<void> {
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
export async function everything(world: World): Promise<Bundle[]> {
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

export async function bundlesOf(world: World, keys: string[]): Promise<Bundle[]> {
  const { lines } = await ask<{ lines: string[] }>(world, "cases.bundles", { keys });
  return lines.map((line) => JSON.parse(line) as Bundle);
}

export interface Status {
  cases: number;
  setAside: number;
  restore: { state: string; left: number } | null;
  imports: { id: string; file: string; rowsDone: number; added: number; known: number; state: string }[];
}

/** Waits until whatever was stopped in the middle has been finished. */
export async function settled(world: World): Promise<Status> {
  for (const since = performance.now(); ; ) {
    const status = await ask<Status>(world, "data.status");
    const state = status.restore?.state;
    if (state !== "applying" && state !== "undoing") return status;
    if (performance.now() - since > PATIENCE) throw new Error(`a restore is still ${state}`);
    await pause(POLL);
  }
}

/** Puts cases in place by a restore that nothing stops, and waits for it. */
export async function put(world: World, bundles: readonly Bundle[], mode: Job["mode"]): Promise<void> {
  const { id } = await ask<{ id: string }>(world, "restore.begin", { salt: "" });
  const lines = bundles.map((bundle) => JSON.stringify(bundle));
  for (let start = 0; start < lines.length; start += 100) {
    await ask(world, "restore.receive", { id, lines: lines.slice(start, start + 100) });
  }
  await ask(world, "restore.apply", { id, mode });
  await settled(world);
}
