/** What every end-to-end test stands on: the built extension in a real browser beside the demo desk. */
import type { FrameLocator, Page } from "playwright-core";
import { type DemoDesk, startDemoDesk } from "../demo-desk/server.ts";
import {
  type BrowserWithExtension,
  buildExtension,
  type LaunchOptions,
  launchWithExtension,
} from "../tools/extension.ts";

export interface Stage extends BrowserWithExtension {
  desk: DemoDesk;
  page: Page;
}

/** Builds, serves and starts; `close` ends all of it. */
export async function setStage(options: Partial<LaunchOptions> & { desk?: DemoDesk } = {}): Promise<Stage> {
  const path = await buildExtension("chrome-mv3-e2e");
  const desk = options.desk ?? (await startDemoDesk());
  const browser = await launchWithExtension({ path, headless: true, ...options });
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  return {
    ...browser,
    desk,
    page,
    async close() {
      await browser.close();
      if (!options.desk) await desk.close();
    },
  };
}

/** The sidebar inside a page. */
export const sidebarOf = (page: Page): FrameLocator => page.frameLocator('iframe[title="Amends"]');

/** Waits until the sidebar shows a case. */
export async function filled(page: Page): Promise<FrameLocator> {
  const sidebar = sidebarOf(page);
  await sidebar.locator('[data-testid="sidebar"][data-state="ready"]').waitFor({ timeout: 20_000 });
  return sidebar;
}

/**
 * Goes to a demo ticket, in front of all other tabs, and waits for its sidebar. A frame that is new in a tab behind
 * another was never drawn: the browser does not know where it stands, and gives each click in it to the page instead.
 */
export async function openTicket(stage: Stage, id: number | string, search = ""): Promise<FrameLocator> {
  await stage.page.bringToFront();
  await stage.page.goto(`${stage.desk.url}/tickets/${id}${search}`);
  return filled(stage.page);
}

/** Says that the box is the customer's, where the page does not tell; until then nothing was written. */
export async function sayItIsTheReply(sidebar: FrameLocator): Promise<void> {
  await sidebar.getByText("Is it the reply to the customer?").waitFor();
  await sidebar.getByRole("button", { name: "Yes, insert" }).click();
}

/** Clicks the first reply, and where facts are missing fills the form that opens and inserts from there. */
export async function insertFirstReply(sidebar: FrameLocator): Promise<void> {
  await sidebar
    .getByRole("button", { name: /^Insert/ })
    .first()
    .click();
  const preview = sidebar.getByTestId("reply-preview");
  const asked = await preview.waitFor({ timeout: 2000 }).then(
    () => true,
    () => false,
  );
  if (!asked) return;
  for (const field of await preview.locator("input").all()) {
    if ((await field.isVisible()) && !(await field.inputValue())) await field.fill("Friday 27 November");
  }
  await preview.getByRole("button", { name: /^Insert/ }).click();
}
