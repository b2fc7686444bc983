/** A real Roundcube as a shared mailbox: three languages read, a reply put into its own page's editor, nothing sent. */
import type { FrameLocator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { filled, insertFirstReply, sidebarOf } from "../e2e/stage.ts";
import { type BrowserWithExtension, buildExtension, launchWithExtension } from "../tools/extension.ts";
import { SEED_MAILS } from "./servers/mails.ts";
import { type Roundcube, startRoundcube } from "./servers/roundcube.ts";

let browser: BrowserWithExtension;

async function logIn(page: Page, { url, login }: Roundcube): Promise<void> {
  await page.goto(`${url}/`);
  await page.locator("#rcmloginuser").fill(login.user);
  await page.locator("#rcmloginpwd").fill(login.password);
  await page.locator("#rcmloginsubmit").click();
  await page.locator("#messagelist").waitFor();
}

beforeAll(async () => {
  browser = await launchWithExtension({ path: await buildExtension("chrome-mv3-e2e"), headless: true });
});
afterAll(() => browser?.close());

describe("with its rich editor", () => {
  let server: Roundcube;
  let page: Page;

  beforeAll(async () => {
    server = await startRoundcube();
    page = await browser.context.newPage();
    await logIn(page, server);
  });
  afterAll(async () => {
    await page?.close();
    await server?.stop();
  });

  const openMail = async (uid: number): Promise<FrameLocator> => {
    await page.goto(`${server.url}/?_task=mail&_mbox=INBOX&_action=show&_uid=${uid}`);
    return filled(page);
  };
  const editor = () => page.frameLocator("#composebody_ifr").locator("body#tinymce");

  it.each([
    [1, "en", "duplicate-charge"],
    [2, "es", "damaged"],
    [3, "pt", "not-delivered"],
  ] as const)("reads mail %i in %s as %s", async (uid, language, subcategory) => {
    const sidebar = await openMail(uid);
    await expect.poll(() => sidebar.getByTestId("kind").getAttribute("data-subcategory")).toBe(subcategory);
    await expect
      .poll(() => sidebar.getByTestId("reply-language").getAttribute("data-language"))
      .toBe(language);
    await sidebar
      .getByText(SEED_MAILS[uid - 1]?.from.name ?? "")
      .first()
      .waitFor();
    const words = SEED_MAILS[uid - 1]?.paragraphs.join("\n") ?? "";
    for (const mark of await sidebar.locator("mark").allTextContents()) expect(words).toContain(mark);
  });

  it("follows the mails that are shown beside the list, one after the other", async () => {
    await page.goto(`${server.url}/?_task=mail&_mbox=INBOX`);
    await page.locator("#messagelist tbody tr").first().waitFor();
    await expect.poll(() => sidebarOf(page).locator("body").count()).toBe(0);
    const choose = (subject = "") => page.locator("#messagelist tbody tr", { hasText: subject }).click();
    await choose(SEED_MAILS[1]?.subject);
    const kind = () => sidebarOf(page).getByTestId("kind").getAttribute("data-subcategory");
    await filled(page);
    await expect.poll(kind).toBe("damaged");
    await choose(SEED_MAILS[2]?.subject);
    await expect.poll(kind).toBe("not-delivered");
  });

  it("puts a reply chosen beside the mail above the quotation on the reply page, once, and Ctrl+Z takes it back", async () => {
    await insertFirstReply(await openMail(2));
    await page.waitForURL(/_action=compose/);
    await expect.poll(() => editor().innerText(), { timeout: 20_000 }).toContain("Hola");
    const written = await editor().innerText();
    expect(written.split("Hola").length - 1).toBe(1);
    expect(written.indexOf("Hola")).toBeLessThan(written.indexOf("cafetera venía rota"));
    const model = await page.evaluate(() =>
      (
        window as unknown as { tinymce: { activeEditor: { getContent(): string } } }
      ).tinymce.activeEditor.getContent(),
    );
    expect(model).toContain("Hola");
    const sidebar = await filled(page);
    await sidebar.locator('[data-testid="insertion"][data-state="inserted"]').waitFor();
    await editor().press("Control+z");
    await expect.poll(() => editor().innerText()).not.toContain("Hola");
  });

  it("shows no sidebar on a new mail and in the settings", async () => {
    for (const elsewhere of ["/?_task=mail&_action=compose", "/?_task=settings"]) {
      await page.goto(server.url + elsewhere);
      await page.waitForTimeout(1500);
      await expect.poll(() => sidebarOf(page).locator("body").count()).toBe(0);
    }
  });

  it("sends nothing", () => {
    expect(server.outgoingMail()).toBe("");
  });
});

describe("with plain text", () => {
  let server: Roundcube;

  beforeAll(async () => {
    server = await startRoundcube({ richText: false });
  });
  afterAll(() => server?.stop());

  it("puts the reply into the textarea", async () => {
    const page = await browser.context.newPage();
    await logIn(page, server);
    await page.goto(`${server.url}/?_task=mail&_mbox=INBOX&_action=show&_uid=3`);
    await insertFirstReply(await filled(page));
    await page.waitForURL(/_action=compose/);
    const box = page.locator("textarea#composebody");
    await expect.poll(() => box.inputValue(), { timeout: 20_000 }).toContain("João");
    expect(server.outgoingMail()).toBe("");
    await page.close();
  });
});
