/** A sidebar worked by keyboard alone, for the tests of each part of it; call `eachByKeyboard` once in a file. */
import type { Frame, FrameLocator } from "playwright-core";
import { afterAll, beforeAll, expect } from "vitest";
import { openTicket, type Stage, setStage } from "./stage.ts";

/** The browser with desk and extension, and the sidebar of the ticket entered last. */
export let stage: Stage;
export let sidebar: FrameLocator;
export const press = (key: string) => stage.page.keyboard.press(key);
export const type = (text: string) => stage.page.keyboard.type(text);

export function frame(): Frame {
  const found = stage.page.frames().find((each) => each.url().startsWith("chrome-extension://"));
  if (!found) throw new Error("The sidebar's frame is not there.");
  return found;
}

/** Who holds the focus inside the frame, by accessible name where there is one. */
export const focused = () =>
  frame().evaluate(() => {
    const held = document.activeElement;
    return held?.getAttribute("aria-label") ?? held?.textContent ?? "";
  });

export const draft = () =>
  stage.page
    .locator("[data-reply-editor]")
    .evaluate((el) => ("value" in el ? String(el.value) : (el as HTMLElement).innerText));
export const preview = () => sidebar.getByTestId("reply-preview");
export const replies = () => sidebar.getByRole("button", { name: /^Insert .+, / });
export const kind = () => sidebar.getByTestId("kind");
export const inserted = () => sidebar.locator('[data-testid="insertion"][data-state="inserted"]');
export const note = () => sidebar.getByLabel("Note", { exact: true });
export const timesInserted = () => sidebar.locator("ol.time li").filter({ hasText: "Inserted “" }).count();

/** Opens the browser before the tests of a file, and closes it after them. */
export function eachByKeyboard(): void {
  beforeAll(async () => {
    stage = await setStage();
    const worker = await stage.serviceWorker();
    await worker.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { set(items: object): Promise<void> } } };
      };
      await chrome.storage.local.set({ settings: { agentName: "Robin", interfaceLanguage: "en" } });
    });
  });
  afterAll(() => stage?.close());
}

/** Opens a ticket and goes into the sidebar as a keyboard does: on from the helpdesk's reply box, with Tab. */
export async function enter(ticket: number): Promise<void> {
  sidebar = await openTicket(stage, ticket);
  const held = () => stage.page.evaluate(() => document.activeElement?.tagName);
  await stage.page.locator("[data-reply-editor]").focus();
  for (let steps = 0; steps < 5 && (await held()) !== "IFRAME"; steps++) {
    const before = await stage.page.evaluateHandle(() => document.activeElement);
    await press("Tab");
    // The focus crosses into another process: pressing on before it has arrived would skip a control.
    await stage.page.waitForFunction((left) => document.activeElement !== left, before);
  }
  await expect.poll(() => frame().evaluate(() => document.hasFocus())).toBe(true);
}

/** Tabs until the control named so has the focus. */
export async function tabTo(name: RegExp): Promise<void> {
  for (let steps = 0; steps < 60; steps++) {
    if (name.test(await focused())) return;
    await press("Tab");
  }
  throw new Error(`Tab never reached ${name}; it stands on ${await focused()}`);
}
