/** Turning Amends on and off for a site: the shipped build in Firefox's own toolbar, and the popup's states in Chromium. */
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type DemoDesk, startDemoDesk } from "../demo-desk/server.ts";
import { buildExtension } from "../tools/extension.ts";
import { type FirefoxWithExtension, launchFirefoxWithExtension } from "../tools/firefox.ts";
import { TOOLBAR_ARGS, TOOLBAR_PREFS, type Toolbar, toolbarOf } from "../tools/firefox-toolbar.ts";
import { openTicket, type Stage, setStage } from "./stage.ts";

const FRAME = 'iframe[title="Amends"]';
/** Longer than a granted page takes for its sidebar, so that "none" means none. */
const LONG_ENOUGH = 2_500;

describe("a self-hosted helpdesk in Firefox, where nothing is granted at install", () => {
  let firefox: FirefoxWithExtension;
  let desk: DemoDesk;
  let page: Page;
  let toolbar: Toolbar;

  const frames = async () => (await page.$$(FRAME)).length;
  const room = () => page.evaluate(() => document.documentElement.style.marginRight);
  const state = async () => (await toolbar.popup()).state;
  const pause = () => new Promise((resolve) => setTimeout(resolve, LONG_ENOUGH));

  beforeAll(async () => {
    const path = await buildExtension("firefox-mv3");
    desk = await startDemoDesk();
    const options = { path, headless: true, args: TOOLBAR_ARGS, prefs: TOOLBAR_PREFS };
    firefox = await launchFirefoxWithExtension(options);
    page = await firefox.browser.newPage();
    toolbar = await toolbarOf(firefox.browser, firefox.extensionId);
    await page.goto(`${desk.url}/tickets/1`);
    await page.evaluate(() => Object.assign(window, { notReloaded: true }));
  });
  afterAll(async () => {
    await firefox?.close();
    await desk?.close();
  });

  it("is left alone until it is turned on", async () => {
    await pause();
    await expect.poll(frames).toBe(0);
    await toolbar.open();
    await expect.poll(state, { timeout: 10_000 }).toBe("off");
    expect((await toolbar.popup()).text).toContain("Off on this site");
  });

  it("gets its sidebar in the ticket already open, without a reload", async () => {
    await toolbar.click("Turn on for this site");
    await expect.poll(state, { timeout: 15_000 }).toBe("ticket");
    const element = await page.waitForSelector(FRAME, { timeout: 15_000 });
    const frame = await element?.contentFrame();
    await frame?.waitForSelector('[data-testid="sidebar"][data-state="ready"]', { timeout: 30_000 });
    await expect.poll(room).toBe("360px");
    expect(await page.evaluate(() => "notReloaded" in window)).toBe(true);
    expect((await toolbar.popup()).text).toContain("Ticket 1");
  });

  it("has its sidebar on the next load too, and no other site has one", async () => {
    await toolbar.close();
    await page.reload();
    await page.waitForSelector(FRAME, { timeout: 15_000 });
    await expect.poll(frames).toBe(1);
    await page.goto(`${desk.url.replace("127.0.0.1", "localhost")}/tickets/1`);
    await pause();
    await expect.poll(frames).toBe(0);
  });

  it("gets its room back when turned off, and shows no sidebar after a reload", async () => {
    await page.goto(`${desk.url}/tickets/1`);
    await page.waitForSelector(FRAME, { timeout: 15_000 });
    await toolbar.open();
    await expect.poll(state, { timeout: 10_000 }).toBe("ticket");
    await toolbar.click("Turn off for this site");
    await expect.poll(frames, { timeout: 10_000 }).toBe(0);
    await expect.poll(room).toBe("");
    await expect.poll(state).toBe("off");
    await toolbar.close();
    await page.reload();
    await pause();
    await expect.poll(frames).toBe(0);
  });

  it("can be turned on, off and on again in the same page, with one sidebar at most", async () => {
    await toolbar.open();
    for (const [before, button, sidebars, after] of [
      ["off", "Turn on for this site", 1, "ticket"],
      ["ticket", "Turn off for this site", 0, "off"],
      ["off", "Turn on for this site", 1, "ticket"],
    ] as const) {
      await expect.poll(state, { timeout: 10_000 }).toBe(before);
      await toolbar.click(button);
      await expect.poll(state, { timeout: 15_000 }).toBe(after);
      await expect.poll(frames, { timeout: 10_000 }).toBe(sidebars);
    }
  });
});

describe("the popup in Chromium", () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage();
  });
  afterAll(() => stage?.close());

  /** The popup as it is when opened over the page now in front. */
  async function popup() {
    const page = await stage.context.newPage();
    await stage.page.bringToFront();
    await page.goto(`chrome-extension://${stage.extensionId}/popup.html`);
    const main = page.getByTestId("popup");
    await main.and(page.locator('[aria-busy="false"]')).waitFor();
    return { page, main };
  }

  it("names the ticket and how much of it was read", async () => {
    await openTicket(stage, 1);
    const { page, main } = await popup();
    await expect.poll(() => main.getAttribute("data-state")).toBe("ticket");
    await expect.poll(() => main.innerText()).toMatch(/Ticket 1\s+Demo desk\s+6 of 6 fields read/);
    await page.close();
  });

  it("says that the site is on where there is no ticket, and keeps what the manifest itself grants", async () => {
    await stage.page.goto(`${stage.desk.url}/`);
    const { page, main } = await popup();
    await expect.poll(() => main.getAttribute("data-state")).toBe("no-ticket");
    await expect.poll(() => main.innerText()).toContain("On for this site");
    await main.getByRole("button", { name: "Turn off for this site" }).click();
    await main.getByRole("button", { name: /for this site/ }).waitFor({ state: "detached" });
    await expect.poll(() => main.getAttribute("data-state")).toBe("no-ticket");
    await page.close();
  });

  it("offers nothing on a page that no extension may read", async () => {
    await stage.page.goto("chrome://version");
    const { page, main } = await popup();
    await expect.poll(() => main.getAttribute("data-state")).toBe("unreadable");
    await expect.poll(() => main.getByRole("button", { name: /for this site/ }).count()).toBe(0);
    await page.close();
  });
});
