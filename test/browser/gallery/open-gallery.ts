/** Opens the gallery in Chromium: a bundle for each surface, answered by the test itself under a secure address. */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { findChromium } from "../../tools/chromium.ts";

const SURFACES = ["sidebar", "popup", "workbench"] as const;
export type Surface = (typeof SURFACES)[number];

/** Loopback by name counts as secure, so the clipboard is there as it is in an extension page. */
const ORIGIN = "http://localhost:4199";

export interface Shown {
  surface?: Surface;
  state: string;
  locale?: string;
  theme?: "light" | "dark";
  width?: number;
  height?: number;
}

export interface Gallery {
  /** One state in a page and a context of its own. */
  show(shown: Shown): Promise<Page>;
  close(): Promise<void>;
}

const pathOf = (fromHere: string) => fileURLToPath(new URL(fromHere, import.meta.url));

/** The surface's own style sheets, in the order in which its page loads them. */
async function styleSheets(surface: Surface): Promise<string[]> {
  const source = await readFile(pathOf(`../../../entrypoints/${surface}/main.tsx`), "utf8");
  return [...source.matchAll(/^import "\.\.\/\.\.\/(.+\.css)";$/gm)].map(([, path]) =>
    pathOf(`../../../${path}`),
  );
}

/** Script and style sheet of one surface, by the path under which the page asks for them. */
async function bundleOf(surface: Surface): Promise<[path: string, text: string][]> {
  const modules = [...(await styleSheets(surface)), pathOf(`./show-${surface}.tsx`)];
  const { outputFiles } = await build({
    stdin: {
      contents: modules.map((path) => `import ${JSON.stringify(path)};`).join("\n"),
      resolveDir: pathOf("."),
    },
    bundle: true,
    write: false,
    outdir: "/",
    format: "iife",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
  });
  return outputFiles.map(({ path, text }) => [`/${surface}.${path.endsWith(".css") ? "css" : "js"}`, text]);
}

const pageOf = (surface: string) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
  <title>Amends</title><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
  <link rel="stylesheet" href="/${surface}.css"></head>
  <body><div id="root"></div><script src="/${surface}.js"></script></body></html>`;

/** Bundles the gallery and starts the browser. */
export async function openGallery(): Promise<Gallery> {
  const files = new Map((await Promise.all(SURFACES.map(bundleOf))).flat());
  const browser = await chromium.launch({ executablePath: await findChromium(), args: ["--no-sandbox"] });
  const show = async ({ surface = "sidebar", state, locale = "en", theme, width, height }: Shown) => {
    const options: BrowserContextOptions = {
      colorScheme: theme ?? "light",
      viewport: { width: width ?? 360, height: height ?? 900 },
      deviceScaleFactor: 1.5,
      reducedMotion: "reduce",
      permissions: ["clipboard-read", "clipboard-write"],
    };
    const page = await (await browser.newContext(options)).newPage();
    await page.route("**/*", (route) => {
      const { pathname } = new URL(route.request().url());
      const body = files.get(pathname);
      if (body === undefined) return route.fulfill({ contentType: "text/html", body: pageOf(surface) });
      return route.fulfill({ contentType: pathname.endsWith(".css") ? "text/css" : "text/javascript", body });
    });
    await page.goto(`${ORIGIN}/?${new URLSearchParams({ state, locale })}`);
    const settled = surface === "sidebar" && state !== "loading" ? ':not([data-state="loading"])' : "";
    await page.waitForSelector(`[data-testid="${surface}"]${settled}`);
    return page;
  };
  return { show, close: () => browser.close() };
}
