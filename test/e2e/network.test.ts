/** Nothing leaves the machine: every request of every target, counted through the DevTools protocol. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer, { type Browser, type CDPSession, type Target } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type DemoDesk, startDemoDesk } from "../demo-desk/server.ts";
import { findChromium } from "../tools/chromium.ts";
import { buildExtension } from "../tools/extension.ts";

let browser: Browser;
let desk: DemoDesk;
let profile: string;
const asked: string[] = [];

/** Listens on one target and, through auto-attach, on the frames and workers under it. */
async function listenTo(session: CDPSession): Promise<void> {
  session.on("Network.requestWillBeSent", ({ request }) => asked.push(request.url));
  session.on("Network.webSocketCreated", ({ url }) => asked.push(url));
  await session.send("Network.enable").catch(() => undefined);
}

const attach = async (target: Target) => {
  if (["page", "service_worker", "background_page", "other", "webview"].includes(target.type())) {
    await listenTo(await target.createCDPSession()).catch(() => undefined);
  }
};

beforeAll(async () => {
  const path = await buildExtension("chrome-mv3-e2e");
  desk = await startDemoDesk();
  profile = await mkdtemp(join(tmpdir(), "amends-network-"));
  browser = await puppeteer.launch({
    executablePath: await findChromium(),
    headless: true,
    pipe: true,
    userDataDir: profile,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
    enableExtensions: [path],
  });
  browser.on("targetcreated", (target) => void attach(target));
  await Promise.all(browser.targets().map(attach));
});
afterAll(async () => {
  await browser?.close();
  await desk?.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 3 });
});

it("asks nobody but the helpdesk itself while tickets are opened, noted, corrected and answered", async () => {
  const page = await browser.newPage();
  page.on("request", (request) => asked.push(request.url()));
  for (const id of ["1", "10", "16"]) {
    await page.goto(`${desk.url}/tickets/${id}`);
    const element = await page.waitForSelector('iframe[title="Amends"]', { timeout: 20_000 });
    const frame = await element?.contentFrame();
    if (!frame) throw new Error("the sidebar has no frame");
    await frame.waitForSelector('[data-testid="sidebar"][data-state="ready"]', { timeout: 20_000 });
    await frame.type('textarea[aria-label="Note"], [aria-label="Note"]', "noted");
    await frame.click("button[data-script]");
    await new Promise((resolve) => setTimeout(resolve, 800));
  }
  const outside = asked.filter(
    (url) => !url.startsWith(desk.url) && !/^(chrome-extension|chrome|data|blob|about):/.test(url),
  );
  expect(outside).toEqual([]);
  // The count is alive: it saw the helpdesk's pages and the sidebar's own files.
  expect(asked.filter((url) => url.startsWith(desk.url)).length).toBeGreaterThan(2);
  expect(asked.some((url) => url.includes("sidebar.html"))).toBe(true);
});
