/** Smoke in Firefox: loads, is turned on for a site, detects, fills the sidebar, keeps a note, goes when turned off. */
import type { Frame, Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type DemoDesk, startDemoDesk } from "../demo-desk/server.ts";
import { buildExtension } from "../tools/extension.ts";
import { type FirefoxWithExtension, launchFirefoxWithExtension } from "../tools/firefox.ts";

let firefox: FirefoxWithExtension;
let desk: DemoDesk;
let page: Page;

async function sidebar(): Promise<Frame> {
  const element = await page.waitForSelector('iframe[title="Amends"]', { timeout: 30_000 });
  const frame = await element?.contentFrame();
  if (!frame) throw new Error("the sidebar has no frame");
  await frame.waitForSelector('[data-testid="sidebar"][data-state="ready"]', { timeout: 30_000 });
  return frame;
}

beforeAll(async () => {
  const path = await buildExtension("firefox-mv3-e2e");
  desk = await startDemoDesk();
  firefox = await launchFirefoxWithExtension({ path, headless: true });
  page = await firefox.browser.newPage();
});
afterAll(async () => {
  await firefox?.close();
  await desk?.close();
});

it("reads a ticket and fills the sidebar", async () => {
  await page.goto(`${desk.url}/tickets/10`);
  const frame = await sidebar();
  const category = await frame.$eval('[data-testid="kind"]', (kind) => kind.getAttribute("data-category"));
  expect(category).toBe("service");
});

it("keeps a note over a reload", async () => {
  await page.goto(`${desk.url}/tickets/3`);
  const frame = await sidebar();
  await frame.type('[aria-label="Note"]', "kept in Firefox");
  await frame.waitForSelector('[data-testid="note-state"][data-state="saved"]', { timeout: 10_000 });
  await page.reload();
  const again = await sidebar();
  expect(await again.$eval('[aria-label="Note"]', (note) => (note as HTMLTextAreaElement).value)).toBe(
    "kept in Firefox",
  );
});
