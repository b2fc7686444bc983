/** A helpdesk nobody wrote an adapter for: the sidebar opens, says that it guesses, and a reply gets into its box. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { UNKNOWN_DRAWINGS, type UnknownDrawing } from "../fixtures/helpdesks/unknown-drawings.ts";
import { type BrowserWithExtension, buildExtension, launchWithExtension } from "../tools/extension.ts";
import { filled, insertFirstReply, sayItIsTheReply } from "./stage.ts";

/** Longer than a page is looked at before it is taken for no ticket. */
const LONG_ENOUGH = 4_000;

let server: Server;
let browser: BrowserWithExtension;
let page: Page;
let origin = "";
let html = "";

const drawing = (name: string): UnknownDrawing => {
  const found = UNKNOWN_DRAWINGS.find((each) => each.name === name);
  if (!found) throw new Error(`No drawing ${name}`);
  return found;
};

async function open({ page: draw, address, ticket }: UnknownDrawing) {
  html = draw(ticket);
  await page.goto(origin + address(ticket));
  return filled(page);
}

beforeAll(async () => {
  browser = await launchWithExtension({ path: await buildExtension("chrome-mv3-e2e"), headless: true });
  server = createServer((_, response) => response.writeHead(200, { "content-type": "text/html" }).end(html));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  page = await browser.context.newPage();
});
afterAll(async () => {
  await browser?.close();
  await new Promise((resolve) => server?.close(resolve));
});

it("is read, marked as guessed, and takes a reply into its box once, unsent", async () => {
  const spanish = drawing("utility classes in days, Spanish");
  const sidebar = await open(spanish);
  await sidebar.getByRole("heading", { name: "Lucía Herrera" }).waitFor();
  await expect.poll(() => sidebar.getByTestId("guessed").innerText()).toContain("read by guessing");
  await expect
    .poll(() => sidebar.locator("header").innerText())
    .toMatch(/#7031 · 127\.0\.0\.1:\d+\s+guessed/);

  let sent = 0;
  page.on("request", (request) => {
    if (request.method() === "POST") sent += 1;
  });
  await insertFirstReply(sidebar);
  const box = page.locator("textarea");
  await expect.poll(() => box.inputValue()).toBe("");
  await sayItIsTheReply(sidebar);
  await expect.poll(() => box.inputValue()).toContain("Lucía");
  await sidebar.locator('[data-testid="insertion"][data-state="inserted"]').waitFor();
  expect((await box.inputValue()).split("Lucía").length - 1).toBe(1);
  expect(sent).toBe(0);
});

it("says of each thing whether it was guessed or not found, and copies a report without the ticket in it", async () => {
  const english = drawing("hashed classes, English");
  const sidebar = await open(english);
  await sidebar.locator("footer summary").click();
  const lines = sidebar.getByTestId("health").locator("li");
  await expect.poll(() => lines.count()).toBe(6);
  const states = Object.fromEntries(
    await lines.evaluateAll((all) => all.map(({ dataset }) => [dataset.field, dataset.state])),
  );
  expect(states).toEqual({
    id: "guessed",
    subject: "guessed",
    requester: "guessed",
    messages: "guessed",
    status: "missing",
    reply: "guessed",
  });
  await expect
    .poll(() => lines.first().innerText())
    .toMatch(/Number\s+guessed, since \d|Number\s+guessed, since \w/);

  await browser.context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await sidebar.getByRole("button", { name: "Copy report" }).click();
  await sidebar.getByText("Report copied").waitFor();
  await page.bringToFront();
  const report = await page.evaluate(() => navigator.clipboard.readText());
  expect(report).toContain("Helpdesk: fallback");
  expect(report).toContain("status: not found");
  expect(report).toContain("self-hosted, name left out");
  for (const secret of ["Dana", "Whitfield", "crushed", "127.0.0.1", english.ticket.id])
    expect(report).not.toContain(secret);
});

it("leaves a page alone that is no ticket", async () => {
  html = `<!doctype html><title>Wiki</title><main><h1>Returns</h1><p>How returns work.</p><textarea></textarea></main>`;
  await page.goto(`${origin}/wiki/returns`);
  await page.waitForTimeout(LONG_ENOUGH);
  await expect.poll(() => page.locator('iframe[title="Amends"]').count()).toBe(0);
});
