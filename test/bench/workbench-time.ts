/** What the workbench costs: time to its first paint and to its list of cases, and how long a scrolled list takes to be drawn. */
import type { Page } from "playwright-core";
import { bringCases } from "../tools/bring-cases.ts";
import { type BrowserWithExtension, launchWithExtension } from "../tools/extension.ts";
import { madeUpCase } from "./casebook/made-up-cases.ts";
import { median, percentile } from "./statistics.ts";

const CASES = 1_000;
const ROUNDS = 7;
/** Steps of one screen through the list: ten pages of it are fetched on the way. */
const STEPS = 60;
const STEP_PX = 560;

async function fresh({ context, extensionId }: BrowserWithExtension): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/workbench.html#/cases`);
  await page.locator("tbody a").first().waitFor();
  return page;
}

const paintOf = (page: Page): Promise<{ paint: number; list: number }> =>
  page.evaluate(() => ({
    paint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
    list: performance.now(),
  }));

/** Milliseconds from each step of scrolling until what came into view was drawn. */
const scrolled = (page: Page): Promise<number[]> =>
  page.evaluate(
    async ([steps, px]) => {
      const box = document.querySelector(".case-rows");
      if (!box) throw new Error("No list of cases.");
      const times: number[] = [];
      for (let step = 0; step < steps; step++) {
        const start = performance.now();
        box.scrollTop += px;
        // Behind the next frame: a named helper would not survive the way into the page.
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        times.push(performance.now() - start);
      }
      if (box.scrollTop < steps) throw new Error("The list did not scroll.");
      return times;
    },
    [STEPS, STEP_PX] as const,
  );

/** Figures of the workbench over a thousand cases; medians over seven fresh pages, the slowest twentieth of scroll steps. */
export async function workbenchFigures(extension: string): Promise<Record<string, number>> {
  const browser = await launchWithExtension({ path: extension, headless: true });
  try {
    const first = await browser.context.newPage();
    await first.goto(`chrome-extension://${browser.extensionId}/workbench.html#/settings`);
    await bringCases(
      first,
      Array.from({ length: CASES }, (_, index) => madeUpCase(index)),
    );
    const paints: number[] = [];
    const lists: number[] = [];
    let steps: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const page = await fresh(browser);
      const { paint, list } = await paintOf(page);
      paints.push(paint);
      lists.push(list);
      if (round === ROUNDS - 1) steps = await scrolled(page);
      await page.close();
    }
    return {
      workbench_first_paint_ms: median(paints),
      [`workbench_list_ms_at_${CASES}`]: median(lists),
      [`workbench_scroll_step_p50_ms_at_${CASES}`]: percentile(steps, 0.5),
      [`workbench_scroll_step_p95_ms_at_${CASES}`]: percentile(steps, 0.95),
    };
  } finally {
    await browser.close();
  }
}
