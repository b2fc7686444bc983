/** Nothing is lost: reload, browser restart, the background worker stopped in the middle. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type DemoDesk, startDemoDesk } from "../demo-desk/server.ts";
import { filled, insertFirstReply, openTicket, type Stage, setStage } from "./stage.ts";

let stage: Stage;
let desk: DemoDesk;
let profile: string;

beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), "amends-survival-"));
  desk = await startDemoDesk();
  stage = await setStage({ desk, userDataDir: profile });
});
afterAll(async () => {
  await stage?.close();
  await desk?.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 3 });
});

const note = async () => (await filled(stage.page)).getByLabel("Note", { exact: true });
const saved = async () =>
  (await filled(stage.page)).locator('[data-testid="note-state"][data-state="saved"]').waitFor();

it("keeps a note as typed over a reload, and shows it in no other ticket [001-6]", async () => {
  const sidebar = await openTicket(stage, 1);
  await sidebar.getByLabel("Note", { exact: true }).pressSequentially("Finance: both settled");
  await saved();
  await stage.page.reload();
  expect(await (await note()).inputValue()).toBe("Finance: both settled");
  await openTicket(stage, 2);
  expect(await (await note()).inputValue()).toBe("");
});

it("keeps every letter when the worker is stopped again and again in the middle of typing", async () => {
  await openTicket(stage, 3);
  const words = "Photo of the base asked for on the 12th; label printed; courier told. ".repeat(2);
  const typing = (async () => {
    for (const letter of words) await (await note()).pressSequentially(letter, { delay: 12 });
  })();
  for (let stop = 0; stop < 4; stop++) {
    await stage.page.waitForTimeout(350);
    await stage.stopServiceWorker();
  }
  await typing;
  await saved();
  await stage.page.reload();
  expect(await (await note()).inputValue()).toBe(words);
});

it("inserts once or says that it did not, when the worker is stopped in the middle of an insertion", async () => {
  // A fresh ticket each round: a reply that went in is not offered again.
  for (const [round, id] of [13, 11, 12, 14].entries()) {
    const sidebar = await openTicket(stage, id);
    const insert = sidebar.getByRole("button", { name: /^Insert/ }).first();
    await insert.click();
    const preview = sidebar.getByTestId("reply-preview");
    if (await preview.isVisible().catch(() => false)) {
      for (const field of await preview.locator("input, textarea").all()) {
        if (!(await field.inputValue())) await field.fill("Robin");
      }
      await preview.getByRole("button", { name: /^Insert/ }).click({ noWaitAfter: true });
    }
    await stage.page.waitForTimeout(round * 15);
    await stage.stopServiceWorker();
    const draft = stage.page.locator("[data-reply-editor]");
    await stage.page.waitForTimeout(2500);
    const count = (await draft.inputValue()).split("Hola").length - 1;
    expect(count).toBeLessThanOrEqual(1);
    const again = await openTicket(stage, id);
    const state = await again
      .getByTestId("insertion")
      .getAttribute("data-state", { timeout: 1000 })
      .catch(() => null);
    if (count === 1) expect(state).not.toBe("failed");
  }
});

it("keeps notes, corrections and steps over a browser restart, and lists the customer's earlier cases", async () => {
  await openTicket(stage, 5);
  await (await note()).fill("Called back on Thursday");
  await saved();
  await stage.close();
  stage = await setStage({ desk, userDataDir: profile });
  await openTicket(stage, 5);
  expect(await (await note()).inputValue()).toBe("Called back on Thursday");
});

/** Without developer mode Chromium leaves an unpacked extension off after it was reloaded. */
async function allowReload(): Promise<void> {
  const page = await stage.context.newPage();
  await page.goto("chrome://extensions");
  await page.evaluate(() =>
    (
      globalThis as unknown as {
        chrome: { developerPrivate: { updateProfileConfiguration(change: object): Promise<void> } };
      }
    ).chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }),
  );
  await page.close();
}

it("comes back by itself, once, after an update, with the note as it was", async () => {
  await allowReload();
  await openTicket(stage, 3);
  await (await note()).fill("typed before the update");
  await saved();
  const frames = stage.page.locator('iframe[title="Amends"]');
  await frames.evaluate((frame) => frame.setAttribute("data-before", ""));
  const worker = await stage.serviceWorker();
  await worker
    .evaluate(() =>
      (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload(),
    )
    .catch(() => undefined);
  await stage.page.locator('iframe[title="Amends"]:not([data-before])').waitFor({ timeout: 30_000 });
  await expect
    .poll(async () => (await note()).inputValue().catch(() => ""), { timeout: 30_000 })
    .toBe("typed before the update");
  await expect.poll(() => frames.count()).toBe(1);
  await expect
    .poll(() => stage.page.evaluate(() => document.documentElement.style.marginRight))
    .toBe("360px");
});

it("still reads and offers replies where the database is refused, and says that notes are not kept", async () => {
  await openTicket(stage, 2);
  const worker = await stage.serviceWorker();
  await worker.evaluate(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("The user denied permission to access the database.", "UnknownError");
    };
    // Another context that deletes the database makes the connection that stands close.
    indexedDB.deleteDatabase("amends");
  });
  await stage.page.reload();
  const sidebar = await filled(stage.page);
  await sidebar.getByTestId("storage-unavailable").waitFor();
  await insertFirstReply(sidebar);
  await sidebar.locator('[data-testid="insertion"][data-state="inserted"]').waitFor();
  await expect.poll(() => stage.page.locator("[data-reply-editor]").inputValue()).toContain("Dwayne");
  await stage.stopServiceWorker();
});
