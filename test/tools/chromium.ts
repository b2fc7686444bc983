/** Finds a Chromium that loads unpacked extensions from the command line, and fetches one where there is none. */
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { chromium } from "playwright-core";
import { installByApt, mayUseApt } from "./apt.ts";
import { firstRunnable, inProgramFiles, onPath, runAloud } from "./find-browser.ts";

const MAC = "/Applications";

/**
 * Path of the Chromium to test with. In order: the variable CHROMIUM, Chromium by name or usual place,
 * playwright's own download, Edge; then one is installed, which is said on standard error. Branded Chrome comes
 * last because it has ignored `--load-extension` since version 137.
 * @throws Error that says what to install when nothing was found and nothing could be fetched.
 */
export async function findChromium(): Promise<string> {
  const named = process.env.CHROMIUM;
  if (named) {
    const found = firstRunnable([named, ...onPath([named])]);
    if (found) return found;
    throw new Error(`CHROMIUM is set to ${named}, which is no program that can be run here.`);
  }
  const found = findOpenChromium() ?? (await fetchChromium());
  if (found) return found;
  const chrome = findChrome();
  if (chrome) {
    process.stderr.write(
      `Only Google Chrome was found (${chrome}). Since version 137 it ignores --load-extension: if the sidebar stays away, install Chromium or Microsoft Edge.\n`,
    );
    return chrome;
  }
  throw new Error(
    "No browser for the tests. Install Chromium (Debian: apt install chromium; any system: npx playwright-core install chromium) or Microsoft Edge, or set CHROMIUM to the program's path.",
  );
}

function findOpenChromium(): string | undefined {
  return firstRunnable([
    ...onPath(["chromium", "chromium-browser", "chromium.exe"]),
    `${MAC}/Chromium.app/Contents/MacOS/Chromium`,
    ...inProgramFiles("Chromium", "Application", "chrome.exe"),
    chromium.executablePath(),
    ...onPath(["microsoft-edge", "microsoft-edge-stable"]),
    `${MAC}/Microsoft Edge.app/Contents/MacOS/Microsoft Edge`,
    ...inProgramFiles("Microsoft", "Edge", "Application", "msedge.exe"),
  ]);
}

function findChrome(): string | undefined {
  return firstRunnable([
    ...onPath(["google-chrome", "google-chrome-stable"]),
    `${MAC}/Google Chrome.app/Contents/MacOS/Google Chrome`,
    ...inProgramFiles("Google", "Chrome", "Application", "chrome.exe"),
  ]);
}

async function fetchChromium(): Promise<string | undefined> {
  if (mayUseApt() && (await installByApt(["chromium"]))) {
    const installed = findOpenChromium();
    if (installed) return installed;
  }
  // playwright-core's own program rather than npx, which could fetch another version with another browser.
  const cli = join(dirname(createRequire(import.meta.url).resolve("playwright-core/package.json")), "cli.js");
  await runAloud("No Chromium found: fetching playwright's.", process.execPath, [
    cli,
    "install",
    "--no-shell",
    "chromium",
  ]);
  const fetched = findOpenChromium();
  if (!fetched || process.platform !== "linux") return fetched;

  // A bare Linux lacks libraries that Chromium links to; asking for its version is enough to see that.
  const starts = () => runAloud("Checking that it starts.", fetched, ["--version"]);
  if (await starts()) return fetched;
  if (process.getuid?.() === 0) {
    await runAloud("Installing what it needs.", process.execPath, [cli, "install-deps", "chromium"]);
    if (await starts()) return fetched;
  }
  throw new Error(
    `Chromium was fetched (${fetched}) but misses system libraries. As root run: npx playwright-core install-deps chromium`,
  );
}
