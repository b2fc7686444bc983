/** Tone marks in the preview: the very words, why, one click to a better wording or to leave them, by keyboard too. */
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Gallery, openGallery } from "./open-gallery";

let gallery: Gallery;
let page: Page;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery?.close());
afterEach(() => page?.context().close());

const openWith = async (typed: string, locale = "en") => {
  page = await gallery.show({ state: "gather", locale });
  await page.keyboard.press("3");
  await page.waitForFunction(() => document.activeElement?.getAttribute("data-slot") === "date");
  await page.keyboard.type(typed);
};
const marked = () => page.locator(".preview .text mark").allInnerTexts();
const rows = () => page.getByTestId("tone").locator("li");

describe("tone in the preview", () => {
  it("is quiet where there is nothing to say", async () => {
    await openWith("Friday 27 November");
    await page.locator(".preview .text").getByText("Friday 27 November").waitFor();
    await expect.poll(marked).toEqual([]);
    await expect.poll(() => page.getByTestId("tone").innerText()).toBe("");
  });

  it("marks the words the agent typed, announces them, and takes the better wording with one key", async () => {
    await openWith("Friday, definitely");
    await rows().first().waitFor();
    await expect.poll(marked).toEqual(["definitely"]);
    await expect
      .poll(() => page.getByTestId("tone").getByRole("status").innerText())
      .toBe("1 wording to look at again");
    await expect.poll(() => rows().innerText()).toContain("more than you control");
    await page.getByRole("button", { name: "Leave it out: definitely" }).press("Enter");
    await rows().first().waitFor({ state: "detached" });
    await expect.poll(() => page.locator('[data-slot="date"]').inputValue()).toBe("Friday");
    expect(await page.getByTestId("tone").evaluate((box) => box === document.activeElement)).toBe(true);
    expect(await page.evaluate(() => window.fake.sent.some(({ name }) => name === "reply.insert"))).toBe(
      false,
    );
  });

  it("goes on to the next row, and leaves ignored words alone for this reply only", async () => {
    await openWith("Friday, definitely and asap");
    await rows().nth(1).waitFor();
    await page.getByRole("button", { name: "Ignore: definitely" }).press("Enter");
    await expect.poll(marked).toEqual(["asap"]);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute("aria-label")))
      .toBe("Ignore: asap");
    await page.keyboard.press("Enter");
    await expect.poll(marked).toEqual([]);
    await page.keyboard.press("Escape");
    await page.getByTestId("reply-preview").waitFor({ state: "detached" });
    await page.keyboard.press("3");
    await page.waitForFunction(() => document.activeElement?.getAttribute("data-slot") === "date");
    await page.keyboard.type("definitely");
    await expect.poll(marked).toEqual(["definitely"]);
  });

  it("speaks the interface's language about words in the customer's", async () => {
    await openWith("definitely", "es");
    await rows().first().waitFor();
    await expect.poll(() => rows().innerText()).toMatch(/Promete más de lo que depende de ti/);
    await page.getByRole("button", { name: "Quitar: definitely" }).waitFor();
    await expect.poll(() => page.getByTestId("tone").locator("q").getAttribute("lang")).toBe("en");
  });

  it("hints at a text that is hard to read, and at no other", async () => {
    await openWith("Friday");
    await page.locator(".preview .text").getByText("Friday").waitFor();
    await expect.poll(() => page.getByTestId("hard-to-read").count()).toBe(0);
    await page.keyboard.type(
      " notwithstanding administrative considerations regarding organizational authorization" +
        " and international reconciliation responsibilities concerning intermediaries",
    );
    await page.getByTestId("hard-to-read").waitFor();
  });

  it("does not stick out of a narrow sidebar", async () => {
    page = await gallery.show({ state: "gather", locale: "es", width: 300 });
    await page.keyboard.press("3");
    await page.waitForFunction(() => document.activeElement?.getAttribute("data-slot") === "date");
    await page.keyboard.type("I understand that this must have been hard for you, but definitely asap");
    await rows().first().waitFor();
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over).toBeLessThanOrEqual(0);
  });
});
