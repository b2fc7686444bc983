/** No state of sidebar or popup has an accessibility violation, in either theme, narrow or wide (issue 2, WCAG 2.2 AA). */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Gallery, openGallery, type Shown } from "./open-gallery";
import { POPUP_STATES, SIDEBAR_STATES } from "./states";

const THEMES = ["light", "dark"] as const;
const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

let gallery: Gallery;
let axe: string;
beforeAll(async () => {
  [gallery, axe] = await Promise.all([openGallery(), readFile(AXE, "utf8")]);
});
afterAll(() => gallery?.close());

/** What axe finds, one line for each element, empty when there is nothing. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target} ${node.html}`));
}

/** Controls and text that stick out of the window at the right. */
const sticksOut = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

async function examine(shown: Shown, act?: (page: Page) => Promise<void>): Promise<void> {
  const page = await gallery.show(shown);
  await act?.(page);
  const found = await violations(page);
  const over = await sticksOut(page);
  await page.context().close();
  expect(found).toEqual([]);
  expect(over).toBeLessThanOrEqual(0);
}

describe.each(THEMES)("in the %s theme", (theme) => {
  it.each(Object.keys(SIDEBAR_STATES))("the sidebar as %s", (state) => examine({ state, theme }));
  it.each(Object.keys(POPUP_STATES))("the popup as %s", (state) =>
    examine({ surface: "popup", state, theme, width: 340 }),
  );

  it("the open picker of kinds", () =>
    examine({ state: "identify", theme }, (page) => page.getByTestId("kind").click()));
  it("the open choice of feelings", () =>
    examine({ state: "identify", theme }, (page) => page.getByTestId("emotion").click()));
  it("all steps unfolded, with the reason for a skipped stage", () =>
    examine({ state: "gather", theme }, async (page) => {
      await page.getByRole("button", { name: "All steps" }).click();
      await page.getByRole("button", { name: "Skip this stage" }).click();
    }));
  it.each([
    ["settle-gather", ["evidence", "transaction", "colleagues", "findings", "clocks"]],
    ["settle-decide", ["limits", "record", "escalate"]],
    ["settle-resolve", ["actions", "talk"]],
    ["settle-follow-up", ["due", "bank", "dunning", "close", "extra"]],
  ])("the tools of settling as %s: %o", (state, tools) =>
    examine({ state, theme }, async (page) => {
      await page.locator(".tools > .fold").click();
      for (const tool of tools) {
        const line = page.locator(`[data-tool="${tool}"]`);
        if ((await line.count()) === 0) continue;
        await line.getByRole("button", { expanded: false }).first().click();
        await line.locator(".panel > *").first().waitFor();
        expect(await violations(page)).toEqual([]);
        await expect.poll(() => page.locator(".tool.open").count()).toBe(1);
      }
    }),
  );
  it("the checks of whose doing it was, with their answers unfolded", () =>
    examine({ state: "settle-checks", theme }, async (page) => {
      await page.getByRole("button", { name: "2 checks answered" }).click();
      await page.getByRole("button", { name: "Ask again" }).first().waitFor();
    }));
  it("what was read of the page, unfolded: found, guessed and missing", () =>
    examine({ state: "guessed", theme }, async (page) => {
      await page.locator("footer summary").click();
      await page.getByTestId("health").waitFor();
    }));
  it("what was read of the page, unfolded in the popup", () =>
    examine({ surface: "popup", state: "ticket", theme, width: 340 }, async (page) => {
      await page.locator(".popup-health summary").click();
      await page.getByTestId("health").waitFor();
    }));
  it("a reply with a gap in its preview", () =>
    examine({ state: "gather", theme }, async (page) => {
      await page.getByRole("button", { name: /^Insert Refund/ }).click();
      await page.getByTestId("gap").waitFor();
    }));
  it("found replies", () =>
    examine({ state: "gather", theme }, async (page) => {
      await page.getByRole("searchbox").fill("refund");
      await page.getByRole("list", { name: "Found replies" }).waitFor();
    }));
});

describe("where there is little room", () => {
  it.each(["en", "es", "pt-BR", "pt-PT"])("what was read of the page, unfolded, in %s at 300 px", (locale) =>
    examine({ state: "guessed", locale, width: 300 }, async (page) => {
      await page.locator("footer summary").click();
      await page.getByTestId("health").waitFor();
    }),
  );
  it.each([
    "identify",
    "decide-ours",
    "past",
    "long",
    "settle-gather",
    "settle-checks",
    "settle-decide",
    "settle-follow-up",
  ])("%s in Spanish at 300 px", (state) => examine({ state, locale: "es", width: 300 }));
  // A dock of 360 px in a window zoomed to 200 % may be squeezed to half its CSS width.
  it.each([
    "identify",
    "decide-ours",
    "long",
    "settle-gather",
    "settle-checks",
    "settle-decide",
    "settle-follow-up",
  ])("%s at 180 px", (state) => examine({ state, width: 180 }));
});
