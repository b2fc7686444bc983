/** Notes with a purpose in the sidebar: written by keyboard, changed, taken away and put back; deleting asks first. */
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { type Gallery, openGallery } from "./open-gallery";

let gallery: Gallery;
let page: Page;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery?.close());
afterEach(() => page?.context().close());

const sent = (name: string) =>
  page.evaluate(
    (name) => window.fake.sent.filter((one) => one.name === name).map(({ payload }) => payload),
    name,
  );
const list = () => page.getByRole("list", { name: "Kept on this case" });

async function write(kind: string, label: string, text: string): Promise<void> {
  await page.getByRole("button", { name: /^Add a contact/ }).click();
  await page.getByRole("radio", { name: kind }).check({ force: true });
  await page.getByLabel(label).fill(text);
}

it("a promise is kept with whom and by when, changed, taken away and put back", async () => {
  page = await gallery.show({ state: "gather", height: 1400 });
  await write("Promise", "What was promised", "Money back by card");
  await page.getByLabel("To whom").fill("Marta");
  await page.getByLabel("By", { exact: true }).fill("2027-01-15");
  await page.getByRole("button", { name: "Keep", exact: true }).press("Enter");
  await list().getByText("Money back by card").waitFor();
  const [first] = await sent("notes.put");
  expect(first).toMatchObject({
    text: "Money back by card",
    fields: { kind: "promise", to: "Marta", dueAt: new Date(2027, 0, 15, 17).getTime() },
  });
  await page.getByRole("button", { name: "Change: Money back by card" }).click();
  await page.getByLabel("What was promised").fill("Money back by transfer");
  await page.getByRole("button", { name: "Keep", exact: true }).click();
  await list().getByText("Money back by transfer").waitFor();
  await page.getByRole("button", { name: "Take away: Money back by transfer" }).click();
  await page.getByText("Promise taken away.").waitFor();
  await page.getByRole("button", { name: "Undo" }).click();
  await list().getByText("Money back by transfer").waitFor();
});

it("an empty note is not kept, and says why; one that was refused stays in the form", async () => {
  page = await gallery.show({ state: "gather", height: 1400 });
  await write("Finding", "What was found", "   ");
  await page.getByRole("button", { name: "Keep", exact: true }).click();
  await page.getByText("Write a line first.").waitFor();
  expect(await sent("notes.put")).toEqual([]);
  await page.evaluate(() => {
    window.fake.failing["notes.put"] = "storage-full";
  });
  await page.getByLabel("What was found").fill("Signed by a neighbour");
  await page.getByRole("button", { name: "Keep", exact: true }).click();
  await page.getByText("Not kept. Try again.").waitFor();
  await expect.poll(() => page.getByLabel("What was found").inputValue()).toBe("Signed by a neighbour");
});

it("a customer is deleted only after a second word, and Escape takes the first back", async () => {
  page = await gallery.show({ state: "gather", height: 1400 });
  await page.getByRole("button", { name: /^This customer so far/ }).click();
  const open = page.getByRole("button", { name: "Delete this customer everywhere…" });
  await open.click();
  await page.getByRole("alertdialog").press("Escape");
  await expect.poll(() => page.getByRole("alertdialog").count()).toBe(0);
  await open.click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Delete for good" }).click();
  await page.getByText(/was deleted|were deleted/).waitFor();
  expect((await sent("erase.customer")).length).toBe(1);
});
