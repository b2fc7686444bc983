/** A Chromium that can be killed: started as a process of its own, spoken to over its debugging port. */
import { type ChildProcess, spawn } from "node:child_process";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { findChromium } from "../tools/chromium.ts";
import { CHROMIUM_FLAGS } from "../tools/extension.ts";

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export class KillableBrowser {
  #process: ChildProcess | undefined;
  #browser: Browser | undefined;
  #id = "";

  constructor(
    readonly extension: string,
    readonly profile: string,
  ) {}

  get context(): BrowserContext {
    const context = this.#browser?.contexts()[0];
    if (!context) throw new Error("the browser is not running");
    return context;
  }

  async start(): Promise<void> {
    const port = join(this.profile, "DevToolsActivePort");
    await rm(port, { force: true });
    this.#process = spawn(
      await findChromium(),
      [
        "--headless=new",
        ...CHROMIUM_FLAGS,
        "--remote-debugging-port=0",
        `--user-data-dir=${this.profile}`,
        `--disable-extensions-except=${this.extension}`,
        `--load-extension=${this.extension}`,
        "--window-size=1280,900",
        "about:blank",
      ],
      // A group of its own, so that a kill takes every process of this browser and of no other.
      { stdio: "ignore", detached: true },
    );
    for (let tries = 0; ; tries++) {
      const [first] = (await readFile(port, "utf8").catch(() => "")).split("\n");
      if (first) {
        this.#browser = await chromium.connectOverCDP(`http://127.0.0.1:${first}`);
        return;
      }
      if (tries > 500) throw new Error("Chromium did not start");
      await pause(20);
    }
  }

  /** As when the power button of the program is pulled: no process of it gets another turn. */
  async kill(): Promise<void> {
    const { pid } = this.#process ?? {};
    if (pid === undefined) return;
    const gone = new Promise((resolve) => this.#process?.once("exit", resolve));
    process.kill(-pid, "SIGKILL");
    await gone;
    await this.#browser?.close().catch(() => undefined);
    this.#browser = undefined;
    for (const lock of ["SingletonLock", "SingletonSocket", "SingletonCookie"]) {
      await rm(join(this.profile, lock), { force: true });
    }
  }

  async extensionId(): Promise<string> {
    if (this.#id) return this.#id;
    const worker =
      this.context.serviceWorkers()[0] ??
      (await this.context.waitForEvent("serviceworker", { timeout: 15_000 }));
    this.#id = new URL(worker.url()).host;
    return this.#id;
  }

  /** A page of the extension from which messages can be said. */
  async openView(): Promise<Page> {
    const url = `chrome-extension://${await this.extensionId()}/popup.html`;
    for (let tries = 0; ; tries++) {
      const page = await this.context.newPage();
      try {
        await page.goto(url);
        if (
          await page.evaluate(() =>
            Boolean((globalThis as never as { chrome?: { runtime?: { id?: string } } }).chrome?.runtime?.id),
          )
        ) {
          return page;
        }
      } catch {
        // The extension is being reloaded.
      }
      await page.close().catch(() => undefined);
      if (tries > 300) throw new Error("the extension did not come back");
      await pause(20);
    }
  }

  /** Stops the worker as the browser does after half a minute of quiet, only at once. */
  async stopWorker(page: Page): Promise<void> {
    const session = await this.context.newCDPSession(page);
    await session.send("ServiceWorker.enable");
    await session.send("ServiceWorker.stopAllWorkers");
    await session.detach();
  }

  /** Without developer mode Chromium leaves an unpacked extension off after it was reloaded. */
  async allowReload(): Promise<void> {
    const page = await this.context.newPage();
    await page.goto("chrome://extensions");
    await page.evaluate(() =>
      (
        globalThis as unknown as {
          chrome: { developerPrivate: { updateProfileConfiguration(change: object): Promise<void> } };
        }
      ).chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }),
    );
    await page.close();
  }
}
