/** What Amends costs a page: time to a filled sidebar, and main-thread time taken from the helpdesk. */
import { type BrowserContext, chromium, type Page } from "playwright-core";
import { filledSidebar } from "../demo-desk/sidebar.ts";
import { findChromium } from "../tools/chromium.ts";
import { CHROMIUM_FLAGS, launchWithExtension } from "../tools/extension.ts";
import { median } from "./statistics.ts";

const ROUNDS = 7;
/** Long enough for page and sidebar to come to rest; the same with and without, for time passes in both. */
const SETTLE_MS = 2_000;

export interface PageTimes {
  /** Navigation to filled sidebar, wall clock. */
  filledMs: number;
  /** Main-thread time of the page with Amends, less the same without. */
  mainThreadMs: number;
  /** The part of it spent in scripts. */
  scriptMs: number;
}

/** Medians over seven rounds on one demo ticket, taken in turns so that a busy machine bothers both alike. */
export async function pageTimes(extension: string, ticketUrl: string): Promise<PageTimes> {
  const amends = await launchWithExtension({ path: extension, headless: true });
  const plain = await chromium.launch({
    executablePath: await findChromium(),
    headless: false,
    args: ["--headless=new", ...CHROMIUM_FLAGS],
  });
  const bare = await plain.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    await timeToFilled(amends.context, ticketUrl); // the first one starts the background, too
    const filled: number[] = [];
    const busy = { with: [] as Busy[], without: [] as Busy[] };
    for (let round = 0; round < ROUNDS; round += 1) {
      filled.push(await timeToFilled(amends.context, ticketUrl));
      busy.with.push(await mainThread(amends.context, ticketUrl));
      busy.without.push(await mainThread(bare, ticketUrl));
    }
    const added = (part: keyof Busy) =>
      median(busy.with.map((one) => one[part])) - median(busy.without.map((one) => one[part]));
    return { filledMs: median(filled), mainThreadMs: added("task"), scriptMs: added("script") };
  } finally {
    await plain.close();
    await amends.close();
  }
}

async function timeToFilled(context: BrowserContext, url: string): Promise<number> {
  const page = await context.newPage();
  const start = performance.now();
  await page.goto(url, { waitUntil: "commit" });
  await filledSidebar(page);
  const time = performance.now() - start;
  await page.close();
  return time;
}

interface Busy {
  task: number;
  script: number;
}

/** The sidebar runs in a process of its own, so the page's figures hold the content script and the page alone. */
async function mainThread(context: BrowserContext, url: string): Promise<Busy> {
  const page: Page = await context.newPage();
  const session = await context.newCDPSession(page);
  // Processor time, not wall clock: on a busy machine a waiting thread would be counted as a working one.
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  await page.goto(url);
  await page.waitForTimeout(SETTLE_MS);
  const { metrics } = await session.send("Performance.getMetrics");
  await page.close();
  const milliseconds = (name: string) => (metrics.find((metric) => metric.name === name)?.value ?? 0) * 1_000;
  return { task: milliseconds("TaskDuration"), script: milliseconds("ScriptDuration") };
}
