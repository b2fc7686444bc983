/** What the Patterns page costs in the extension itself: its answer, and from the click until it is drawn. */
import type { Page } from "playwright-core";
import { type BrowserWithExtension, launchWithExtension } from "../tools/extension.ts";
import { bundled } from "./bundle.ts";
import { median } from "./statistics.ts";

const SIZES = [1_000, 10_000, 100_000];
/** A career of an agent: so many years of cases. */
const YEARS = 9;
const ROUNDS = 9;

interface InPage {
  amendsPatterns: {
    fillPacks(size: number, years: number, now: number): Promise<void>;
    drawn(): Promise<number>;
  };
}

const inPage = (page: Page, what: "drawn"): Promise<number> =>
  page.evaluate((name) => (globalThis as unknown as InPage).amendsPatterns[name](), what);

async function rounds(work: () => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) times.push(await work());
  return median(times);
}

async function measure(browser: BrowserWithExtension, script: string, size: number, years: number) {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/workbench.html#/welcome`);
  await page.evaluate(script);
  await page.evaluate(
    ([size, years, now]) => (globalThis as unknown as InPage).amendsPatterns.fillPacks(size, years, now),
    [size, years, Date.now()] as const,
  );
  // The background keeps answers until it writes; these cases were written behind its back.
  await browser.stopServiceWorker();
  const first = await inPage(page, "drawn");
  const again = await rounds(() => inPage(page, "drawn"));
  await page.close();
  return { first, again };
}

/** Figures by name with their size, e.g. `patterns_page_first_ms_at_100000`: reckoned by a background that has just been started; `again`: kept. */
export async function patternTimes(
  extension: string,
  sizes: readonly number[] = SIZES,
  years = YEARS,
): Promise<Record<string, number>> {
  const script = await bundled("./patterns/in-page.ts");
  const browser = await launchWithExtension({ path: extension, headless: true });
  try {
    const figures: Record<string, number> = {};
    for (const size of sizes) {
      const { first, again } = await measure(browser, script, size, years);
      figures[`patterns_page_first_ms_at_${size}`] = first;
      figures[`patterns_page_again_ms_at_${size}`] = again;
    }
    return figures;
  } finally {
    await browser.close();
  }
}
