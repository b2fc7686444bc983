/** The workbench's frame and its settings: opened from where the agent is, by keyboard, read by everybody, kept at once. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { HOSTED_PATTERNS } from "../../lib/helpdesks/registry.ts";
import { openTicket, type Stage, setStage } from "./stage.ts";
import { keep, kept, openBench, overflowing, violations } from "./workbench-stage.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage?.close());

const benches = () => stage.context.pages().filter((page) => page.url().includes("/workbench.html"));
const settings = async () => (await kept(stage, "settings")) as Record<string, unknown> | undefined;

describe("the way in", () => {
  it("shows around the first time: three screens, then practice, and never again", async () => {
    const sidebar = await openTicket(stage, 1);
    const opened = stage.context.waitForEvent("page");
    await sidebar.getByRole("button", { name: "Open workbench" }).click();
    const bench = await opened;
    await bench.getByRole("heading", { level: 1, name: "Settle disputes beside the ticket" }).waitFor();
    expect(await violations(bench)).toEqual([]);
    await bench.getByRole("button", { name: "Next" }).click();
    await bench.getByRole("heading", { level: 1, name: "Turn it on where you work" }).waitFor();
    await bench.getByRole("button", { name: "Next" }).click();
    await bench.getByLabel("Your name").fill("Noor");
    await bench.getByLabel("Your name").press("Tab");
    await expect.poll(async () => (await settings())?.agentName).toBe("Noor");
    await bench.getByRole("link", { name: "Practise on a made-up dispute" }).click();
    await bench.getByRole("heading", { level: 1, name: "Practice" }).waitFor();
    await bench.close();
  });

  it("is a button of the sidebar; one tab is enough, and a second press comes back to it", async () => {
    const sidebar = await openTicket(stage, 1);
    const opened = stage.context.waitForEvent("page");
    await sidebar.getByRole("button", { name: "Open workbench" }).click();
    const bench = await opened;
    await bench.getByRole("heading", { level: 1 }).waitFor();
    expect(bench.url()).toContain("/workbench.html#/cases");

    await stage.page.bringToFront();
    await bench.evaluate(() => {
      location.hash = "#/settings";
    });
    await sidebar.getByRole("button", { name: "Open workbench" }).click();
    await expect.poll(() => bench.evaluate(() => document.visibilityState)).toBe("visible");
    expect(new URL(bench.url()).hash).toBe("#/cases");
    expect(benches()).toHaveLength(1);
    await bench.close();
  });

  it("is a button of the popup, too", async () => {
    const popup = await stage.context.newPage();
    await popup.goto(`chrome-extension://${stage.extensionId}/popup.html`);
    await popup.getByRole("button", { name: "Open workbench" }).click();
    await expect.poll(() => benches().length).toBe(1);
    await benches()[0]?.close();
  });
});

describe("the frame", () => {
  let page: Page;
  beforeAll(async () => {
    page = await openBench(stage, "settings");
  });
  afterAll(() => page.close());

  it("has its landmarks, its title, and the page it is on marked", async () => {
    await page.getByRole("navigation", { name: "Workbench" }).waitFor();
    expect(await page.getByRole("main").count()).toBe(1);
    expect(await page.title()).toBe("Settings · Amends");
    expect(await page.locator("nav [aria-current=page]").innerText()).toBe("Settings");
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
  });

  it("skips to the content and jumps by Ctrl+K without a mouse", async () => {
    await page.getByRole("button", { name: "Skip to the content" }).press("Enter");
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("MAIN");
    await page.keyboard.press("Control+k");
    const palette = page.getByRole("dialog", { name: "Search or jump" });
    await palette.waitFor();
    await page.keyboard.type("sett");
    await page.keyboard.press("Enter");
    await palette.waitFor({ state: "detached" });
    expect(new URL(page.url()).hash).toBe("#/settings");
  });

  it("is free of objections while the palette is open", async () => {
    await page.keyboard.press("Control+k");
    await page.getByRole("dialog").waitFor();
    expect(await violations(page, 10)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
  });
});

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
    expect(await page.getByRole("status").filter({ hasText: "Saved" }).count()).toBe(1);
    await page.close();
  });

  it("say what is wrong instead of keeping it", async () => {
    const page = await openBench(stage, "settings");
    const before = JSON.stringify(await settings());
    const days = page.getByLabel("Days a department has to answer");
    await days.fill("45");
    await days.press("Tab");
    await page.getByText("A whole number from 1 to 30.").waitFor();
    expect(await days.getAttribute("aria-invalid")).toBe("true");
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
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("es");
    expect(await page.title()).toBe("Ajustes · Amends");
    await page.close();
    await keep(stage, { settings: {} });
  });

  it("name the sites that are on; what came with the installation can't be turned off here", async () => {
    const page = await openBench(stage, "settings/sites");
    const sites = page.getByRole("region", { name: "Sites", exact: true });
    await sites.getByText("127.0.0.1").waitFor();
    // The two hosts of the tests, and each host of a hosted helpdesk once.
    const hosts = new Set(HOSTED_PATTERNS.map((pattern) => pattern.split("/")[2]));
    expect(await sites.getByRole("listitem").count()).toBe(2 + hosts.size);
    expect(await sites.getByRole("button").count()).toBe(0);
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
    expect(await lessons.getByRole("listitem").count()).toBe(1);
    await line.getByRole("button", { name: /^Forget for good/ }).click();
    await lessons.getByText("Nothing learned yet").waitFor();
    await page.close();
  });
});

describe("scripts", () => {
  it("are found by a word of any language, read in each of theirs, and liked", async () => {
    const page = await openBench(stage, "scripts");
    expect(await page.getByRole("table", { name: "What is written" }).locator("tbody tr").count()).toBe(5);
    await page.getByRole("searchbox", { name: "Search replies" }).fill("retencion");
    await page.getByRole("link", { name: /^One of the two is only a hold/ }).click();
    const text = page.getByTestId("script-text");
    await text.getByText("drop").first().waitFor();
    await page.getByLabel("Language", { exact: true }).selectOption("es-tu");
    await expect.poll(() => text.getAttribute("lang")).toBe("es");
    const mail = await text.innerText();
    await page.getByRole("radio", { name: "Chat" }).check({ force: true });
    await expect.poll(() => text.innerText()).not.toBe(mail);
    await page.getByRole("button", { name: "Offer this more often" }).click();
    await expect
      .poll(async () => (await kept(stage, "habits")) as object)
      .toMatchObject({ "bill.dup.hold": { rating: 1 } });
    await page.getByRole("searchbox").fill("");
    await page.getByRole("list", { name: "Liked" }).getByText("One of the two is only a hold").waitFor();
    await page.getByRole("searchbox").fill("xyzzyx");
    await page.getByText("No reply has these words").waitFor();
    await page.close();
  });

  it("are jumped to by title", async () => {
    const page = await openBench(stage, "settings");
    await page.keyboard.press("Control+k");
    await page.getByRole("dialog").waitFor();
    await page.keyboard.type("undo the ren");
    await page.getByRole("option", { name: /Undo the renewal/ }).waitFor();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 2, name: "Undo the renewal" }).waitFor();
    await page.close();
  });
});

describe("practice", () => {
  it("says what holds and why, whatever was chosen", async () => {
    const page = await openBench(stage, "practice");
    expect(await page.getByRole("main").getByRole("listitem").count()).toBeGreaterThanOrEqual(12);
    await page.getByRole("link", { name: /^Two payments, one kettle/ }).click();
    const check = page.getByRole("button", { name: "See how it holds" });
    expect(await check.isDisabled()).toBe(true);
    await page.getByRole("radio", { name: "Third party" }).check({ force: true });
    const wrong = page.getByRole("radio", { name: /hold/ }).first();
    await wrong.check();
    await check.click();
    const verdict = page.getByTestId("verdict");
    await verdict.getByText("Look again: Ours.").waitFor();
    await verdict.getByText("The reply misses.").waitFor();
    await page.getByRole("radio", { name: "Ours" }).check({ force: true });
    expect(await verdict.count()).toBe(0);
    await page.getByRole("radio", { name: /^Refund the second charge/ }).check();
    await check.click();
    await verdict.getByText("The reply fits.").waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole("link", { name: "Next dispute" }).click();
    await page.getByRole("heading", { level: 1, name: "Where is my parcel??" }).waitFor();
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
