/** What the tests of the workbench stand on: its page in a tab of the built extension, in a language and a light. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { Stage } from "./stage.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

interface AxeAnswer {
  passes: unknown[];
  violations: { id: string; nodes: { target: unknown[]; failureSummary?: string }[] }[];
}

/** Sets what is kept beside the casebook. */
export async function keep(stage: Stage, items: Record<string, unknown>): Promise<void> {
  const worker = await stage.serviceWorker();
  await worker.evaluate(async (items) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(items: object): Promise<void> } } };
    };
    await chrome.storage.local.set(items);
  }, items);
}

export async function kept(stage: Stage, key: string): Promise<unknown> {
  const worker = await stage.serviceWorker();
  return worker.evaluate(async (key) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { get(key: string): Promise<Record<string, unknown>> } } };
    };
    return (await chrome.storage.local.get(key))[key];
  }, key);
}

/** Opens the workbench at a place, in a tab of its own. */
export async function openBench(stage: Stage, place: string): Promise<Page> {
  const page = await stage.context.newPage();
  await page.goto(`chrome-extension://${stage.extensionId}/workbench.html#/${place}`);
  await page.getByRole("heading", { level: 1 }).waitFor();
  return page;
}

/** The violations that axe-core finds, one line each; at least `checks` rules must have had something to look at. */
export async function violations(page: Page, checks = 15): Promise<string[]> {
  await page.evaluate(AXE);
  const answer = await page.evaluate(
    (tags) =>
      (globalThis as unknown as { axe: { run(at: Document, how: object): Promise<AxeAnswer> } }).axe.run(
        document,
        { runOnly: tags, resultTypes: ["violations"] },
      ),
    RULES,
  );
  expect(answer.passes.length).toBeGreaterThanOrEqual(checks);
  return answer.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")} ${failureSummary ?? ""}`),
  );
}

/** What needs sideways scrolling or is cut, named for the eye. */
export const overflowing = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const edge = document.documentElement.clientWidth + 1;
    const named = (element: Element) => `${element.tagName} ${element.className} ${element.textContent}`;
    const wide = [document.documentElement, ...document.querySelectorAll("main, nav")]
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .map(named);
    const out = [...document.querySelectorAll("button, input, select, textarea, a, td, h1, h2")]
      .filter((element) => element.getClientRects().length > 0 && !element.closest(".quiet, .scrolls"))
      .filter((element) => element.getBoundingClientRect().right > edge)
      .map(named);
    const cut = [...document.querySelectorAll(".btn, nav a")]
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .map(named);
    return [...wide, ...out, ...cut];
  });
