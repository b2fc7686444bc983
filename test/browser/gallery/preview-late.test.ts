/** What comes late, or not at all, while the preview of a reply opens. */
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

const preview = () => page.getByTestId("reply-preview");
const titles = () => page.evaluate(() => window.fake.view.replies.map(({ title }) => title));

describe("the preview of a reply", () => {
  it("stays the one that was clicked when the case comes anew, in another order, before the reply does", async () => {
    page = await gallery.show({ state: "gather" });
    const [first = "", second = ""] = await titles();
    await page.evaluate(() => {
      window.fake.delay["reply.compose"] = 400;
    });
    await page.getByRole("button", { name: `Preview ${second}` }).click();
    await page.evaluate(() => {
      const { view } = window.fake;
      window.fake.view = { ...view, replies: [...view.replies].reverse() };
      window.fake.announce();
    });
    await expect
      .poll(() => page.locator("button.body").first().getAttribute("data-script"))
      .toBe(await page.evaluate(() => window.fake.view.replies[0]?.scriptId));
    await preview().waitFor();
    await expect.poll(() => preview().locator("h3").innerText()).toContain(second);
    await expect.poll(() => page.getByRole("button", { name: `Preview ${first}` }).count()).toBe(1);
  });

  it("says why where nobody composes it, and comes when it is asked for again", async () => {
    page = await gallery.show({ state: "gather" });
    await page.evaluate(() => {
      window.fake.failing["reply.compose"] = "background-unavailable";
    });
    await page.keyboard.press("3");
    const trouble = page.getByRole("alert");
    await trouble.getByText("Amends did not answer").waitFor();
    await page.evaluate(() => {
      window.fake.failing = {};
    });
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe("Try again");
    await page.keyboard.press("Enter");
    await preview().waitFor();
    await expect.poll(() => trouble.count()).toBe(0);
  });

  it("can be closed where it never comes", async () => {
    page = await gallery.show({ state: "gather" });
    await page.evaluate(() => {
      window.fake.failing["reply.compose"] = "not-found";
    });
    await page.keyboard.press("3");
    await page.getByRole("button", { name: "Close preview" }).click();
    await page.getByRole("alert").waitFor({ state: "detached" });
    await expect.poll(() => page.locator("button.body").count()).toBe(3);
  });

  it("does not copy an older text than the one that is typed", async () => {
    page = await gallery.show({ state: "gather" });
    await page.keyboard.press("3");
    await page.waitForFunction(() => document.activeElement?.getAttribute("data-slot") === "date");
    await page.keyboard.type("Friday");
    const copy = preview().getByRole("button", { name: "Copy" });
    await expect.poll(() => copy.isEnabled()).toBe(true);
    await page.evaluate(() => {
      window.fake.failing["reply.compose"] = "background-unavailable";
    });
    await page.keyboard.type(" 27 November");
    await page.getByTestId("not-composed").waitFor();
    await expect.poll(() => copy.isEnabled()).toBe(false);
    await expect.poll(() => page.locator('[data-slot="date"]').inputValue()).toBe("Friday 27 November");
  });
});
