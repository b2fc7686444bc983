/** `npm start`: builds Amends, serves the demo desk and opens a browser with both; `--headless` checks every ticket. */
import type { BrowserContext } from "playwright-core";
import { buildExtension, launchWithExtension } from "../tools/extension.ts";
import { type DemoDesk, startDemoDesk } from "./server.ts";
import { filledSidebar, readSidebar } from "./sidebar.ts";
import { DEMO_TICKETS } from "./tickets.ts";

/** A Linux machine without a display cannot open a window; it still can show that everything works. */
const blind = process.platform === "linux" && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
const headless = blind || process.argv.includes("--headless");

/** Opens each ticket and prints one line for it; true when every sidebar filled. */
async function walkThrough(context: BrowserContext, desk: DemoDesk): Promise<boolean> {
  const page = context.pages()[0] ?? (await context.newPage());
  let whole = true;
  for (const { id, messages } of DEMO_TICKETS) {
    await page.goto(`${desk.url}/tickets/${id}`);
    try {
      const line = await readSidebar(await filledSidebar(page, messages.length > 0));
      const doubt =
        messages.length === 0 ? " (nothing to read)" : line.sureness === "unsure" ? " (not sure)" : "";
      const kind = `${line.category} › ${line.subcategory}${doubt}`;
      const reply = line.topReply ?? "no reply to suggest";
      console.log(`#${id}  ${kind} · ${line.emotion} · ${line.language} · ${reply}`);
    } catch (error) {
      whole = false;
      console.error(`#${id}  ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return whole;
}

/** Opens the browser for a person and stays until its window is closed. */
async function show(context: BrowserContext, desk: DemoDesk): Promise<void> {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(`${desk.url}/tickets/1`);
  console.log(`
The demo desk is open at ${desk.url} with Amends beside the ticket.

  What is this?     why ticket #1 is what Amends says it is, with the customer's own words marked
  What next?        one step, and its reason
  What do I say?    click a reply: it lands in the reply box, and you press Send yourself
  What do we know?  write a note, reload the page, and it is still there

Then try #2 (angry, threatens a chargeback), #4 (bereaved), #12 (Spanish) and #16 (Portuguese).
People and shops are made up, and nothing leaves this computer. Close the window to stop.
`);
  await new Promise<void>((closed) => {
    context.once("close", () => closed());
    // On a Mac the browser outlives its last window.
    page.once("close", () => context.pages().length === 0 && closed());
  });
}

async function main(): Promise<void> {
  if (blind && !process.argv.includes("--headless")) {
    console.error("There is no display here, so the browser opens without a window, as with --headless.");
  }
  const path = await buildExtension("chrome-mv3-e2e");
  const desk = await startDemoDesk();
  const viewport = headless ? undefined : null;
  const browser = await launchWithExtension({ path, headless, viewport, welcome: !headless });
  try {
    if (!headless) await show(browser.context, desk);
    else if (!(await walkThrough(browser.context, desk))) {
      throw new Error("Not every ticket got its sidebar; the lines above say which.");
    }
  } finally {
    await browser.close();
    await desk.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
