/** One case in two tabs: each sees what the other did within a second, and nothing that either typed is lost. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { filled, openTicket, type Stage, setStage, sidebarOf } from "./stage.ts";

let stage: Stage;
let other: Page;

beforeAll(async () => {
  stage = await setStage();
  await openTicket(stage, 4);
  other = await stage.context.newPage();
  await other.goto(`${stage.desk.url}/tickets/4`);
  await filled(other);
});
afterAll(() => stage?.close());

const note = (page: Page) => sidebarOf(page).getByLabel("Note", { exact: true });
const saved = (page: Page) =>
  sidebarOf(page).locator('[data-testid="note-state"][data-state="saved"]').waitFor({ timeout: 10_000 });

/** Milliseconds until a page shows something, asked every few milliseconds. */
async function until(seen: () => Promise<boolean>): Promise<number> {
  const start = performance.now();
  while (!(await seen())) {
    if (performance.now() - start > 10_000) throw new Error("it was never seen");
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return performance.now() - start;
}

it("shows a note in the other tab within a second of its being kept", async () => {
  await note(stage.page).fill("Finance: both settled");
  await saved(stage.page);
  const waited = await until(async () => (await note(other).inputValue()) === "Finance: both settled");
  expect(waited).toBeLessThan(1000);
});

it("keeps what both tabs typed over the same text", async () => {
  await note(stage.page).fill("first line\nsecond line");
  await saved(stage.page);
  await until(async () => (await note(other).inputValue()).endsWith("second line"));
  await Promise.all([
    note(stage.page).fill("first line, seen here\nsecond line"),
    note(other).fill("first line\nsecond line, seen there"),
  ]);
  const both = "first line, seen here\nsecond line, seen there";
  await until(async () => (await note(stage.page).inputValue()) === both);
  await until(async () => (await note(other).inputValue()) === both);
  await stage.page.reload();
  await filled(stage.page);
  await expect.poll(() => note(stage.page).inputValue()).toBe(both);
});
