/**
 * Photographs the running extension on the demo desk: `npm run screenshots` renews the README's pictures;
 * with `-- --all DIR` every state that is looked at before a release goes into DIR.
 */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { startDemoDesk } from "../demo-desk/server.ts";
import { type BrowserWithExtension, buildExtension, launchWithExtension } from "./extension.ts";
import { photographPatterns } from "./workbench-pictures.ts";

const README_PICTURES = join(import.meta.dirname, "../screenshots");

async function setUp(browser: BrowserWithExtension, language: string, width: number, origin: string) {
  const worker = await browser.serviceWorker();
  await worker.evaluate(
    async ({ language, width, origin }) => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { set(items: object): Promise<void> } } };
      };
      await chrome.storage.local.set({
        settings: { agentName: "Robin", interfaceLanguage: language },
        [`dock:${origin}`]: { collapsed: false, width },
      });
    },
    { language, width, origin },
  );
}

async function showTicket(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page
    .frameLocator('iframe[title="Amends"]')
    .locator('[data-testid="sidebar"][data-state="ready"]')
    .waitFor({ timeout: 20_000 });
  await page.waitForTimeout(300);
}

const path = await buildExtension("chrome-mv3-e2e");
const desk = await startDemoDesk();
const all = process.argv.indexOf("--all");
const into = all > 0 ? (process.argv[all + 1] ?? ".tmp/screenshots") : README_PICTURES;
await mkdir(into, { recursive: true });

for (const scheme of ["light", "dark"] as const) {
  const viewport = { width: 1280, height: 900 };
  const browser = await launchWithExtension({ path, headless: true, colorScheme: scheme, viewport });
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  if (all > 0) {
    for (const language of ["en", "es", "pt-BR"]) {
      for (const width of [320, 360, 520]) {
        for (const ticket of ["1", "2", "10", "8"]) {
          await setUp(browser, language, width, desk.url);
          await showTicket(page, `${desk.url}/tickets/${ticket}`);
          const frame = page.locator('iframe[title="Amends"]');
          await frame.screenshot({ path: join(into, `${ticket}-${language}-${width}-${scheme}.png`) });
        }
      }
    }
  } else {
    await setUp(browser, "en", 360, desk.url);
    await showTicket(page, `${desk.url}/tickets/1`);
    await page.screenshot({ path: join(into, `sidebar-${scheme}.png`) });
    await photographPatterns(browser, into, scheme);
  }
  await browser.close();
}
await desk.close();
