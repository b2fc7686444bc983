/** Request Tracker with rich text switched off: the reply box is a plain textarea. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { filled } from "../e2e/stage.ts";
import { type BrowserWithExtension, buildExtension, launchWithExtension } from "../tools/extension.ts";
import { type RequestTracker, startRequestTracker } from "./servers/request-tracker.ts";

let server: RequestTracker;
let browser: BrowserWithExtension;

beforeAll(async () => {
  const path = await buildExtension("chrome-mv3-e2e");
  // Under a path, as many installations are.
  server = await startRequestTracker({ richText: false, webPath: "/rt" });
  browser = await launchWithExtension({ path, headless: true });
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

it("reads the ticket and writes a Portuguese reply into the textarea, undone by one Ctrl+Z", async () => {
  const page = await browser.context.newPage();
  await page.goto(`${server.url}/`);
  await page.locator('input[name="user"]').fill(server.login.user);
  await page.locator('input[name="pass"]').fill(server.login.password);
  await page.locator('input[type="submit"], button[type="submit"]').first().click();
  await page.goto(`${server.url}/Ticket/Display.html?id=3`);
  await filled(page);
  await page.goto(`${server.url}/Ticket/Update.html?id=3&Action=Respond`);
  const sidebar = await filled(page);
  const box = page.locator("textarea#UpdateContent");
  const before = await box.inputValue();
  await sidebar
    .getByRole("button", { name: /^Insert/ })
    .first()
    .click();
  const preview = sidebar.getByTestId("reply-preview");
  if (
    await preview.waitFor({ timeout: 3000 }).then(
      () => true,
      () => false,
    )
  ) {
    for (const field of await preview.locator("input, textarea").all()) {
      if (!(await field.inputValue())) await field.fill("sexta, 27 de novembro");
    }
    await preview.getByRole("button", { name: /^Insert/ }).click();
  }
  await expect.poll(() => box.inputValue()).toContain("João");
  await box.focus();
  await page.keyboard.press("Control+z");
  await expect.poll(() => box.inputValue()).toBe(before);
  expect(server.outgoingMail()).toBe("");
});
