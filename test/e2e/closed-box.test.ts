/** A reply chosen while the helpdesk's reply box is closed: it waits, the agent is told, and it goes in once. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { TICKET } from "../fixtures/helpdesks/drawing.ts";
import { freescoutDrawing } from "../fixtures/helpdesks/freescout.ts";
import { type BrowserWithExtension, buildExtension, launchWithExtension } from "../tools/extension.ts";
import { filled, insertFirstReply } from "./stage.ts";

let server: Server;
let browser: BrowserWithExtension;
let page: Page;

/** What FreeScout's own buttons do to the block. */
const open = (mode: "reply" | "note") =>
  page.evaluate((note) => {
    const block = document.querySelector<HTMLElement>(".conv-reply-block");
    if (!block) throw new Error("no block");
    block.style.display = "block";
    block.classList.remove("hidden");
    block.classList.toggle("conv-note-block", note);
  }, mode === "note");

beforeAll(async () => {
  browser = await launchWithExtension({ path: await buildExtension("chrome-mv3-e2e"), headless: true });
  server = createServer((_, response) =>
    response.writeHead(200, { "content-type": "text/html" }).end(freescoutDrawing.page(TICKET)),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  page = await browser.context.newPage();
  await page.goto(
    `http://127.0.0.1:${(server.address() as AddressInfo).port}${freescoutDrawing.address(TICKET)}`,
  );
});
afterAll(async () => {
  await browser?.close();
  await new Promise((resolve) => server?.close(resolve));
});

it("waits for the reply box, past the note's, and goes in once", async () => {
  const sidebar = await filled(page);
  await insertFirstReply(sidebar);
  const banner = sidebar.locator('[data-testid="insertion"]');
  await banner.and(sidebar.locator('[data-state="waiting"]')).waitFor();
  await expect.poll(() => banner.innerText()).toContain("Open the reply box");

  const box = page.locator(".note-editable");
  await open("note");
  await page.waitForTimeout(1200);
  expect(await box.innerText()).not.toContain("João");

  await open("reply");
  await expect.poll(() => box.innerText()).toContain("João");
  await sidebar.locator('[data-testid="insertion"][data-state="inserted"]').waitFor();
  await page.waitForTimeout(1000);
  expect((await box.innerText()).split("João").length - 1).toBe(1);
});
