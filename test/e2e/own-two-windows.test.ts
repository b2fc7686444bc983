/** The workbench in two windows on one reply, and a policy whose window was closed: both texts stay, and what was typed waits. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Stage, setStage } from "./stage.ts";
import { kept, openBench, violations } from "./workbench-stage.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage?.close());

const text = (page: Page) => page.getByLabel("Text of the reply");
const save = (page: Page) => page.getByRole("button", { name: "Save", exact: true }).click();

it("says that another window saved the same reply, and keeps both texts", async () => {
  const first = await openBench(stage, "scripts/edit:gen.ack.recap");
  const second = await openBench(stage, "scripts/edit:gen.ack.recap");
  await text(second).fill("A heron waits for {topic}.");
  await text(first).fill("A stork waits for {topic}.");
  await save(first);
  await first.getByTestId("done").waitFor();
  await save(second);
  const told = second.getByRole("alert");
  await told.getByText("Another window saved this reply").waitFor();
  await told.getByText("A stork waits for {topic}.").waitFor();
  await expect.poll(() => text(second).inputValue()).toBe("A heron waits for {topic}.");
  expect(await violations(second)).toEqual([]);
  await told.getByRole("button", { name: "Keep both: save mine as a new reply" }).click();
  await second.getByTestId("done").waitFor();
  const own = JSON.stringify(await kept(stage, "own-scripts"));
  expect(own).toContain("A stork waits for {topic}.");
  expect(own).toContain("A heron waits for {topic}.");
  await Promise.all([first.close(), second.close()]);
});

it("keeps what was typed of a policy when its window is closed", async () => {
  const first = await openBench(stage, "scripts/policies");
  await first.getByRole("button", { name: "New policy" }).click();
  await first.getByLabel("Title").fill("Half a title");
  await expect.poll(async () => JSON.stringify(await kept(stage, "policy-drafts"))).toContain("Half a title");
  await first.close();
  const again = await openBench(stage, "scripts/policies");
  await again.getByText("A new policy, typed", { exact: false }).waitFor();
  expect(await violations(again)).toEqual([]);
  await again.getByRole("button", { name: "Go on writing" }).click();
  await expect.poll(() => again.getByLabel("Title").inputValue()).toBe("Half a title");
  await again.getByRole("button", { name: "Discard it" }).click();
  await expect.poll(() => again.getByLabel("Title").inputValue()).toBe("");
  await again.getByRole("button", { name: "Undo" }).click();
  await again.getByLabel("Title").fill("Refunds");
  await again.getByLabel("Day of its version").fill("2026-10-01");
  await save(again);
  await again.getByRole("heading", { name: "Refunds" }).waitFor();
  await expect.poll(async () => JSON.stringify(await kept(stage, "policy-drafts"))).toBe("{}");
});
