/** Disputes of every family settled inside a real Request Tracker, from opening to closing, the browser restarted in between. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FrameLocator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closeCase, isClosed, KEYS, MOUSE, openTool, walkToEnd } from "../e2e/settle-steps.ts";
import { filled } from "../e2e/stage.ts";
import { type BrowserWithExtension, buildExtension, launchWithExtension } from "../tools/extension.ts";
import type { SeedMail } from "./servers/mails.ts";
import { type RequestTracker, startRequestTracker } from "./servers/request-tracker.ts";

const NO_REPLY: SeedMail = {
  from: { name: "Marta Kowalska", email: "marta.kowalska@example.com" },
  subject: "Third message, still no answer from anybody",
  paragraphs: [
    "Hello,",
    "This is the third time that I write. Nobody has answered any of my messages, and on the phone I was passed from one colleague to the next.",
    "Please tell me who is looking after my question.",
    "Marta Kowalska",
  ],
  encoding: "8bit",
};

let server: RequestTracker;
let browser: BrowserWithExtension;
let page: Page;
let profile: string;
let path: string;

async function open(locale?: string): Promise<void> {
  browser = await launchWithExtension({
    path,
    headless: true,
    userDataDir: profile,
    ...(locale && { locale }),
  });
  page = browser.context.pages()[0] ?? (await browser.context.newPage());
}

async function logIn(): Promise<void> {
  await page.goto(`${server.url}/`);
  const user = page.locator('input[name="user"]');
  if (!(await user.isVisible())) return;
  await user.fill(server.login.user);
  await page.locator('input[name="pass"]').fill(server.login.password);
  await page.locator('input[type="submit"], button[type="submit"]').first().click();
  await page.waitForLoadState("load");
}

async function restart(locale?: string): Promise<void> {
  await browser.close();
  await open(locale);
  await logIn();
}

beforeAll(async () => {
  path = await buildExtension("chrome-mv3-e2e");
  profile = await mkdtemp(join(tmpdir(), "amends-rt-settle-"));
  server = await startRequestTracker({ more: [NO_REPLY] });
  await open();
  await logIn();
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  await rm(profile, { recursive: true, force: true, maxRetries: 3 });
});

const openTicket = async (id: number): Promise<FrameLocator> => {
  await page.goto(`${server.url}/Ticket/Display.html?id=${id}`);
  return filled(page);
};

interface Chrome {
  alarms: { getAll(): Promise<{ name: string }[]> };
  action: { getBadgeText(details: object): Promise<string> };
}
const inWorker = async <T>(ask: (chrome: Chrome) => Promise<T>): Promise<T> =>
  (await browser.serviceWorker()).evaluate(`(${ask})(chrome)`) as Promise<T>;

describe("in Request Tracker a dispute", () => {
  it.each([
    ["about billing", 1, "billing", "en-US", MOUSE],
    ["about a product, with the interface in Spanish", 2, "product", "es-ES", MOUSE],
    ["about service, with the interface in Portuguese", 3, "service", "pt-BR", MOUSE],
    ["about communication, by keyboard alone", 4, "communication", "en-US", KEYS],
  ] as const)("%s is settled from opening to closing", async (_, id, category, locale, hands) => {
    await restart(locale);
    const sidebar = await openTicket(id);
    expect(await sidebar.getByTestId("kind").getAttribute("data-category")).toBe(category);
    await walkToEnd(sidebar, 0, hands);
    const due = await openTool(sidebar, "due", hands);
    expect(await due.locator('[data-due="follow-up"]').count()).toBe(1);
    await closeCase(sidebar, hands);
  });

  it("is still closed after a restart, with its follow-up's alarm set [001-20]", async () => {
    await restart("en-US");
    for (const id of [1, 2, 3, 4]) expect(await isClosed(await openTicket(id)), `ticket ${id}`).toBe(true);
    await expect.poll(async () => (await inWorker((chrome) => chrome.alarms.getAll())).length).toBe(1);
  });

  it("that leaves a customer unhappy at the follow-up opens its decision again [001-20]", async () => {
    const sidebar = await openTicket(1);
    const due = await openTool(sidebar, "due");
    await due.getByRole("button", { name: "Not satisfied" }).click();
    await sidebar.locator('[data-testid="next-step"][data-step="common.fault"]').waitFor();
  });

  it("whose promise lapses rings: the alarm fires and the icon counts it", async () => {
    const sidebar = await openTicket(4);
    const close = await openTool(sidebar, "close");
    await close.getByRole("button", { name: "Open it again" }).click();
    const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
    const again = await openTool(sidebar, "due");
    await again.getByLabel("What was promised").fill("A name to write to");
    await again.getByLabel("What was promised").blur();
    await again.getByLabel("By", { exact: true }).fill(yesterday);
    await again.getByLabel("By", { exact: true }).blur();
    await again.getByRole("button", { name: "Add", exact: true }).click();
    await again.locator('[data-due="promise"][data-overdue="true"]').waitFor();
    await expect.poll(() => inWorker((chrome) => chrome.action.getBadgeText({}))).toBe("1");
  });

  it("sends nothing, ever", () => {
    expect(server.outgoingMail()).toBe("");
  });
});
