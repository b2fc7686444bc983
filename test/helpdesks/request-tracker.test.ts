/** The main job inside a real Request Tracker, with the built extension in Chromium. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FrameLocator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { filled, sidebarOf } from "../e2e/stage.ts";
import { type BrowserWithExtension, buildExtension, launchWithExtension } from "../tools/extension.ts";
import { SEED_MAILS } from "./servers/mails.ts";
import { type RequestTracker, startRequestTracker } from "./servers/request-tracker.ts";

let server: RequestTracker;
let browser: BrowserWithExtension;
let page: Page;
let profile: string;
let path: string;

async function open(): Promise<void> {
  browser = await launchWithExtension({ path, headless: true, userDataDir: profile });
  page = browser.context.pages()[0] ?? (await browser.context.newPage());
}

async function logIn(): Promise<void> {
  await page.goto(`${server.url}/`);
  const user = page.locator('input[name="user"]');
  if (!(await user.isVisible())) return;
  await user.fill(server.login.user);
  await page.locator('input[name="pass"]').fill(server.login.password);
  await page.locator('input[type="submit"], button[type="submit"]').first().click();
  await page.waitForLoadState("load");
}

beforeAll(async () => {
  path = await buildExtension("chrome-mv3-e2e");
  profile = await mkdtemp(join(tmpdir(), "amends-rt-profile-"));
  server = await startRequestTracker();
  await open();
  await logIn();
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  await rm(profile, { recursive: true, force: true, maxRetries: 3 });
});

const openTicket = async (id: number): Promise<FrameLocator> => {
  await page.goto(`${server.url}/Ticket/Display.html?id=${id}`);
  return filled(page);
};
/** The ticket's own history as RT has it: what grows when a reply is really sent. */
const historyCount = async (id: number): Promise<number> => {
  await page.goto(`${server.url}/Ticket/Display.html?id=${id}`);
  await page.locator(".transaction").first().waitFor();
  return page.locator(".transaction").count();
};
const editorBody = () => page.frameLocator("iframe.cke_wysiwyg_frame").locator("body");

/** Clicks the first reply and fills what it still asks for. */
async function chooseFirstReply(sidebar: FrameLocator): Promise<void> {
  await sidebar
    .getByRole("button", { name: /^Insert/ })
    .first()
    .click();
  const preview = sidebar.getByTestId("reply-preview");
  // Without a gap the reply is on its way already and no preview opens.
  const asked = await preview.waitFor({ timeout: 3000 }).then(
    () => true,
    () => false,
  );
  if (!asked) return;
  for (const field of await preview.locator("input, textarea").all()) {
    if (!(await field.inputValue())) await field.fill("Friday 27 November");
  }
  await preview.getByRole("button", { name: /^Insert/ }).click();
}

describe("Request Tracker 5", () => {
  it("is read from its own list of tickets: no sidebar there, one beside the ticket", async () => {
    await page.goto(`${server.url}/Search/Results.html?Query=id%3E0`);
    await page.getByRole("link", { name: SEED_MAILS[0]?.subject }).first().waitFor();
    await page.waitForTimeout(1500);
    expect(await page.locator('iframe[title="Amends"]').count()).toBe(0);
    await page.getByRole("link", { name: SEED_MAILS[0]?.subject }).first().click();
    const sidebar = await filled(page);
    await sidebar.getByText("Harriet O'Dowd").first().waitFor();
  });

  it.each([
    [1, "en", "billing", "duplicate-charge"],
    [2, "es", "product", "damaged"],
    [3, "pt", "service", "not-delivered"],
  ] as const)("ticket %i is read as %s, %s › %s", async (id, language, category, subcategory) => {
    const sidebar = await openTicket(id);
    const kind = sidebar.getByTestId("kind");
    expect(await kind.getAttribute("data-category")).toBe(category);
    expect(await kind.getAttribute("data-subcategory")).toBe(subcategory);
    expect(await sidebar.getByTestId("reply-language").getAttribute("data-language")).toBe(language);
    const words = SEED_MAILS[id - 1]?.paragraphs.join("\n") ?? "";
    const marks = await sidebar.locator("mark").allTextContents();
    expect(marks.length).toBeGreaterThan(0);
    for (const mark of marks) expect(words).toContain(mark);
  });

  it("opens the reply page for a reply chosen beside the ticket, and puts it into CKEditor there", async () => {
    const before = await historyCount(2);
    const sidebar = await openTicket(2);
    await chooseFirstReply(sidebar);
    await page.waitForURL(/Update\.html/);
    await expect.poll(() => editorBody().innerText(), { timeout: 20_000 }).toContain("Lucía");
    const written = await editorBody().innerText();
    expect(written.split("Hola").length - 1).toBe(1);
    expect(written).not.toMatch(/[{}]/);
    const reply = await filled(page);
    await reply.locator('[data-testid="insertion"][data-state="inserted"]').waitFor();
    // The editor's own model has it, so that sending would send it.
    const model = await page.evaluate(
      () =>
        (
          window as unknown as { CKEDITOR: { instances: Record<string, { getData(): string }> } }
        ).CKEDITOR.instances.UpdateContent?.getData() ?? "",
    );
    expect(model).toContain("Luc");
    await editorBody().click();
    await page.keyboard.press("Control+z");
    await expect.poll(() => editorBody().innerText()).not.toContain("Hola");
    expect(await historyCount(2)).toBe(before);
    expect(server.outgoingMail()).toBe("");
  });

  it("puts a reply at the caret when the reply page is already open, beside the agent's draft", async () => {
    await openTicket(3);
    await page.goto(`${server.url}/Ticket/Update.html?id=3&Action=Respond`);
    const sidebar = await filled(page);
    await editorBody().click();
    await page.keyboard.type("Rascunho meu.");
    await chooseFirstReply(sidebar);
    await expect.poll(() => editorBody().innerText()).toContain("João");
    expect(await editorBody().innerText()).toContain("Rascunho meu.");
  });

  it("writes nothing into a comment, which the customer would not see", async () => {
    await openTicket(1);
    await page.goto(`${server.url}/Ticket/Update.html?id=1&Action=Comment`);
    const sidebar = await filled(page);
    await editorBody().waitFor();
    const before = await editorBody().innerText();
    await chooseFirstReply(sidebar);
    await sidebar.locator('[data-testid="insertion"][data-state="failed"]').waitFor();
    expect(await editorBody().innerText()).toBe(before);
  });

  it("keeps the note over a browser restart", async () => {
    const sidebar = await openTicket(1);
    await sidebar.getByLabel("Note", { exact: true }).fill("Finance: both charges settled");
    await sidebar.locator('[data-testid="note-state"][data-state="saved"]').waitFor();
    await browser.close();
    await open();
    await logIn();
    const again = await openTicket(1);
    expect(await again.getByLabel("Note", { exact: true }).inputValue()).toBe(
      "Finance: both charges settled",
    );
  });

  it("shows the sidebar on the history page, and none on pages that are no ticket", async () => {
    await page.goto(`${server.url}/Ticket/History.html?id=1`);
    await filled(page);
    for (const elsewhere of ["/", "/Prefs/Other.html", "/Ticket/Create.html?Queue=1"]) {
      await page.goto(`${server.url}${elsewhere}`);
      await page.waitForTimeout(1200);
      expect(await sidebarOf(page).locator("body").count()).toBe(0);
    }
  });

  it("sends nothing, ever", async () => {
    expect(server.outgoingMail()).toBe("");
  });
});
