/** Finds Firefox, and starts it with the extension through WebDriver BiDi. */
import { execFile } from "node:child_process";
import { homedir } from "node:os";
import { join } from "node:path";
import puppeteer, { type Browser } from "puppeteer-core";
import { installByApt, mayUseApt } from "./apt.ts";
import { firstRunnable, inProgramFiles, onPath } from "./find-browser.ts";

/**
 * Path of the Firefox to test with: the variable FIREFOX, Firefox (ESR first) by name or usual place; as root on
 * Debian a missing one is installed, which is said on standard error.
 * @throws Error that says what to install when nothing was found and nothing could be fetched.
 */
export async function findFirefox(): Promise<string> {
  const named = process.env.FIREFOX;
  if (named) {
    const found = firstRunnable([named, ...onPath([named])]);
    if (found) return found;
    throw new Error(`FIREFOX is set to ${named}, which is no program that can be run here.`);
  }
  const found = findInstalled();
  if (found) return found;
  if (mayUseApt() && (await installByApt(["firefox-esr"]))) {
    const installed = findInstalled();
    if (installed) return installed;
  }
  const fetched = await fetchFirefox();
  if (fetched) return fetched;
  throw new Error(
    "No Firefox for the tests. Install Firefox 128 or newer (Debian: apt install firefox-esr), or set FIREFOX to the program's path.",
  );
}

export interface FirefoxWithExtension {
  browser: Browser;
  /** The id that the add-on declares in its manifest. */
  extensionId: string;
  close(): Promise<void>;
}

/** Starts Firefox in a fresh profile and installs the unpacked extension, as about:debugging would. */
export async function launchFirefoxWithExtension(options: {
  path: string;
  headless: boolean;
  args?: string[];
  prefs?: Record<string, unknown>;
}): Promise<FirefoxWithExtension> {
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: await findFirefox(),
    headless: options.headless,
    args: options.args ?? [],
    extraPrefsFirefox: { "intl.locale.requested": "en-US", ...options.prefs },
  });
  try {
    const extensionId = await browser.installExtension(options.path);
    return { browser, extensionId, close: () => browser.close() };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

function findInstalled(): string | undefined {
  return firstRunnable([
    ...onPath(["firefox-esr", "firefox", "firefox.exe"]),
    "/Applications/Firefox.app/Contents/MacOS/firefox",
    ...inProgramFiles("Mozilla Firefox", "firefox.exe"),
  ]);
}

async function fetchFirefox(): Promise<string | undefined> {
  const cache = join(homedir(), ".cache", "puppeteer");
  process.stderr.write("No Firefox found: fetching one into the cache of puppeteer.\n");
  const cli = join(process.cwd(), "node_modules", ".bin", "browsers");
  const args = ["install", "firefox@esr", "--path", cache, "--format", "{{path}}"];
  const path = await new Promise<string>((resolve) =>
    execFile(cli, args, { shell: process.platform === "win32" }, (_, output) => resolve(output.trim())),
  );
  return firstRunnable(path.split("\n"));
}
