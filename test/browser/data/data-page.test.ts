/** The Data page as an agent uses it, over the real background and a real database. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Opened, openData } from "./open-data";

let data: Opened;
let axe: string;
beforeAll(async () => {
  const path = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
  [data, axe] = await Promise.all([openData(), readFile(path, "utf8")]);
});
afterAll(() => data?.close());

const part = (page: Page, name: string) => page.getByRole("region", { name, exact: true });
const counts = (page: Page, said: RegExp) =>
  expect.poll(() => page.getByTestId("data-counts").textContent(), { timeout: 10_000 }).toMatch(said);

async function backup(page: Page, passphrase = ""): Promise<Buffer> {
  await part(page, "Backup").getByLabel("Passphrase (optional)").fill(passphrase);
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    part(page, "Backup").getByRole("button", { name: "Make a backup" }).click(),
  ]);
  expect(file.suggestedFilename()).toBe("amends-backup-2026-11-22.amends");
  return readFile(await file.path());
}
async function wipe(page: Page): Promise<void> {
  await part(page, "Delete").getByRole("button", { name: "Delete everything" }).click();
  await part(page, "Delete").getByRole("button", { name: "Delete for good" }).click();
  await counts(page, /^0 cases/);
}
const offer = (page: Page, buffer: Buffer, name = "b.amends") =>
  part(page, "Restore").getByLabel("Choose a backup file").setInputFiles({ name, mimeType: "", buffer });

describe("a backup", () => {
  it("goes out, everything is deleted, and it comes back after its counts were shown; the restore is undone", async () => {
    const page = await data.open();
    await counts(page, /^25 cases/);
    const file = await backup(page);
    await wipe(page);
    await offer(page, file);
    await page.getByTestId("restore-counts").getByText("25 are not here yet").waitFor();
    await counts(page, /^0 cases/);
    await page.getByTestId("restore-counts").getByRole("button", { name: "Restore" }).click();
    await counts(page, /^25 cases/);
    await page.getByTestId("restore-done").getByRole("button", { name: "Undo the restore" }).click();
    await counts(page, /^0 cases/);
    await page.context().close();
  });

  it("with a passphrase asks for it, says when it is wrong, and opens with the right one", async () => {
    const page = await data.open();
    await offer(page, await backup(page, "correct horse"));
    const restore = part(page, "Restore");
    await restore.getByText("This backup has a passphrase").waitFor();
    await restore.getByLabel("Passphrase of the backup").fill("wrong");
    await restore.getByRole("button", { name: "Open" }).click();
    await restore.getByText("not the passphrase").waitFor();
    await restore.getByLabel("Passphrase of the backup").fill("correct horse");
    await restore.getByRole("button", { name: "Open" }).click();
    await page.getByTestId("restore-counts").getByText("25 are the same").waitFor();
    await page.context().close();
  });

  it("that is no backup is refused with a sentence", async () => {
    const page = await data.open();
    await offer(page, Buffer.from("<html>"), "page.html");
    await part(page, "Restore").getByText("not a backup of Amends").waitFor();
    const file = await backup(page);
    await offer(page, file.subarray(0, file.length - 9));
    await part(page, "Restore").getByText("ends too early").waitFor();
    await counts(page, /^25 cases/);
    await page.context().close();
  });
});

it("an import shows how columns are read, can be corrected, and ends with its counts", async () => {
  const page = await data.open();
  const rows = Array.from({ length: 130 }, (_, i) => `${i},Late parcel ${i},My parcel is late,3/14/2025`);
  const buffer = Buffer.from(`Ticket ID,Subject,What they said,Created\n${rows.join("\n")}\nx,,,`);
  const area = part(page, "Bring your history");
  await area.getByLabel("Choose a file").setInputFiles({ name: "old.csv", mimeType: "text/csv", buffer });
  await expect.poll(() => area.getByLabel("Ticket id", { exact: true }).inputValue()).toBe("Ticket ID");
  await expect.poll(() => area.getByLabel(/^Dates such as/).inputValue()).toBe("mdy");
  await area.getByLabel("Customer’s message", { exact: true }).selectOption("What they said");
  await area.getByRole("cell", { name: "My parcel is late" }).first().waitFor();
  await area.getByRole("button", { name: "Import 131 rows" }).click();
  await area.getByText("130 added, 0 were here already, 1 could not be read").waitFor({ timeout: 30_000 });
  await counts(page, /^155 cases/);
  await page.context().close();
});

it("an export comes as a file", async () => {
  const page = await data.open();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    part(page, "Export").getByRole("button", { name: "CSV for spreadsheets" }).click(),
  ]);
  expect((await readFile(await file.path(), "utf8")).trim().split("\r\n").length).toBeGreaterThan(25);
  await page.context().close();
});

describe.each(["light", "dark"] as const)("in the %s theme", (theme) => {
  it.each([
    ["en", 900],
    ["es", 360],
    ["pt-BR", 900],
    ["pt-PT", 360],
  ])("has no accessibility violation in %s at %i px and nothing sticks out", async (locale, width) => {
    const page = await data.open({ locale, theme, width });
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() =>
      (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
    );
    expect(violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`))).toEqual([]);
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over).toBeLessThanOrEqual(0);
    await page.context().close();
  });
});
