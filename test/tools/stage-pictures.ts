/**
 * Photographs each stage of a dispute on the demo desk, in three languages, light and dark, at the narrowest and the
 * widest sidebar: `npx tsx test/tools/stage-pictures.ts DIR [only]`, where `only` is a part of a picture's name.
 */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { FrameLocator, Page } from "playwright-core";
import { startDemoDesk } from "../demo-desk/server.ts";
import { openTool, stepOf, takeStep } from "../e2e/settle-steps.ts";
import { type BrowserWithExtension, buildExtension, launchWithExtension } from "./extension.ts";

const TALL = { width: 1280, height: 1500 };
const [, , into = ".tmp/stages", only = ""] = process.argv;
const STAGES = ["identify", "gather", "decide", "resolve", "follow-up"];

async function dress(browser: BrowserWithExtension, language: string, width: number, origin: string) {
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

async function show(page: Page, url: string): Promise<FrameLocator> {
  await page.goto(url);
  const sidebar = page.frameLocator('iframe[title="Amends"]');
  await sidebar.locator('[data-testid="sidebar"][data-state="ready"]').waitFor({ timeout: 20_000 });
  await page.waitForTimeout(250);
  return sidebar;
}

/** The tool of a stage that holds most, opened for a second picture. */
const TOOLS: Record<string, string> = {
  identify: "evidence",
  gather: "transaction",
  decide: "limits",
  resolve: "actions",
  "follow-up": "close",
};

const path = await buildExtension("chrome-mv3-e2e");
const desk = await startDemoDesk();
await mkdir(into, { recursive: true });
for (const scheme of ["light", "dark"] as const) {
  for (const [language, ticket] of [
    ["en", "1"],
    ["es", "10"],
    ["pt-BR", "16"],
  ] as const) {
    const name = (rest: string) => `${language}-${scheme}-${rest}`;
    const wanted = (rest: string) => name(rest).includes(only);
    if (
      !STAGES.some((stage) =>
        [320, 520].some((width) => wanted(`${stage}-${width}`) || wanted(`${stage}-${width}-tool`)),
      )
    )
      continue;
    const browser = await launchWithExtension({ path, headless: true, colorScheme: scheme, viewport: TALL });
    const page = browser.context.pages()[0] ?? (await browser.context.newPage());
    const url = `${desk.url}/tickets/${ticket}`;
    const picture = (file: string) =>
      page.locator('iframe[title="Amends"]').screenshot({ path: join(into, `${name(file)}.png`) });
    let stage = "";
    for (;;) {
      await dress(browser, language, 520, desk.url);
      let sidebar = await show(page, url);
      const step = await stepOf(sidebar);
      const passed = await sidebar.locator(".rail .done").count();
      const now = STAGES[passed] ?? "";
      const fresh = now !== stage || step === "common.remedy" || step === "common.closed";
      stage = now;
      for (const width of fresh ? [320, 520] : []) {
        await dress(browser, language, width, desk.url);
        sidebar = await show(page, url);
        const label = step === "common.remedy" ? "decide2" : step === "common.closed" ? "closed" : stage;
        if (wanted(`${label}-${width}`)) await picture(`${label}-${width}`);
        const tool = TOOLS[stage];
        if (tool && width === 320 && wanted(`${label}-${width}-tool`)) {
          await openTool(sidebar, tool);
          await picture(`${label}-${width}-tool`);
        }
      }
      if (step === "common.closed") break;
      await takeStep(sidebar);
    }
    await browser.close();
  }
}
await desk.close();
