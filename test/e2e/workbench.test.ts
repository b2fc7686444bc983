/** The workbench: shown around in once, opened from where the agent is, used by keyboard; its scripts and its practice. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { welcomeIn } from "../tools/extension.ts";
import { openTicket, type Stage, setStage } from "./stage.ts";
import { kept, openBench, violations } from "./workbench-stage.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await setStage({ welcome: true });
});
afterAll(() => stage?.close());

const benches = () => stage.context.pages().filter((page) => page.url().includes("/workbench.html"));
const settings = async () => (await kept(stage, "settings")) as Record<string, unknown> | undefined;

describe("the way in", () => {
  it("shows itself around when it is installed, behind what is open: three screens, then practice", async () => {
    const bench = await welcomeIn(stage.context);
    expect(new URL(bench.url()).hash).toBe("#/welcome");
    await expect.poll(() => stage.page.evaluate(() => document.visibilityState)).toBe("visible");
    await bench.bringToFront();
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
    await expect.poll(() => page.getByRole("main").count()).toBe(1);
    await expect.poll(() => page.title()).toBe("Settings · Amends");
    await expect.poll(() => page.locator("nav [aria-current=page]").innerText()).toBe("Settings");
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
  });

  it("skips to the content and jumps by Ctrl+K without a mouse", async () => {
    await page.getByRole("button", { name: "Skip to the content" }).press("Enter");
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("MAIN");
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

describe("scripts", () => {
  it("are found by a word of any language, read in each of theirs, and liked", async () => {
    const page = await openBench(stage, "scripts");
    await expect
      .poll(() => page.getByRole("table", { name: "What is written" }).locator("tbody tr").count())
      .toBe(5);
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
    await expect.poll(() => page.getByRole("main").getByRole("listitem").count()).toBeGreaterThanOrEqual(12);
    await page.getByRole("link", { name: /^Two payments, one kettle/ }).click();
    const check = page.getByRole("button", { name: "See how it holds" });
    await expect.poll(() => check.isDisabled()).toBe(true);
    await page.getByRole("radio", { name: "Third party" }).check({ force: true });
    const wrong = page.getByRole("radio", { name: /hold/ }).first();
    await wrong.check();
    await check.click();
    const verdict = page.getByTestId("verdict");
    await verdict.getByText("Look again: Ours.").waitFor();
    await verdict.getByText("The reply misses.").waitFor();
    await page.getByRole("radio", { name: "Ours" }).check({ force: true });
    await expect.poll(() => verdict.count()).toBe(0);
    await page.getByRole("radio", { name: /^Refund the second charge/ }).check();
    await check.click();
    await verdict.getByText("The reply fits.").waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole("link", { name: "Next dispute" }).click();
    await page.getByRole("heading", { level: 1, name: "Where is my parcel??" }).waitFor();
    await page.close();
  });
});
