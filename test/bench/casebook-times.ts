/** What the casebook costs at the size of a week, a year and a career, in a real browser with a profile on the disk. */

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { findChromium } from "../tools/chromium.ts";
import { CHROMIUM_FLAGS } from "../tools/extension.ts";
import { bundled } from "./bundle.ts";

/** Filling in the last takes two minutes of a quiet machine. */
export const SIZES = [1_000, 10_000, 100_000];
const PAGE = `<!doctype html><meta charset="utf-8"><title>bench</title><script src="/bench.js"></script>`;

interface InPage {
  amendsBench: {
    fill(from: number, to: number): Promise<void>;
    firstSteps(size: number): Promise<Record<string, number>>;
    measure(size: number): Promise<Record<string, number>>;
  };
}

/** Figures by name with their size, e.g. `casebook_note_ms_at_100000`. */
export async function casebookFigures(sizes: readonly number[] = SIZES): Promise<Record<string, number>> {
  const script = await bundled("./casebook/in-page.ts");
  const profile = await mkdtemp(join(tmpdir(), "amends-bench-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await findChromium(),
    headless: false,
    args: ["--headless=new", ...CHROMIUM_FLAGS],
  });
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    await page.route("**/*", (route) =>
      route.request().url().endsWith(".js")
        ? route.fulfill({ contentType: "text/javascript", body: script })
        : route.fulfill({ contentType: "text/html", body: PAGE }),
    );
    const figures: Record<string, number> = {};
    let from = 0;
    for (const size of sizes) {
      // A page of its own for each size: nothing is warm that would not be after a start.
      await page.goto("http://localhost:4197/");
      await page.evaluate(([a, b]) => (globalThis as unknown as InPage).amendsBench.fill(a, b), [
        from,
        size,
      ] as const);
      for (const part of ["firstSteps", "measure"] as const) {
        await page.goto("http://localhost:4197/");
        const measured = await page.evaluate(
          ([part, n]) => (globalThis as unknown as InPage).amendsBench[part](n),
          [part, size] as const,
        );
        for (const [name, value] of Object.entries(measured)) figures[`${name}_at_${size}`] = value;
      }
      from = size;
    }
    return figures;
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
