/** An agent shows Amends a page it has never seen, by mouse and by keyboard alone, and it reads that site from then on. */
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { framedDesk, shadowDesk } from "../fixtures/unknown-desk/in-trees.ts";
import { deskPage, FIRST, SECOND } from "../fixtures/unknown-desk/page.ts";
import { type BrowserWithExtension, buildExtension, launchWithExtension } from "../tools/extension.ts";
import { filled, insertFirstReply, sayItIsTheReply, sidebarOf } from "./stage.ts";
import { violations } from "./workbench-stage.ts";

/** The same ticket in trees of the page, by the beginning of the address. */
const DRAWN = [
  ["/shadow/", shadowDesk],
  ["/framed/", framedDesk],
] as const;

const PATIENT = { timeout: 15_000 };

let server: Server;
let browser: BrowserWithExtension;
let page: Page;
let origin = "";

beforeAll(async () => {
  browser = await launchWithExtension({ path: await buildExtension("chrome-mv3-e2e"), headless: true });
  server = createServer((request, response) => {
    const [ticket, other] = request.url?.includes(SECOND.id) ? [SECOND, FIRST] : [FIRST, SECOND];
    const draw = DRAWN.find(([path]) => request.url?.startsWith(path))?.[1];
    const html = draw ? draw(ticket) : deskPage(ticket, [other]);
    response.writeHead(200, { "content-type": "text/html" }).end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  page = await browser.context.newPage();
});
afterAll(async () => {
  await browser?.close();
  await new Promise((resolve) => server?.close(resolve));
});

const at = (id: string) => `${origin}/work/${id}/view`;
const panel = () => page.getByRole("dialog", { name: "Show Amends this page" });
const press = (name: string | RegExp): Locator => panel().getByRole("button", { name });

/** Opens the popup over the page in front and follows its link. */
async function startTeaching(): Promise<void> {
  const popup = await browser.context.newPage();
  await page.bringToFront();
  await popup.goto(`chrome-extension://${browser.extensionId}/popup.html`);
  await popup.getByRole("button", { name: "Amends doesn't read this page right" }).click();
  await panel().waitFor();
}

const hits = () => page.evaluate(() => (window as unknown as { hits: string[] }).hits);
const said = () => panel().locator(".at").innerText();

/** Clicks where something stands; what lies over it gets the click, as with a person. */
async function pointAt(selector: string): Promise<void> {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`nothing at ${selector}`);
  await page.mouse.click(box.x + Math.min(box.width / 2, 60), box.y + Math.min(box.height / 2, 12));
}

/** Presses Tab until the panel names this. */
async function tabTo(words: string): Promise<void> {
  for (let left = 60; left > 0; left -= 1) {
    if ((await said()).includes(words)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`never came to ${words}`);
}

const inSidebar = async (words: string) =>
  expect.poll(() => sidebarOf(page).locator("body").innerText(), PATIENT).toContain(words);

/** The rows of what would be read. */
const review = () => panel().locator("dl").innerText();

describe("by mouse", () => {
  /** What axe has against the page itself. */
  let without: string[] = [];

  it("asks step by step, and nothing that is pointed at is pressed, opened or sent", async () => {
    await page.goto(at(FIRST.id));
    without = await violations(page, 5);
    const width = await page.evaluate(() => document.body.scrollWidth);
    await startTeaching();
    expect(await page.evaluate(() => document.body.scrollWidth)).toBe(width);
    await page.evaluate(() => (window as unknown as { hits: string[] }).hits.splice(0));
    await pointAt(".tt");
    await pointAt(".ww i");
    await pointAt(".xthem .tx p");
    await pointAt(".xus .tx p");
    await pointAt(".xmemo .tx p");
    // A link, a button and the send button are pointed at, too: none of them is a box to write in.
    for (const wrong of [".it b", ".like", ".go"]) {
      await pointAt(wrong);
      await panel().getByText("That is no box to write in").waitFor();
    }
    await page.mouse.click(300, 300, { button: "middle" });
    await page.mouse.dblclick(700, 28);
    await pointAt(".bx");
    await panel().getByRole("heading", { name: "This is what Amends would read" }).waitFor();
    await expect.poll(hits).toEqual([]);
    expect(page.url()).toBe(at(FIRST.id));
    expect(await page.evaluate(() => "sent" in window)).toBe(false);
  });

  it("shows what it would read, with roles and first words, before anything is saved", async () => {
    const rows = await review();
    for (const words of [FIRST.id, FIRST.title, FIRST.person, "4 messages", "found"])
      expect(rows).toContain(words);
    const list = await panel().locator("li").allInnerTexts();
    expect(list.map((row) => row.replace(/\s+/g, " "))).toEqual([
      expect.stringMatching(/^Customer Hello, I was charged twice/),
      expect.stringMatching(/^Team Thank you for writing/),
      expect.stringMatching(/^Note SECRET/),
      expect.stringMatching(/^Customer It has been two days/),
    ]);
    expect((await violations(page, 10)).filter((line) => !without.includes(line))).toEqual([]);
  });

  it("reads the site so once it is saved, and after a reload, and puts a reply into its box", async () => {
    await press("Save for this site").click();
    await filled(page);
    await inSidebar("Charged twice");
    await page.reload();
    const sidebar = await filled(page);
    await inSidebar(FIRST.person);
    await insertFirstReply(sidebar);
    await sayItIsTheReply(sidebar);
    await expect.poll(() => page.locator(".bx").inputValue(), PATIENT).toContain("João");
    expect(await page.evaluate(() => "sent" in window)).toBe(false);
    // The page is its own again: what is clicked arrives.
    await page.locator(".like").first().click();
    await expect.poll(hits).toContain("click button");
  });

  it("reads another ticket of the site by the same lesson", async () => {
    await page.goto(at(SECOND.id));
    await filled(page);
    await inSidebar(SECOND.person);
    await inSidebar("Arrived damaged");
    expect(await sidebarOf(page).locator("body").innerText()).not.toContain(FIRST.person);
  });

  it("can be changed later: one thing is pointed at again, the rest stays", async () => {
    await startTeaching();
    await panel().getByRole("heading", { name: "This is what Amends would read" }).waitFor();
    await press("Point again: The customer's name").click();
    await pointAt(".ww u");
    await expect.poll(review, PATIENT).toContain(SECOND.mail);
    await expect.poll(review).toContain("3 messages");
    await page.keyboard.press("Escape");
    await panel().waitFor({ state: "detached" });
  });
});

describe("in the settings", () => {
  let bench: Page;
  const row = () => bench.getByRole("list", { name: "Taught sites" }).getByRole("listitem");

  it("is listed, exported, forgotten, and read in again from the file", async () => {
    bench = await browser.context.newPage();
    await bench.goto(`chrome-extension://${browser.extensionId}/workbench.html#/settings/taught`);
    const host = new URL(origin).host;
    await row().getByText(host).first().waitFor();
    expect(await violations(bench)).toEqual([]);
    const [download] = await Promise.all([
      bench.waitForEvent("download"),
      bench.getByRole("button", { name: `Export what was taught on ${host}` }).click(),
    ]);
    const file = await download.path();
    const text = await readFile(file, "utf8");
    // No name, no word of a ticket leaves with it.
    for (const secret of [FIRST.person, "Pereira", "charged", FIRST.id]) expect(text).not.toContain(secret);

    await bench.getByRole("button", { name: `Forget what was taught on ${host}` }).click();
    await row().getByText("Forgotten").waitFor();
    await page.goto(at(FIRST.id));
    await page.waitForTimeout(1500);
    // Whatever is guessed of this page, it is not what was taught.
    await bench.getByRole("button", { name: /^Undo: keep/ }).click();
    await row()
      .getByText(/^Reads /)
      .waitFor();
    await bench.getByRole("button", { name: `Forget what was taught on ${host}` }).click();

    await bench.getByLabel("Import a file").setInputFiles({
      name: "evil.json",
      mimeType: "application/json",
      buffer: Buffer.from(text.replace('"items": "', '"items": ":has(*) ')),
    });
    await bench.getByRole("alert").getByText("Nothing was read in").waitFor();
    await bench.getByLabel("Import a file").setInputFiles(file);
    await bench.getByText("1 site was read in.").waitFor();
    await page.bringToFront();
    await filled(page);
    await inSidebar(FIRST.person);
    await bench.bringToFront();
    await bench.getByRole("button", { name: `Forget what was taught on ${host}` }).click();
    await row().getByText("Forgotten").waitFor();
    await bench.close();
  });
});

describe("by keyboard alone", () => {
  it("walks, chooses, skips and saves", async () => {
    await page.goto(at(SECOND.id));
    await startTeaching();
    await page.evaluate(() => (window as unknown as { hits: string[] }).hits.splice(0));
    await tabTo(SECOND.title);
    await page.keyboard.press("Enter");
    await tabTo(SECOND.person);
    await page.keyboard.press("Enter");
    await tabTo("The lamp arrived broken in");
    // Out and in again: to the words' own block and back.
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    await expect.poll(said).toContain(SECOND.person);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowRight");
    await expect.poll(said).toContain("The lamp arrived");
    await page.keyboard.press("Enter");
    await tabTo("We are sorry to hear that");
    await expect
      .poll(() => page.getByRole("status").first().innerText())
      .toContain("We are sorry to hear that");
    await page.keyboard.press("Enter");
    await page.keyboard.press("s");
    await tabTo("Field");
    await page.keyboard.press("Enter");
    await panel().getByRole("heading", { name: "This is what Amends would read" }).waitFor();
    await expect.poll(review).toContain("3 messages");
    await page.keyboard.press("Enter");
    await filled(page);
    await inSidebar(SECOND.person);
    expect((await hits()).filter((hit) => !hit.startsWith("focusin"))).toEqual([]);
  });

  it("is left with Escape, and leaves nothing behind", async () => {
    await startTeaching();
    await page.keyboard.press("Escape");
    await panel().waitFor({ state: "detached" });
    await page.locator(".like").first().click();
    await expect.poll(hits).toContain("click button");
  });
});

/** Clicks an element that stands in a shadow root or frame. */
async function pointInside(place: Locator): Promise<void> {
  const box = await place.first().boundingBox();
  if (!box) throw new Error("nothing there");
  await page.mouse.click(box.x + Math.min(box.width / 2, 40), box.y + Math.min(box.height / 2, 8));
}

describe("in trees of the page", () => {
  const whole = async (inside: (selector: string) => Locator) => {
    for (const selector of [".topic", ".person", ".them .said p", ".us .said p", ".memo .said p", ".answer"])
      await pointInside(inside(selector));
    await panel().getByRole("heading", { name: "This is what Amends would read" }).waitFor();
    await expect.poll(review).toContain("4 messages");
    await press("Save for this site").click();
    await filled(page);
    await inSidebar(FIRST.person);
  };

  it("is pointed at inside open shadow roots, and told what is closed", async () => {
    await page.goto(`${origin}/shadow/${FIRST.id}/view`);
    await startTeaching();
    await pointInside(page.locator("desk-shut"));
    await panel().getByText("The page keeps this part closed").first().waitFor();
    await whole((selector) => page.locator(selector));
  });

  it("is walked by keyboard into a shadow root and out of it", async () => {
    await page.goto(`${origin}/shadow/${SECOND.id}/view`);
    await startTeaching();
    await panel().waitFor();
    if (await press(/^Point again: The subject/).isVisible())
      await press(/^Point again: The subject/).click();
    await tabTo(SECOND.title);
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowDown");
    await expect.poll(said).toContain(SECOND.title);
    await tabTo("The lamp arrived broken in");
    await page.keyboard.press("Escape");
  });

  it("is pointed at inside a frame of the same origin, and told what is another site's", async () => {
    await page.goto(`${origin}/framed/${FIRST.id}/view`);
    await startTeaching();
    await pointInside(page.locator("iframe.alien"));
    await panel().getByText("This part of the page belongs to another site").first().waitFor();
    await whole((selector) => page.frameLocator("iframe.work").locator(selector));
  });
});
