/** A real Redmine: three languages read, a reply put into the box that waits behind a button, nothing sent. */
import type { FrameLocator, Page } from "playwright-core";
import type { ElementHandle } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { filled, insertFirstReply } from "../e2e/stage.ts";
import { type BrowserWithExtension, buildExtension, launchWithExtension } from "../tools/extension.ts";
import { inFirefox } from "./in-firefox.ts";
import { type Redmine, startRedmine } from "./servers/redmine.ts";

let server: Redmine;
let browser: BrowserWithExtension;
let page: Page;

beforeAll(async () => {
  const path = await buildExtension("chrome-mv3-e2e");
  server = await startRedmine();
  browser = await launchWithExtension({ path, headless: true });
  page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await page.goto(`${server.url}/login`);
  await page.locator("#username").fill(server.login.user);
  await page.locator("#password").fill(server.login.password);
  await page.locator("#login-submit").click();
  await page.waitForLoadState("load");
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const openTicket = async (id: number): Promise<FrameLocator> => {
  await page.goto(`${server.url}/issues/${id}`);
  return filled(page);
};

it.each([
  [1, "en", "duplicate-charge"],
  [2, "es", "damaged"],
  [3, "pt", "not-delivered"],
] as const)("reads ticket %i in %s as %s", async (id, language, subcategory) => {
  const sidebar = await openTicket(id);
  await expect.poll(() => sidebar.getByTestId("kind").getAttribute("data-subcategory")).toBe(subcategory);
  await expect.poll(() => sidebar.getByTestId("reply-language").getAttribute("data-language")).toBe(language);
});

it("opens the box for a reply chosen beside the ticket and puts it in, once", async () => {
  const sidebar = await openTicket(2);
  await sidebar
    .getByRole("button", { name: /^Insert/ })
    .first()
    .click();
  const preview = sidebar.getByTestId("reply-preview");
  const asked = await preview.waitFor({ timeout: 3000 }).then(
    () => true,
    () => false,
  );
  if (asked) {
    for (const field of await preview.locator("input").all()) {
      if (!(await field.inputValue())) await field.fill("viernes 27 de noviembre");
    }
    await preview.getByRole("button", { name: /^Insert/ }).click();
  }
  const box = page.locator("#issue_notes");
  await expect.poll(() => box.inputValue(), { timeout: 20_000 }).toContain("Hola");
  expect((await box.inputValue()).split("Hola").length - 1).toBe(1);
  expect(await page.locator("#issue_description").inputValue()).not.toContain("Hola");
});

/** The page of its own on which an issue is changed, its box open. */
const openReply = async (id: number): Promise<FrameLocator> => {
  await page.goto(`${server.url}/issues/${id}/edit`);
  return filled(page);
};
const box = () => page.locator("#issue_notes");

it("leaves the agent's draft where it is, and one Ctrl+Z takes the reply back", async () => {
  const sidebar = await openReply(3);
  await box().click();
  await page.keyboard.type("Rascunho meu. ");
  await insertFirstReply(sidebar);
  await expect.poll(() => box().inputValue(), { timeout: 20_000 }).toContain("João");
  await expect.poll(() => box().inputValue()).toContain("Rascunho meu.");
  expect(await box().inputValue()).not.toMatch(/[{}]/);
  await box().focus();
  await page.keyboard.press("Control+z");
  await expect.poll(() => box().inputValue()).toBe("Rascunho meu. ");
});

it("puts better words into the agent's own draft, and one Ctrl+Z takes them back", async () => {
  const sidebar = await openReply(1);
  await box().click();
  await page.keyboard.type("I will definitely write on Friday.");
  await sidebar.getByRole("button", { name: "Check my draft" }).click();
  await sidebar.getByRole("button", { name: "Leave it out: definitely" }).click();
  await expect.poll(() => box().inputValue()).toBe("I will write on Friday.");
  await box().focus();
  await page.keyboard.press("Control+z");
  await expect.poll(() => box().inputValue()).toBe("I will definitely write on Friday.");
});

it("puts nothing for the customer into a private note", async () => {
  const sidebar = await openReply(1);
  await page.locator("#issue_private_notes").check();
  await insertFirstReply(sidebar);
  await sidebar.locator('[data-testid="insertion"][data-state="failed"]').waitFor();
  await sidebar.getByText("internal note").first().waitFor();
  await expect.poll(() => box().inputValue()).toBe("");
});

it("sends nothing: the ticket's history is as it was", async () => {
  await openTicket(2);
  await expect.poll(() => page.locator("#history .journal.has-notes").count()).toBe(0);
  expect(server.outgoingMail()).toBe("");
});

inFirefox("Redmine", () => ({
  async logIn(firefox) {
    await firefox.goto(`${server.url}/login`);
    await firefox.type("#username", server.login.user);
    await firefox.type("#password", server.login.password);
    await Promise.all([firefox.waitForNavigation(), firefox.click("#login-submit")]);
  },
  ticket: (id) => `${server.url}/issues/${id}`,
  async box(firefox, internal) {
    const id = new URL(firefox.url()).pathname.split("/")[2];
    await firefox.goto(`${server.url}/issues/${id}/edit`);
    if (internal) await (await firefox.waitForSelector("#issue_private_notes", { visible: true }))?.click();
    const element = await firefox.waitForSelector("#issue_notes", { visible: true });
    if (!element) throw new Error("Redmine shows no box for notes.");
    return element as unknown as ElementHandle<HTMLElement>;
  },
  outgoingMail: () => server.outgoingMail(),
}));
