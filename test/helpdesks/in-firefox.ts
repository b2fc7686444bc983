/** The main job in Firefox inside a real helpdesk: three languages, a reply with gaps beside a draft, taken back, never sent. */
import type { ElementHandle, Frame, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildExtension } from "../tools/extension.ts";
import { type FirefoxWithExtension, launchFirefoxWithExtension } from "../tools/firefox.ts";

/** How one helpdesk is worked in. */
export interface FirefoxDesk {
  logIn(page: Page): Promise<void>;
  /** Address of a ticket. */
  ticket(id: number): string;
  /** Opens the reply box of the ticket in front, where it is not open yet, and gives it; `internal`: the box of a note. */
  box(page: Page, internal?: boolean): Promise<ElementHandle<HTMLElement>>;
  /** All that the server would have sent. */
  outgoingMail(): string;
}

const DRAFT = "Mine, written before. ";

async function sidebarIn(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('iframe[title="Amends"]', { timeout: 30_000 });
  const frame = await element?.contentFrame();
  if (!frame) throw new Error("the sidebar has no frame");
  await frame.waitForSelector('[data-testid="sidebar"][data-state="ready"]', { timeout: 30_000 });
  return frame;
}

const textIn = (box: ElementHandle<HTMLElement>): Promise<string> =>
  box.evaluate((element) => ("value" in element ? String(element.value) : element.innerText));

async function takeBack(page: Page, box: ElementHandle<HTMLElement>): Promise<void> {
  await box.focus();
  await page.keyboard.down("Control");
  await page.keyboard.press("z");
  await page.keyboard.up("Control");
}

/** Clicks the first reply and fills what it still asks for. */
async function chooseFirstReply(sidebar: Frame): Promise<void> {
  await (await sidebar.waitForSelector("button[data-script]"))?.click();
  await sidebar.waitForSelector('[data-testid="reply-preview"], [data-testid="insertion"]');
  const preview = await sidebar.$('[data-testid="reply-preview"]');
  if (!preview) return;
  for (const field of await preview.$$("input, textarea")) {
    const isEmpty = await field.evaluate((input) => (input as HTMLInputElement).value === "");
    if (isEmpty && (await field.isVisible())) await field.type("viernes 27 de noviembre");
  }
  await (await preview.$('button[type="submit"]'))?.click();
}

/** @param world the helpdesk, once its server is there */
export function inFirefox(name: string, world: () => FirefoxDesk): void {
  describe(`${name} in Firefox`, () => {
    let firefox: FirefoxWithExtension;
    let page: Page;
    beforeAll(async () => {
      firefox = await launchFirefoxWithExtension({
        path: await buildExtension("firefox-mv3-e2e"),
        headless: true,
      });
      page = await firefox.browser.newPage();
      // A helpdesk asks before a page with a draft in it is left.
      page.on("dialog", (dialog) => void dialog.accept());
      await world().logIn(page);
    });
    afterAll(() => firefox?.close());

    it.each([
      [1, "en", "duplicate-charge"],
      [2, "es", "damaged"],
      [3, "pt", "not-delivered"],
    ] as const)("reads ticket %i in %s as %s", async (id, language, subcategory) => {
      await page.goto(world().ticket(id));
      const sidebar = await sidebarIn(page);
      const attribute = (testId: string, named: string) =>
        sidebar.$eval(`[data-testid="${testId}"]`, (element, key) => element.getAttribute(key), named);
      expect(await attribute("kind", "data-subcategory")).toBe(subcategory);
      expect(await attribute("reply-language", "data-language")).toBe(language);
    });

    it("puts a reply with its gaps filled beside the agent's draft, and one Ctrl+Z takes it back", async () => {
      await page.goto(world().ticket(2));
      await sidebarIn(page);
      const box = await world().box(page);
      const sidebar = await sidebarIn(page);
      const text = () => textIn(box);
      await box.click();
      await page.keyboard.type(DRAFT);
      const before = await text();
      await chooseFirstReply(sidebar);
      await sidebar.waitForSelector('[data-testid="insertion"][data-state="inserted"]', { timeout: 20_000 });
      const after = await text();
      expect(after).toContain(DRAFT.trim());
      expect(after.split("Hola").length - 1).toBe(1);
      expect(after).not.toMatch(/[{}]/);
      await takeBack(page, box);
      await expect.poll(text).not.toContain("Hola");
      expect((await text()).trim()).toBe(before.trim());
    });

    it("puts better words into the agent's own draft, and one Ctrl+Z takes them back", async () => {
      await page.goto(world().ticket(1));
      await sidebarIn(page);
      const box = await world().box(page);
      const sidebar = await sidebarIn(page);
      await box.click();
      await page.keyboard.type("I will definitely write on Friday.");
      await (await sidebar.waitForSelector('[data-testid="draft"] > button'))?.click();
      await (await sidebar.waitForSelector('button[aria-label="Leave it out: definitely"]'))?.click();
      await expect.poll(() => textIn(box)).toContain("I will write on Friday.");
      await takeBack(page, box);
      await expect.poll(() => textIn(box)).toContain("I will definitely write on Friday.");
    });

    it("puts nothing for the customer into a note that only colleagues read", async () => {
      await page.goto(world().ticket(1));
      await sidebarIn(page);
      const box = await world().box(page, true);
      const sidebar = await sidebarIn(page);
      const before = await textIn(box);
      await chooseFirstReply(sidebar);
      await sidebar.waitForSelector('[data-testid="insertion"][data-state="failed"]', { timeout: 20_000 });
      expect(await textIn(box)).toBe(before);
    });

    it("sends nothing", () => {
      expect(world().outgoingMail()).toBe("");
    });
  });
}
