/** Photographs the workbench over a made-up half year. */
import { join } from "node:path";
import type { Page } from "playwright-core";
import { bringCases } from "./bring-cases.ts";
import { deskMonths } from "./desk-months.ts";
import type { BrowserWithExtension } from "./extension.ts";

/** A page of the workbench over half a year of cases. */
export async function benchOverMonths(browser: BrowserWithExtension, place: string): Promise<Page> {
  const page = await browser.context.newPage();
  const at = (place: string) => `chrome-extension://${browser.extensionId}/workbench.html#/${place}`;
  await page.goto(at("settings"));
  await page.getByRole("heading", { level: 1 }).waitFor();
  await bringCases(page, deskMonths(Date.now()));
  // Through another page: what is new on the place is new only the first time it is looked at.
  await page.goto("about:blank");
  await page.goto(at(place));
  return page;
}

/** Patterns as the README shows them. */
export async function photographPatterns(
  browser: BrowserWithExtension,
  folder: string,
  scheme: string,
): Promise<void> {
  const page = await benchOverMonths(browser, "patterns");
  await page.locator('.patterns[data-state="ready"]').waitFor();
  // The navigation's count comes after the page.
  await page.getByRole("link", { name: /new$/ }).waitFor();
  await page.mouse.move(0, 0);
  await page.waitForTimeout(300);
  await page.screenshot({ path: join(folder, `patterns-${scheme}.png`) });
  await page.close();
}
