/** A browser with the extension, signed in to one Request Tracker that all its tests share: starting one takes longest. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FrameLocator, Page } from "playwright-core";
import { filled } from "../../e2e/stage.ts";
import { type BrowserWithExtension, launchWithExtension } from "../../tools/extension.ts";
import type { RequestTracker } from "../servers/request-tracker.ts";

export interface Desk {
  /** The page in front; another one after a restart. */
  readonly page: Page;
  readonly browser: BrowserWithExtension;
  /** Closes the browser and opens it again with the same profile. */
  restart(locale?: string): Promise<void>;
  openTicket(id: number): Promise<FrameLocator>;
  close(): Promise<void>;
}

/**
 * Opens a browser with a profile of its own, so that no other test's cases are in it.
 * @param path the built extension
 */
export async function openDesk(server: RequestTracker, path: string): Promise<Desk> {
  const profile = await mkdtemp(join(tmpdir(), "amends-rt-profile-"));
  let browser: BrowserWithExtension;
  let page: Page;

  async function logIn(): Promise<void> {
    await page.goto(`${server.url}/`);
    const user = page.locator('input[name="user"]');
    if (!(await user.isVisible())) return;
    await user.fill(server.login.user);
    await page.locator('input[name="pass"]').fill(server.login.password);
    await page.locator('input[type="submit"], button[type="submit"]').first().click();
    await page.waitForLoadState("load");
  }
  async function open(locale?: string): Promise<void> {
    browser = await launchWithExtension({
      path,
      headless: true,
      userDataDir: profile,
      ...(locale && { locale }),
    });
    page = browser.context.pages()[0] ?? (await browser.context.newPage());
    await logIn();
  }
  await open();
  return {
    get page() {
      return page;
    },
    get browser() {
      return browser;
    },
    async restart(locale) {
      await browser.close();
      await open(locale);
    },
    async openTicket(id) {
      await page.goto(`${server.url}/Ticket/Display.html?id=${id}`);
      return filled(page);
    },
    async close() {
      await browser.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
