/** The workbench's settings: kept at once, refused where they make no sense, and what was learned taken back. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { HOSTED_PATTERNS } from "../../lib/helpdesks/registry.ts";
import { openTicket, type Stage, setStage } from "./stage.ts";
import { keep, kept, openBench, overflowing, violations } from "./workbench-stage.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage?.close());

const settings = async () => (await kept(stage, "settings")) as Record<string, unknown> | undefined;

describe("settings", () => {
  it("are kept when a field is left, and nothing else changes with them", async () => {
    await keep(stage, { settings: { agentName: "Robin", team: "Northwind" } });
    const page = await openBench(stage, "settings");
    await page.getByLabel("Your name").fill("Sam");
    await page.getByLabel("Your name").press("Tab");
    await expect.poll(async () => (await settings())?.agentName).toBe("Sam");
    await page.getByLabel("You may give alone, up to").fill("120,5");
    await page.getByLabel("You may give alone, up to").press("Enter");
    await page.getByLabel("Values a decision may name").fill("fair, clear ; kind,");
    await page.getByLabel("Values a decision may name").press("Tab");
    await expect
      .poll(async () => (await settings())?.policy)
      .toMatchObject({ agentLimit: 120.5, doubtLimit: 50, values: ["fair", "clear", "kind"] });
    expect((await settings())?.team).toBe("Northwind");
    await expect.poll(() => page.getByRole("status").filter({ hasText: "Saved" }).count()).toBe(1);
    await page.close();
  });

  it("say what is wrong instead of keeping it", async () => {
    const page = await openBench(stage, "settings");
    const before = JSON.stringify(await settings());
    const days = page.getByLabel("Days a department has to answer");
    await days.fill("45");
    await days.press("Tab");
    await page.getByText("A whole number from 1 to 30.").waitFor();
    await expect.poll(() => days.getAttribute("aria-invalid")).toBe("true");
    const low = page.getByLabel(/^Let it go below/);
    await low.fill("60");
    await low.press("Tab");
    await page.getByText("The second has to be at least as high as the first.").waitFor();
    expect(JSON.stringify(await settings())).toBe(before);
    await page.close();
  });

  it("add and take steps of the ladder, lowest first", async () => {
    const page = await openBench(stage, "settings");
    await page.getByRole("button", { name: "Add a step" }).click();
    await expect.poll(() => page.getByLabel("Up to", { exact: true }).count()).toBe(3);
    await page.getByLabel("Up to", { exact: true }).last().fill("200");
    await page.getByLabel("Up to", { exact: true }).last().press("Enter");
    const ladder = async () =>
      ((await settings())?.policy as { ladder: { upTo: number }[] } | undefined)?.ladder.map(
        ({ upTo }) => upTo,
      );
    await expect.poll(ladder).toEqual([200, 500, 5000]);
    await page.getByRole("button", { name: "Remove the step up to 500" }).click();
    await expect.poll(ladder).toEqual([200, 5000]);
    await page.close();
  });

  it("change the language of the page at once", async () => {
    const page = await openBench(stage, "settings");
    await page.getByLabel("Language of Amends").selectOption("es");
    await page.getByRole("heading", { level: 1, name: "Ajustes" }).waitFor();
    await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe("es");
    await expect.poll(() => page.title()).toBe("Ajustes · Amends");
    await page.close();
    await keep(stage, { settings: {} });
  });

  it("name the sites that are on; what came with the installation can't be turned off here", async () => {
    const page = await openBench(stage, "settings/sites");
    const sites = page.getByRole("region", { name: "Sites", exact: true });
    await sites.getByText("127.0.0.1").waitFor();
    // The two hosts of the tests, and each host of a hosted helpdesk once.
    const hosts = new Set(HOSTED_PATTERNS.map((pattern) => pattern.split("/")[2]));
    await expect.poll(() => sites.getByRole("listitem").count()).toBe(2 + hosts.size);
    await expect.poll(() => sites.getByRole("button").count()).toBe(0);
    await page.close();
  });
});

describe("learned corrections", () => {
  it("teach while there are none, then can be set aside, used again and forgotten", async () => {
    const page = await openBench(stage, "settings/lessons");
    const lessons = page.getByRole("region", { name: "Learned corrections" });
    await lessons.getByText("Nothing learned yet").waitFor();
    await stage.page.bringToFront();
    const sidebar = await openTicket(stage, 3);
    await sidebar.getByTestId("kind").click();
    const pick = sidebar.getByRole("combobox", { name: "What is this about?" });
    await pick.fill("damaged");
    await pick.press("Enter");
    await pick.waitFor({ state: "detached" });
    await page.bringToFront();
    await page.reload();
    const line = lessons.getByRole("listitem").filter({ hasText: "you said “Arrived damaged”" });
    await line.waitFor();
    await line.getByRole("button", { name: /^Set aside/ }).click();
    await line.getByText("set aside").waitFor();
    await line.getByRole("button", { name: /^Use again/ }).click();
    await line.getByRole("button", { name: /^Forget:/ }).click();
    await expect.poll(() => lessons.getByRole("listitem").count()).toBe(1);
    await line.getByRole("button", { name: /^Forget for good/ }).click();
    await lessons.getByText("Nothing learned yet").waitFor();
    await page.close();
  });
});

/** Every page there is, in every light, language and width that is promised. */
const PLACES = [
  "welcome",
  "settings",
  "data",
  "scripts",
  "scripts/bill.dup.own",
  "practice",
  "practice/es-factura",
];

describe.each(PLACES)("everybody can read %s", (place) => {
  it.each(["light", "dark"] as const)("axe-core finds nothing to object to, %s", async (colorScheme) => {
    const page = await openBench(stage, place);
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  it.each(["en", "es", "pt-BR", "pt-PT"])(
    "nothing is cut or needs sideways scrolling in %s",
    async (language) => {
      await keep(stage, { settings: { interfaceLanguage: language } });
      const page = await openBench(stage, place);
      for (const width of [1280, 768, 520]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await overflowing(page), `${width}`).toEqual([]);
      }
      await page.close();
      await keep(stage, { settings: {} });
    },
  );
});
