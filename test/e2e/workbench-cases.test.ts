/** The list of cases: what was read comes here by itself, is found again, and leads back into the helpdesk. */
import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTicket, type Stage, setStage } from "./stage.ts";
import { keep, openBench, overflowing, violations } from "./workbench-stage.ts";

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await setStage();
  page = await openBench(stage, "cases");
});
afterAll(() => stage?.close());

const rows = () => page.getByRole("table", { name: "Cases" }).locator("tbody tr:has(a)");
const names = async () => (await rows().locator(".c-who a").allInnerTexts()).sort();

it("teaches while there is nothing to list", async () => {
  await page.getByText("Your cases come here by themselves").waitFor();
  await expect.poll(() => page.getByRole("searchbox").count()).toBe(0);
  await page.getByRole("link", { name: "See where Amends is on" }).click();
  await page.getByRole("heading", { level: 1, name: "Settings" }).waitFor();
  await page.getByRole("link", { name: "Cases" }).click();
});

it("lists each ticket as it is opened, without a reload", async () => {
  for (const ticket of [1, 7, 10]) await openTicket(stage, ticket);
  await expect.poll(() => rows().count(), { timeout: 10_000 }).toBe(3);
  await expect.poll(names).toEqual(["Bridget Mulcahy", "Nerea Etxeberria", "Priyanka Raghunathan"]);
  const first = rows().filter({ hasText: "Bridget Mulcahy" });
  await expect.poll(() => first.innerText()).toMatch(/Charged twice[\s\S]*74\.50 EUR[\s\S]*Open/);
  await expect
    .poll(() => page.getByRole("navigation").getByRole("link", { name: "Cases" }).innerText())
    .toContain("3");
});

it("opens the ticket in the helpdesk", async () => {
  const opened = stage.context.waitForEvent("page");
  await page.getByRole("link", { name: "Open ticket 10 in the helpdesk" }).click();
  const ticket = await opened;
  await ticket.waitForLoadState();
  expect(ticket.url()).toBe(`${stage.desk.url}/tickets/10`);
  await ticket.close();
});

it("finds by words, by kind and by state, says how many, and clears all of it", async () => {
  await page.getByRole("searchbox", { name: "Search cases" }).fill("INV-2026");
  await expect.poll(names).toEqual(["Priyanka Raghunathan"]);
  await page.getByRole("status").filter({ hasText: "1 case found" }).waitFor();
  await page.getByRole("searchbox").fill("");
  await expect.poll(() => rows().count()).toBe(3);
  await page.getByLabel("Kind").selectOption("not-delivered");
  await expect.poll(names).toEqual(["Nerea Etxeberria"]);
  await page.getByRole("radio", { name: "Closed" }).check({ force: true });
  await page.getByText("No case fits").waitFor();
  await page.getByRole("button", { name: "Show all cases" }).click();
  await expect.poll(() => rows().count()).toBe(3);
  await expect.poll(() => page.getByLabel("Kind").inputValue()).toBe("");
});

it("finds by language, mood and helpdesk, and says how many of these filters are set", async () => {
  await page.getByRole("button", { name: "More filters" }).click();
  await page.getByLabel("Language", { exact: true }).selectOption("es");
  await expect.poll(names).toEqual(["Nerea Etxeberria"]);
  await page.getByLabel("Mood").selectOption("angry");
  await page.getByText("No case fits").waitFor();
  await expect.poll(() => page.getByRole("button", { name: "More filters" }).innerText()).toContain("2");
  await page.getByRole("button", { name: "Show all cases" }).click();
  const host = new URL(stage.desk.url).host;
  await page.getByLabel("Helpdesk", { exact: true }).selectOption(host);
  await expect.poll(() => rows().count()).toBe(3);
  await page.getByLabel("Helpdesk", { exact: true }).selectOption("");
  await page.getByRole("button", { name: "More filters" }).click();
});

it("saves the picked cases, and those alone, as files that other programs read [000-33]", async () => {
  await page.getByLabel("Select #10 Nerea Etxeberria").check();
  await page.getByLabel("Select #1 Bridget Mulcahy").check();
  await page.getByText("2 selected").waitFor();
  const saved = async (name: RegExp): Promise<string> => {
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name }).click();
    return readFile(await (await download).path(), "utf8");
  };
  const csv = await saved(/^CSV/);
  expect(csv.trim().split("\r\n").length).toBe(3);
  expect(csv).toContain("Nerea Etxeberria");
  expect(csv).not.toContain("Priyanka");
  const json = JSON.parse(await saved(/^JSON/)) as { case: { requesterName: string } }[];
  expect(json.map((bundle) => bundle.case.requesterName).sort()).toEqual([
    "Bridget Mulcahy",
    "Nerea Etxeberria",
  ]);
  expect(await saved(/^Markdown/)).toContain("Bridget Mulcahy");
  await page.getByRole("button", { name: "Select all 3" }).click();
  await page.getByText("3 selected").waitFor();
  await page.getByRole("button", { name: "Clear" }).click();
  await expect.poll(() => page.getByText("3 selected").count()).toBe(0);
});

it("stands side by side by stage and by status", async () => {
  await page.getByRole("radio", { name: "By stage" }).check({ force: true });
  const first = page.getByRole("region", { name: "Identify, 3 cases" });
  await first.waitFor();
  await expect.poll(() => first.getByRole("link").count()).toBe(3);
  await page.getByRole("radio", { name: "By status" }).check({ force: true });
  await page.getByRole("region", { name: "Pending, 1 case" }).getByText("Priyanka").waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole("radio", { name: "List" }).check({ force: true });
});

it("shows one case whole, keeps what is noted there, and leads back", async () => {
  await page.getByRole("link", { name: "Bridget Mulcahy" }).click();
  await page.getByRole("heading", { level: 1, name: "Bridget Mulcahy" }).waitFor();
  await page.getByRole("button", { name: /^Add a contact/ }).click();
  await page.getByRole("radio", { name: "Finding" }).check({ force: true });
  await page.getByLabel("What was found").fill("Two captures, one order");
  await page.getByRole("button", { name: "Keep", exact: true }).click();
  const note = page.getByRole("list", { name: "Kept on this case" });
  await note.getByText("Two captures, one order").waitFor();
  const sidebar = await openTicket(stage, 1);
  await sidebar.getByText("Two captures, one order").waitFor();
  await page.getByRole("button", { name: /^Take away/ }).click();
  await page.getByRole("button", { name: "Undo" }).click();
  await note.getByText("Two captures, one order").waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole("link", { name: "All cases" }).click();
  await page.getByRole("heading", { level: 1, name: "Cases" }).waitFor();
});

it("shows what is due by its day", async () => {
  await page.getByRole("radio", { name: "Due", exact: true }).check({ force: true });
  await page.getByText("Nothing is due").waitFor();
  await page.getByRole("button", { name: "Show all cases" }).click();
});

describe("everybody can read it", () => {
  it.each(["light", "dark"] as const)("axe-core finds nothing to object to, %s", async (colorScheme) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    expect(await violations(page)).toEqual([]);
  });

  it.each(["en", "es", "pt-BR", "pt-PT"])(
    "nothing is cut or needs sideways scrolling in %s",
    async (language) => {
      await keep(stage, { settings: { interfaceLanguage: language } });
      await page.reload();
      await page.locator("tbody a").first().waitFor();
      for (const width of [1280, 768, 520]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await overflowing(page), `${width}`).toEqual([]);
      }
    },
  );
});

it("deletes a customer everywhere, after a second word", async () => {
  await keep(stage, { settings: { interfaceLanguage: "en" } });
  await page.reload();
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.getByRole("link", { name: "Nerea Etxeberria" }).click();
  await page.getByRole("button", { name: "Delete this customer everywhere…" }).click();
  const ask = page.getByRole("alertdialog");
  await ask.getByRole("button", { name: "Keep" }).click();
  await page.getByRole("button", { name: "Delete this customer everywhere…" }).click();
  await ask.getByText("1 case goes").waitFor();
  await ask.getByRole("button", { name: "Delete for good" }).click();
  await page.getByRole("heading", { level: 1, name: "Cases" }).waitFor();
  await expect.poll(names).toEqual(["Bridget Mulcahy", "Priyanka Raghunathan"]);
});
