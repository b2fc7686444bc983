/** Opens the Data page in Chromium under an address of its own. */
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { chromium, type Page } from "playwright-core";
import { findChromium } from "../../tools/chromium.ts";

const pathOf = (fromHere: string) => fileURLToPath(new URL(fromHere, import.meta.url));
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Amends</title>
  <meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><link rel="stylesheet" href="/data.css">
  </head><body><div id="root"></div><script src="/data.js"></script></body></html>`;

export interface Opened {
  open(options?: { locale?: string; theme?: "light" | "dark"; width?: number }): Promise<Page>;
  close(): Promise<void>;
}

export async function openData(): Promise<Opened> {
  const { outputFiles } = await build({
    entryPoints: { data: pathOf("./show-data.tsx") },
    bundle: true,
    write: false,
    outdir: "/",
    format: "iife",
    jsx: "automatic",
    alias: { "@": pathOf("../../.."), "webextension-polyfill": pathOf("./stub-browser.ts") },
    define: { "process.env.NODE_ENV": '"production"' },
  });
  const files = new Map(outputFiles.map(({ path, text }) => [path, text]));
  const browser = await chromium.launch({ executablePath: await findChromium(), args: ["--no-sandbox"] });
  return {
    async open({ locale = "en", theme = "light", width = 900 } = {}) {
      const context = await browser.newContext({
        colorScheme: theme,
        viewport: { width, height: 900 },
        reducedMotion: "reduce",
        acceptDownloads: true,
      });
      const page = await context.newPage();
      await page.route("**/*", (route) => {
        const body = files.get(new URL(route.request().url()).pathname);
        const type = route.request().url().includes(".css") ? "text/css" : "text/javascript";
        return body === undefined
          ? route.fulfill({ contentType: "text/html", body: PAGE })
          : route.fulfill({ contentType: type, body });
      });
      await page.goto(`http://localhost:4198/?locale=${locale}`);
      await page.waitForSelector('[data-testid="data-page"][data-state="ready"]');
      return page;
    },
    close: () => browser.close(),
  };
}
