/** The same lesson in Firefox: an agent points at a page nobody knows, by mouse, and it is read so from then on. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { deskPage, FIRST, SECOND } from "../fixtures/unknown-desk/page.ts";
import { buildExtension } from "../tools/extension.ts";
import { type FirefoxWithExtension, launchFirefoxWithExtension } from "../tools/firefox.ts";
import { TOOLBAR_ARGS, TOOLBAR_PREFS, type Toolbar, toolbarOf } from "../tools/firefox-toolbar.ts";

const PATIENT = { timeout: 20_000 };

let server: Server;
let firefox: FirefoxWithExtension;
let toolbar: Toolbar;
let page: Page;
let origin = "";

beforeAll(async () => {
  const path = await buildExtension("firefox-mv3-e2e");
  firefox = await launchFirefoxWithExtension({
    path,
    headless: true,
    args: TOOLBAR_ARGS,
    prefs: TOOLBAR_PREFS,
  });
  toolbar = await toolbarOf(firefox.browser, firefox.extensionId);
  server = createServer((request, response) => {
    const [ticket, other] = request.url?.includes(SECOND.id) ? [SECOND, FIRST] : [FIRST, SECOND];
    response.writeHead(200, { "content-type": "text/html" }).end(deskPage(ticket, [other]));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  page = await firefox.browser.newPage();
  // Wide enough that the panel lies over none of what is pointed at.
  await page.setViewport({ width: 1280, height: 900 });
});
afterAll(async () => {
  await firefox?.close();
  await new Promise((resolve) => server?.close(resolve));
});

const at = (id: string) => `${origin}/work/${id}/view`;

/** What the teaching panel says now; it lies in an open shadow root at the page's end. */
const said = (): Promise<string> =>
  page.evaluate(() =>
    Array.from(document.documentElement.children)
      .map((each) => each.shadowRoot?.querySelector<HTMLElement>(".panel")?.innerText ?? "")
      .join(""),
  );

/** Clicks where something stands, once the panel asks for this. */
async function pointAt(asked: string, selector: string): Promise<void> {
  await expect.poll(said, PATIENT).toContain(asked);
  const box = await (await page.waitForSelector(selector))?.boundingBox();
  if (!box) throw new Error(`nothing at ${selector}`);
  await page.mouse.click(box.x + Math.min(box.width / 2, 60), box.y + Math.min(box.height / 2, 12));
}

async function inSidebar(words: string): Promise<void> {
  const element = await page.waitForSelector('iframe[title="Amends"]', PATIENT);
  const frame = await element?.contentFrame();
  await expect
    .poll(() => frame?.evaluate(() => document.body.innerText).catch(() => ""), PATIENT)
    .toContain(words);
}

const isSent = () => page.evaluate(() => "sent" in window);

it("is taught from the popup, presses nothing of the page, and reads what was pointed at", async () => {
  await page.goto(at(FIRST.id));
  await page.bringToFront();
  await toolbar.open();
  await expect.poll(async () => (await toolbar.popup()).text, PATIENT).toContain("doesn't read this page");
  await toolbar.click("Amends doesn't read this page right");
  await pointAt("The subject", ".tt");
  await page.evaluate(() => (window as unknown as { hits: string[] }).hits.splice(0));
  await pointAt("The customer's name", ".ww i");
  await pointAt("A message from the customer", ".xthem .tx p");
  await pointAt("A message from your team", ".xus .tx p");
  await pointAt("An internal note", ".xmemo .tx p");
  await pointAt("The box for replies", ".bx");
  await expect.poll(said, PATIENT).toContain("This is what Amends would read");
  const review = await said();
  for (const words of [FIRST.id, FIRST.title, FIRST.person, "4 messages", "found"])
    expect(review).toContain(words);
  const hits = await page.evaluate(() => (window as unknown as { hits: string[] }).hits);
  expect(hits.filter((hit) => !hit.startsWith("focusin"))).toEqual([]);
  expect(await isSent()).toBe(false);
});

it("keeps the lesson by Enter, and reads the site's other tickets by it", async () => {
  await page.keyboard.press("Enter");
  await inSidebar(FIRST.person);
  await page.goto(at(SECOND.id));
  await inSidebar(SECOND.person);
  expect(await isSent()).toBe(false);
});
