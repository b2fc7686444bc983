/** The look at the agent's own draft: asked for or after typing, marks with their sentence, better words by one click. */
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

const HEATED = "As I said, you should have READ THE MAIL!! The fee is 12.00 EUR.";
const MILD = "Hello Maria,\n\nI will definitely write on Friday.";

const show = async (text: string, locale = "en", width = 360) => {
  page = await gallery.show({ state: "gather", locale, width });
  await page.evaluate((draft) => {
    window.fake.draft.text = draft;
  }, text);
};
const check = () => page.locator(".draft > button").click();
const rows = () => page.getByTestId("draft").locator("li");
const held = () => page.evaluate(() => window.fake.draft.text);

describe("the look at a draft", () => {
  it("shows the words in their sentence, says why, and puts better ones into the reply box", async () => {
    await show(MILD);
    await check();
    await rows().first().waitFor();
    await expect.poll(() => rows().locator("mark").allInnerTexts()).toEqual(["definitely"]);
    await expect.poll(() => rows().locator(".said").innerText()).toBe("I will definitely write on Friday.");
    await expect.poll(() => rows().innerText()).toContain("more than you control");
    await page.getByRole("button", { name: "Leave it out: definitely" }).press("Enter");
    await page.getByText("Changed in the reply box.").first().waitFor();
    await expect.poll(held).toBe("Hello Maria,\n\nI will write on Friday.");
    await expect.poll(() => rows().count()).toBe(0);
    await expect.poll(() => page.getByTestId("heat").count()).toBe(0);
  });

  it("[002-4] offers a pause and the facts for a heated draft, holds nothing back, and is silent on a calm one", async () => {
    await show(HEATED);
    await check();
    const heat = page.getByTestId("heat");
    await heat.waitFor();
    await expect.poll(() => heat.innerText()).toContain("nothing is sent");
    await expect.poll(() => heat.innerText()).toMatch(/89\.90|4471|8123|EUR|USD/);
    await page.getByRole("button", { name: "Pause two minutes" }).click();
    await heat.getByText(/Pause until \d/).waitFor();
    await page.getByRole("button", { name: "Go on" }).click();
    await heat.waitFor({ state: "detached" });
    await expect.poll(held).toBe(HEATED);
    await show("Hello Maria,\n\nI checked it. The refund is on its way.");
    await check();
    await page.getByText("Nothing to change in your draft.").waitFor();
    await expect.poll(() => page.getByTestId("heat").count()).toBe(0);
  });

  it("leaves a draft alone that has changed meanwhile, and shows the new one", async () => {
    await show(MILD);
    await check();
    await rows().first().waitFor();
    await page.evaluate(() => {
      window.fake.draft.text = "I promise to call.";
    });
    await page.getByRole("button", { name: "Leave it out: definitely" }).click();
    await page.getByText("You have typed on meanwhile").first().waitFor();
    await expect.poll(held).toBe("I promise to call.");
    await expect.poll(() => rows().locator("mark").allInnerTexts()).toEqual(["I promise to"]);
  });

  it("ignores what it is told to, and hands the focus on", async () => {
    await show("Kindly wait. I will definitely write.");
    await check();
    await rows().nth(1).waitFor();
    await page.getByRole("button", { name: "Ignore: Kindly" }).press("Enter");
    await expect.poll(() => rows().locator("mark").allInnerTexts()).toEqual(["definitely"]);
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe("Leave it out");
    await page.keyboard.press("Escape");
    await rows().first().waitFor({ state: "detached" });
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe("Check my draft");
  });

  it("says why a box cannot be read", async () => {
    await show(MILD);
    for (const [problem, words] of [
      ["note", "internal note"],
      ["no-editor", "No reply box"],
      ["foreign", "does not know"],
    ] as const) {
      await page.evaluate((unread) => {
        window.fake.draft.unread = unread;
      }, problem);
      await check();
      await page.getByTestId("draft-problem").getByText(words).waitFor();
    }
  });

  it("looks by itself after typing where the settings want it, and says nothing of a fine draft", async () => {
    page = await gallery.show({ state: "gather", locale: "en" });
    await page.evaluate(() => {
      window.fake.draft.always = true;
      document.dispatchEvent(new Event("visibilitychange"));
    });
    await expect.poll(() => page.evaluate(() => window.fake.draft.watched)).toBe(true);
    const type = (text: string) =>
      page.evaluate((typed) => {
        window.fake.draft.text = typed;
        window.fake.type();
      }, text);
    await type("I checked it.");
    await expect
      .poll(() => page.evaluate(() => window.fake.sent.filter(({ name }) => name === "draft.check").length))
      .toBe(1);
    await expect.poll(() => page.getByTestId("draft").locator("form").count()).toBe(0);
    await type("I definitely checked it.");
    await rows().first().waitFor();
  });

  it("fits a narrow sidebar in every language", async () => {
    for (const locale of ["es", "pt-BR"]) {
      await show(
        locale === "es"
          ? "Como ya le dije, LEA EL CORREO que le envié!!"
          : "As I said, READ THE MAIL!! It is definitely there.",
        locale,
        300,
      );
      await check();
      await page.getByTestId("heat").waitFor();
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth))
        .toBe(true);
    }
  });
});
