/** The welcome comes by itself on the day Amends is installed, once. */
import { browser } from "../browser";
import { openWorkbench } from "./open-workbench";
import { isWelcomed } from "./welcomed";

/**
 * In front, where somebody has just pressed "Add"; behind what is open where the folder was loaded by hand or by a
 * test, for a page that comes to the front there takes the keyboard from whoever is at work.
 */
async function greet(): Promise<void> {
  if (await isWelcomed()) return;
  const own = await browser.management?.getSelf?.().catch(() => null);
  await openWorkbench("/welcome", own?.installType !== "development");
}

/** Call it synchronously while the background starts (pitfalls P1). An update greets nobody. */
export function greetOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === "install") void greet();
  });
}
