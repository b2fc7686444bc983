/** The list of cases: what was read comes here by itself, is found again, and leads back into the helpdesk. */
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
const names = async () => (await rows().locator("a").allInnerTexts()).sort();

it("teaches while there is nothing to list", async () => {
  await page.getByText("Your cases come here by themselves").waitFor();
  expect(await page.getByRole("searchbox").count()).toBe(0);
  await page.getByRole("link", { name: "See where Amends is on" }).click();
  await page.getByRole("heading", { level: 1, name: "Settings" }).waitFor();
  await page.getByRole("link", { name: "Cases" }).click();
});

it("lists each ticket as it is opened, without a reload", async () => {
  for (const ticket of [1, 7, 10]) await openTicket(stage, ticket);
  await expect.poll(() => rows().count()).toBe(3);
  expect(await names()).toEqual(["Bridget Mulcahy", "Nerea Etxeberria", "Priyanka Raghunathan"]);
  const first = rows().filter({ hasText: "Bridget Mulcahy" });
  expect(await first.innerText()).toMatch(/Charged twice[\s\S]*74\.50 EUR[\s\S]*Open/);
  expect(await page.getByRole("navigation").getByRole("link", { name: "Cases" }).innerText()).toContain("3");
});

it("opens the ticket in the helpdesk", async () => {
  const opened = stage.context.waitForEvent("page");
  await page.getByRole("link", { name: "Nerea Etxeberria" }).click();
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
  expect(await page.getByLabel("Kind").inputValue()).toBe("");
});

it("shows what is due by its day", async () => {
  await page.getByRole("radio", { name: "Due" }).check({ force: true });
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
