/** The words a reply is written in: switched in the preview without losing what was typed, rated, read aloud on a call. */
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

const said = (name: string) =>
  page.evaluate(
    (wanted) => window.fake.sent.filter((one) => one.name === wanted).map(({ payload }) => payload),
    name,
  );
const openPreview = async (number = "3") => {
  await page.keyboard.press(number);
  await page.getByTestId("reply-preview").waitFor();
};

describe("register and channel", () => {
  it("stand in one place: above the three replies, or in the preview while one is open", async () => {
    page = await gallery.show({ state: "gather" });
    await expect.poll(() => page.getByTestId("reply-language").count()).toBe(1);
    await openPreview();
    await expect.poll(() => page.getByTestId("reply-preview").getByTestId("reply-language").count()).toBe(1);
    await expect.poll(() => page.getByTestId("reply-language").count()).toBe(1);
  });

  it("are switched without losing what was typed, or the place", async () => {
    page = await gallery.show({ state: "gather" });
    await openPreview();
    await page.waitForFunction(() => document.activeElement?.getAttribute("data-slot") === "date");
    await page.keyboard.type("Fri 27 November");
    const language = page.getByTestId("reply-language");
    await language.focus();
    await language.selectOption("es-tu");
    await page.waitForFunction(() => document.querySelector('[data-variant="es-tu"]'));
    await page.getByTestId("reply-channel").selectOption("chat");
    await expect.poll(() => said("reply.voice")).toMatchObject([{ variant: "es-tu" }, { channel: "chat" }]);
    await expect.poll(() => page.locator('[data-slot="date"]').inputValue()).toBe("Fri 27 November");
    await expect.poll(() => language.getAttribute("data-language")).toBe("es");
  });

  it("marks the text with the language it is in", async () => {
    page = await gallery.show({ state: "call" });
    await openPreview("1");
    await expect.poll(() => page.locator(".preview .text").getAttribute("lang")).toBe("pt-PT");
  });
});

describe("a rating", () => {
  it("is given, changed and taken back with the same two buttons", async () => {
    page = await gallery.show({ state: "gather" });
    await openPreview();
    const more = page.getByRole("button", { name: "Offer this more often" });
    const less = page.getByRole("button", { name: "Offer this less often" });
    await more.click();
    await expect.poll(() => more.getAttribute("aria-pressed")).toBe("true");
    await less.click();
    expect([await more.getAttribute("aria-pressed"), await less.getAttribute("aria-pressed")]).toEqual([
      "false",
      "true",
    ]);
    await less.click();
    expect((await said("reply.rate")).map(({ rating }) => rating)).toEqual([1, -1, 0]);
    await expect.poll(() => page.getByTestId("reply-preview").count()).toBe(1);
  });
});

describe("in public", () => {
  it("a reply that was not written for it is read first, and says why", async () => {
    page = await gallery.show({ state: "gather" });
    await page.evaluate(() => {
      window.fake.view = { ...window.fake.view, replyChannel: "social" };
      window.fake.announce();
    });
    await page.waitForTimeout(50);
    await page.keyboard.press("1");
    await page.getByText("Not written for the public").waitFor();
    await expect.poll(() => said("reply.insert")).toEqual([]);
  });
});

describe("a talk track", () => {
  it("is named as something to read, opens its preview, and offers no way to insert it", async () => {
    page = await gallery.show({ state: "call" });
    const rows = page.locator("li.reply button.body");
    await expect.poll(() => rows.first().getAttribute("data-script")).toBe("gen.ack.recap");
    await page
      .getByRole("button", { name: /^Read .* aloud/ })
      .first()
      .click();
    await page.getByTestId("reply-preview").waitFor();
    await expect.poll(() => page.getByRole("button", { name: "Insert into reply" }).count()).toBe(0);
    await page.getByText("A talk track, to be read aloud.").waitFor();
    await page.keyboard.press("Enter");
    await expect.poll(() => said("reply.insert")).toEqual([]);
  });
});
