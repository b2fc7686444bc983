/** The main job in Firefox: a ticket is detected, the sidebar filled, a note kept, a reply put into both kinds of editor. */
import type { Frame, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type DemoDesk, startDemoDesk } from "../demo-desk/server.ts";
import { buildExtension } from "../tools/extension.ts";
import { type FirefoxWithExtension, launchFirefoxWithExtension } from "../tools/firefox.ts";

let firefox: FirefoxWithExtension;
let desk: DemoDesk;
let page: Page;

async function sidebar(): Promise<Frame> {
  const element = await page.waitForSelector('iframe[title="Amends"]', { timeout: 30_000 });
  const frame = await element?.contentFrame();
  if (!frame) throw new Error("the sidebar has no frame");
  await frame.waitForSelector('[data-testid="sidebar"][data-state="ready"]', { timeout: 30_000 });
  return frame;
}

beforeAll(async () => {
  const path = await buildExtension("firefox-mv3-e2e");
  desk = await startDemoDesk();
  firefox = await launchFirefoxWithExtension({ path, headless: true });
  page = await firefox.browser.newPage();
});
afterAll(async () => {
  await firefox?.close();
  await desk?.close();
});

it("reads a ticket and fills the sidebar", async () => {
  await page.goto(`${desk.url}/tickets/10`);
  const frame = await sidebar();
  const category = await frame.$eval('[data-testid="kind"]', (kind) => kind.getAttribute("data-category"));
  expect(category).toBe("service");
});

it("keeps a note over a reload", async () => {
  await page.goto(`${desk.url}/tickets/3`);
  const frame = await sidebar();
  await frame.type('[aria-label="Note"]', "kept in Firefox");
  await frame.waitForSelector('[data-testid="note-state"][data-state="saved"]', { timeout: 10_000 });
  await page.reload();
  const again = await sidebar();
  expect(await again.$eval('[aria-label="Note"]', (note) => (note as HTMLTextAreaElement).value)).toBe(
    "kept in Firefox",
  );
});

describe("a reply", () => {
  const draft = () =>
    page.$eval("[data-reply-editor]", (editor) =>
      "value" in editor ? String(editor.value) : (editor as HTMLElement).innerText,
    );

  /** Clicks the first reply, fills what the preview still asks for, and waits for what the sidebar says of it. */
  async function insertFirst(frame: Frame): Promise<string | null> {
    const offer = await frame.waitForSelector("button[data-script]");
    await offer?.click();
    await frame.waitForSelector('[data-testid="reply-preview"], [data-testid="insertion"]');
    const preview = await frame.$('[data-testid="reply-preview"]');
    if (preview) {
      for (const field of await preview.$$("input, textarea")) {
        if (!(await field.evaluate((el) => (el as HTMLInputElement).value))) await field.type("Robin");
      }
      await (await preview.$('button[type="submit"]'))?.click();
    }
    const said = await frame.waitForSelector('[data-testid="insertion"]:not([data-state="waiting"])');
    return said?.evaluate((banner) => banner.getAttribute("data-state")) ?? null;
  }

  /** Makes the editor one that keeps what a paste's data gave it, as ProseMirror, Lexical and CKEditor 5 do. */
  const takePastesOnly = () =>
    page.$eval("[data-reply-editor]", (editor) => {
      editor.addEventListener("paste", (event) => {
        event.preventDefault();
        const { clipboardData } = event as ClipboardEvent;
        const text = document.createTextNode(clipboardData?.getData("text/plain") ?? "");
        getSelection()?.getRangeAt(0).insertNode(text);
      });
    });

  it.each([
    ["plain", 10, ""],
    ["rich", 12, "?editor=rich"],
    ["pasting", 13, "?editor=rich"],
  ])("goes into the %s editor beside the agent's draft, once", async (kind, id, search) => {
    await page.goto(`${desk.url}/tickets/${id}${search}`);
    const frame = await sidebar();
    if (kind === "pasting") await takePastesOnly();
    await page.click("[data-reply-editor]");
    await page.keyboard.type("Mi borrador. ");
    expect(await insertFirst(frame)).toBe("inserted");
    const written = await draft();
    expect(written).toContain("Mi borrador.");
    expect(written.split("Hola").length - 1).toBe(1);
    expect(written).not.toMatch(/[{}]/);
    expect(desk.sent).toEqual([]);
  });
});
