/** One key, one reply: 1–3 and "/" work from anywhere in the frame and never while somebody types. */
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

/** Ids of the replies the background was told to insert. */
const inserted = () =>
  page.evaluate(() =>
    window.fake.sent.filter(({ name }) => name === "reply.insert").map(({ payload }) => payload.scriptId),
  );

describe("keys", () => {
  it("1 inserts the first reply", async () => {
    page = await gallery.show({ state: "gather" });
    await page.keyboard.press("1");
    await page.waitForSelector('[data-testid="insertion"][data-state="inserted"]');
    await expect.poll(inserted).toEqual(["gen.ack.recap"]);
  });

  it("3 opens the preview at the first gap instead, and nothing is inserted", async () => {
    page = await gallery.show({ state: "gather" });
    await page.keyboard.press("3");
    await page.getByTestId("gap").waitFor();
    await page.waitForFunction(() => document.activeElement?.getAttribute("data-slot") === "date");
    await expect.poll(inserted).toEqual([]);
  });

  it("are letters in the note and in the search", async () => {
    page = await gallery.show({ state: "gather" });
    const note = page.getByRole("textbox", { name: "Note" });
    await note.pressSequentially("1 2/3");
    await page.keyboard.press("Alt+1");
    const search = page.getByRole("searchbox");
    await search.focus();
    await page.keyboard.type("123/");
    await expect.poll(() => note.inputValue()).toBe("1 2/3");
    await expect.poll(() => search.inputValue()).toBe("123/");
    await expect.poll(inserted).toEqual([]);
  });

  it("are left to the browser with a modifier, and one press inserts once however long it is held", async () => {
    page = await gallery.show({ state: "gather" });
    await page.keyboard.press("Control+1");
    await page.keyboard.press("Alt+1");
    await expect.poll(inserted).toEqual([]);
    await page.keyboard.down("1");
    await page.keyboard.down("1");
    await page.keyboard.down("1");
    await page.keyboard.up("1");
    await page.waitForSelector('[data-testid="insertion"]');
    await expect.poll(inserted).toEqual(["gen.ack.recap"]);
  });

  it("work after a choice was made with the mouse", async () => {
    page = await gallery.show({ state: "decide" });
    await page.getByText("Ours", { exact: true }).click();
    await page.keyboard.press("1");
    await page.waitForSelector('[data-testid="insertion"]');
    await expect.poll(inserted).toEqual(["gen.ack.recap"]);
  });

  it('"/" searches; arrows walk the results, Escape clears', async () => {
    page = await gallery.show({ state: "gather" });
    await page.keyboard.press("/");
    await page.keyboard.type("refund");
    const results = page.getByRole("list", { name: "Found replies" });
    await results.waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute("data-script")))
      .toBe("gen.ack.recap");
    await page.keyboard.press("Escape");
    await results.waitFor({ state: "detached" });
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("type"))).toBe("search");
  });
});

describe("the mouse", () => {
  it("inserts once by a double click", async () => {
    page = await gallery.show({ state: "gather" });
    await page.getByRole("button", { name: /^Insert I hear/ }).dblclick();
    await page.waitForSelector('[data-testid="insertion"]');
    await expect.poll(inserted).toEqual(["gen.ack.recap"]);
  });

  it("fills the gap, composes again and inserts what was typed", async () => {
    page = await gallery.show({ state: "gather" });
    await page.getByRole("button", { name: /^Insert Refund/ }).click();
    await page.getByRole("button", { name: "Insert into reply" }).click();
    await page.waitForFunction(() => document.activeElement?.getAttribute("data-slot") === "date");
    await page.keyboard.type("Fri 27 November");
    await page.getByTestId("gap").waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Insert into reply" }).click();
    await page.waitForSelector('[data-testid="insertion"]');
    const said = await page.evaluate(
      () => window.fake.sent.findLast(({ name }) => name === "reply.insert")?.payload,
    );
    expect(said).toMatchObject({ scriptId: "bill.dup.own", values: { date: "Fri 27 November" } });
  });
});

describe("a problem", () => {
  it("is told in the interface's language", async () => {
    page = await gallery.show({ state: "gather", locale: "es" });
    await page.evaluate(() => {
      window.fake.failing["reply.insert"] = "background-unavailable";
      window.fake.failureText = "Could not establish connection.";
    });
    await page.keyboard.press("1");
    const alert = page.getByRole("alert");
    await alert.waitFor();
    expect(await alert.textContent()).not.toContain("connection");
  });
});
