/** Builds the extension and starts a Chromium that has it loaded. */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readdir, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { type BrowserContext, chromium, type Page, type Worker } from "playwright-core";
import { findChromium } from "./chromium.ts";

const ROOT = resolve(fileURLToPath(import.meta.url), "../../..");

const BUILD_ARGS = {
  "chrome-mv3": [],
  "chrome-mv3-e2e": ["-c", "test/tools/wxt.e2e.config.ts"],
  "firefox-mv3": ["-b", "firefox", "--mv3"],
  "firefox-mv3-e2e": ["-b", "firefox", "--mv3", "-c", "test/tools/wxt.e2e.config.ts"],
} as const;

export type BuildTarget = keyof typeof BUILD_ARGS;

/** What a build is made of; `.wxt` and `.output` are made by it. */
const SOURCES = [
  "components",
  "entrypoints",
  "lib",
  "public",
  "test/tools",
  "package-lock.json",
  "tsconfig.json",
  "wxt.config.ts",
];

/** When the newest of all sources was changed, as milliseconds since 1970. */
async function newestSource(): Promise<number> {
  const changed = async (path: string): Promise<number> => (await stat(path)).mtimeMs;
  const times = await Promise.all(
    SOURCES.map(async (name) => {
      const path = join(ROOT, name);
      if (!(await stat(path)).isDirectory()) return [await changed(path)];
      const inside = await readdir(path, { recursive: true });
      return Promise.all([path, ...inside.map((file) => join(path, file))].map(changed));
    }),
  );
  return Math.max(...times.flat());
}

/** Beside the build, so that the build itself stays as it is shipped. */
const stampOf = (target: BuildTarget): string => join(ROOT, ".output", `${target}.built`);

/** Whether the last build went well and nothing it is made of has changed since. */
async function isFresh(target: BuildTarget): Promise<boolean> {
  const built = await stat(stampOf(target)).catch(() => null);
  return (
    built !== null &&
    existsSync(join(ROOT, ".output", target, "manifest.json")) &&
    built.mtimeMs > (await newestSource())
  );
}

/**
 * Builds one target of the extension and returns its folder; a build that is newer than all its sources is taken as
 * it is, and with AMENDS_SKIP_BUILD set any build.
 * @throws Error with the build's own output when it fails; a build that went well stays quiet.
 */
export async function buildExtension(target: BuildTarget): Promise<string> {
  const path = join(ROOT, ".output", target);
  if (process.env.AMENDS_SKIP_BUILD && existsSync(join(path, "manifest.json"))) return path;
  if (await isFresh(target)) return path;
  await rm(stampOf(target), { force: true });
  const started = new Date();
  // A process of its own: a build inside a test runner would inherit its NODE_ENV and ship React's development half.
  const wxt = join(ROOT, "node_modules", "wxt", "bin", "wxt.mjs");
  const args = [wxt, "build", ROOT, ...BUILD_ARGS[target]];
  process.stderr.write(`Building ${target} …\n`);
  const env = { ...process.env, NODE_ENV: undefined };
  const failure = await new Promise<string | undefined>((resolve) => {
    execFile(process.execPath, args, { env, maxBuffer: 64e6 }, (error, stdout, stderr) =>
      resolve(error ? `${stdout}\n${stderr}`.trim() || error.message : undefined),
    );
  });
  if (failure !== undefined) throw new Error(`The build of ${target} failed:\n${failure}`);
  // What was changed while it was built is not in it.
  await writeFile(stampOf(target), started.toISOString());
  await utimes(stampOf(target), started, started);
  return path;
}

export interface LaunchOptions {
  /** Folder of the unpacked extension. */
  path: string;
  headless: boolean;
  /** Kept after closing when given, so that a test can start the same browser again. */
  userDataDir?: string;
  locale?: string;
  colorScheme?: "light" | "dark";
  /** `null` lets the page follow the window, as people expect of a browser they can see. */
  viewport?: { width: number; height: number } | null;
  /** Keeps the tab in which Amends shows itself around on the day it is installed. */
  welcome?: boolean;
}

export interface BrowserWithExtension {
  context: BrowserContext;
  extensionId: string;
  /** The background worker; the same object after it was stopped and the browser has started it again. */
  serviceWorker(): Promise<Worker>;
  /** Stops the background worker as the browser does after half a minute of quiet. */
  stopServiceWorker(): Promise<void>;
  close(): Promise<void>;
}

/** Quiet, offline and without a sandbox: what every Chromium of the tests is started with. */
export const CHROMIUM_FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts Chromium with the extension loaded, in a fresh profile unless one is named. */
export async function launchWithExtension(options: LaunchOptions): Promise<BrowserWithExtension> {
  const profile = options.userDataDir ?? (await mkdtemp(join(tmpdir(), "amends-chromium-")));
  const fresh = !existsSync(join(profile, "Default"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await findChromium(),
    // Playwright's own headless switch may pick the old headless shell, which has no extensions.
    headless: false,
    args: [
      ...(options.headless ? ["--headless=new"] : []),
      ...CHROMIUM_FLAGS,
      `--lang=${options.locale ?? "en-US"}`,
      `--disable-extensions-except=${options.path}`,
      `--load-extension=${options.path}`,
    ],
    ignoreDefaultArgs: ["--disable-extensions"],
    locale: options.locale ?? "en-US",
    colorScheme: options.colorScheme ?? "light",
    viewport: options.viewport === undefined ? { width: 1280, height: 900 } : options.viewport,
  });
  const first = await workerOf(context);
  const extensionId = new URL(first.url()).host;
  if (fresh && !options.welcome) await (await welcomeIn(context)).close();

  return {
    context,
    extensionId,
    serviceWorker: () => workerOf(context),
    stopServiceWorker: () => stopWorkers(context),
    async close() {
      await context.close();
      if (!options.userDataDir) await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

const isWorkbench = (page: Page): boolean => page.url().includes("/workbench.html");

/** The tab that opens by itself once Amends is installed. */
export async function welcomeIn(context: BrowserContext): Promise<Page> {
  // A tab is told of before it has its address, so it is looked for rather than listened for.
  for (let tries = 0; tries < 300; tries++) {
    const page = context.pages().find(isWorkbench);
    if (page) return page;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("Amends was installed and no welcome came.");
}

async function workerOf(context: BrowserContext): Promise<Worker> {
  const running = context.serviceWorkers()[0];
  return running ?? (await context.waitForEvent("serviceworker", { timeout: 15_000 }));
}

async function stopWorkers(context: BrowserContext): Promise<void> {
  const page = context.pages()[0] ?? (await context.newPage());
  const session = await context.newCDPSession(page);
  // Playwright keeps its Worker object over a stop, so only the protocol tells when the worker is down.
  const stopped = new Promise<void>((resolve) => {
    session.on("ServiceWorker.workerVersionUpdated", ({ versions }) => {
      const own = versions.filter((version) => version.scriptURL.startsWith("chrome-extension://"));
      if (own.length > 0 && own.every((version) => version.runningStatus === "stopped")) resolve();
    });
  });
  await session.send("ServiceWorker.enable");
  await session.send("ServiceWorker.stopAllWorkers");
  await stopped;
  await session.detach();
}
