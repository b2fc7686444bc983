/** A note that was typed is never lost: not by failures, not by answers that arrive late, not by an update. */
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { ProblemCode } from "../../../lib/result";
import { type Gallery, openGallery } from "./open-gallery";

let gallery: Gallery;
let page: Page;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery?.close());
afterEach(() => page?.context().close());

const note = () => page.getByRole("textbox", { name: "Note" });
const kept = () => page.evaluate(() => window.fake.keptNote());
const breakSaving = (code: ProblemCode) =>
  page.evaluate((code) => {
    window.fake.failing["note.save"] = code;
  }, code);
const mend = () =>
  page.evaluate(() => {
    window.fake.failing = {};
  });
const state = (name: string) => page.waitForSelector(`[data-testid="note-state"][data-state="${name}"]`);

describe("the note", () => {
  it("is saved as typed, and says so", async () => {
    page = await gallery.show({ state: "gather" });
    await note().pressSequentially("Finance says both settled.");
    await state("saved");
    await expect.poll(kept).toBe("Finance says both settled.");
  });

  it.each<ProblemCode>(["background-unavailable", "failed", "storage-unavailable", "storage-full"])(
    "outlives %s and is saved as soon as that is over",
    async (code) => {
      page = await gallery.show({ state: "gather" });
      await breakSaving(code);
      await note().pressSequentially("Do not lose me");
      await page.waitForFunction(
        () => window.fake.sent.filter(({ name }) => name === "note.save").length >= 2,
      );
      await expect.poll(kept).toBe("");
      await expect.poll(() => note().inputValue()).toBe("Do not lose me");
      const said = await page.getByTestId("note-state").textContent();
      expect(said).toMatch(/^Not saved/);
      await mend();
      await state("saved");
      await expect.poll(kept).toBe("Do not lose me");
    },
  );

  it("is not overwritten by what is fetched while it is typed", async () => {
    page = await gallery.show({ state: "past" });
    await breakSaving("background-unavailable");
    await note().fill("Newer than what is kept");
    await page.evaluate(() => {
      const { view } = window.fake;
      window.fake.view = {
        ...view,
        note: { text: "From elsewhere", updatedAt: (view.note.updatedAt ?? 0) + 1 },
      };
      window.fake.announce();
    });
    await page.waitForTimeout(300);
    await expect.poll(() => note().inputValue()).toBe("Newer than what is kept");
    await mend();
    await state("saved");
    await expect.poll(kept).toBe("Newer than what is kept");
  });

  it("is not overwritten by an answer that was on its way while it was saved", async () => {
    page = await gallery.show({ state: "gather" });
    await note().fill("first");
    await state("saved");
    // The fetch leaves before the second save and comes back after it, still with the first text.
    await page.evaluate(() => {
      const { fake } = window;
      const late = { ...fake.view };
      const send = fake.send.bind(fake);
      fake.send = (async (name: never, payload: never) => {
        if (name !== "case.current") return send(name, payload);
        await new Promise((resolve) => setTimeout(resolve, 900));
        return { ok: true, value: late };
      }) as typeof fake.send;
      fake.announce();
    });
    await note().fill("second");
    await page.waitForFunction(() => window.fake.keptNote() === "second");
    await page.waitForTimeout(1200);
    await expect.poll(() => note().inputValue()).toBe("second");
  });

  it("takes over what another window kept, when nothing is typed here", async () => {
    page = await gallery.show({ state: "past" });
    await page.evaluate(() => {
      const { view } = window.fake;
      window.fake.view = {
        ...view,
        note: { text: "From elsewhere", updatedAt: (view.note.updatedAt ?? 0) + 1 },
      };
      window.fake.announce();
    });
    await page.waitForFunction(() => document.querySelector("textarea")?.value === "From elsewhere");
  });

  it("is sent at once when the page goes away, also while an older text is on its way", async () => {
    page = await gallery.show({ state: "gather" });
    await page.evaluate(() => {
      window.fake.delay["note.save"] = 60_000;
    });
    await note().fill("older");
    await page.waitForFunction(() => window.fake.sent.some(({ name }) => name === "note.save"));
    await note().fill("older and newer");
    await page.evaluate(() => window.dispatchEvent(new Event("pagehide")));
    const texts = await page.evaluate(() =>
      window.fake.sent.filter(({ name }) => name === "note.save").map(({ payload }) => payload.text),
    );
    expect(texts.at(-1)).toBe("older and newer");
  });

  it("can still be copied after the extension was updated under the page", async () => {
    page = await gallery.show({ state: "gather" });
    await page.evaluate(() => {
      window.fake.failing = { "note.save": "gone", "case.current": "gone" };
    });
    await note().fill("Typed after the update");
    await page.evaluate(() => window.fake.announce());
    await page.waitForSelector('[data-testid="sidebar"][data-state="gone"]');
    await page.getByRole("button", { name: "Copy note" }).click();
    await page.waitForFunction(
      async () => (await navigator.clipboard.readText()) === "Typed after the update",
    );
  });
});
