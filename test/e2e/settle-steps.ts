/** Walks a case from opening to closing as an agent would: by the next step alone, in any helpdesk and interface language. */
import type { FrameLocator, Locator } from "playwright-core";
import { expect } from "vitest";

const card = (sidebar: FrameLocator): Locator => sidebar.getByTestId("next-step");
const stepOf = async (sidebar: FrameLocator): Promise<string> =>
  (await card(sidebar).getAttribute("data-step")) ?? "";

/** How one step is answered; clicking is told apart from pressing keys. */
export interface Hands {
  press(target: Locator): Promise<void>;
}

export const MOUSE: Hands = {
  async press(target) {
    const radio = (await target.getAttribute("type")) === "radio";
    // A radio button itself is not to be seen; people click its words.
    await (radio ? target.locator("xpath=..") : target).click();
  },
};
/** By keyboard: the control takes the focus, then a key. */
export const KEYS: Hands = {
  async press(target) {
    await target.focus();
    const radio = (await target.getAttribute("type")) === "radio";
    await target.press(radio ? "Space" : "Enter");
  },
};

async function answer(sidebar: FrameLocator, step: string, fault: number, hands: Hands): Promise<void> {
  if (step === "common.fault") {
    await hands.press(card(sidebar).locator('.seg[role="radiogroup"]').first().locator("input").nth(fault));
    return;
  }
  if (step === "common.remedy") {
    await hands.press(sidebar.locator("[data-remedy]").first());
    return;
  }
  if (step === "common.confirm-kind") {
    const guess = sidebar.locator(".guesses button");
    await hands.press((await guess.count()) > 0 ? guess.first() : card(sidebar).locator(".btn.main").first());
    return;
  }
  // Done stands last; what a step wants besides is for its own tests.
  await hands.press(card(sidebar).locator(".btn").last());
}

/**
 * Follows the next step until nothing is left.
 * @param fault place of the fault in its list
 * @returns the steps walked
 */
export async function walkToEnd(sidebar: FrameLocator, fault = 0, hands: Hands = MOUSE): Promise<string[]> {
  const walked: string[] = [];
  for (;;) {
    const step = await stepOf(sidebar);
    if (step === "common.closed") return walked;
    expect(walked, `stuck at ${step}`).not.toContain(step);
    walked.push(step);
    await answer(sidebar, step, fault, hands);
    await expect.poll(() => stepOf(sidebar), { timeout: 20_000 }).not.toBe(step);
  }
}

/** Opens one of the tools, from under "More for this case" where it is not near. */
export async function openTool(sidebar: FrameLocator, id: string, hands: Hands = MOUSE): Promise<Locator> {
  const tool = sidebar.locator(`[data-tool="${id}"]`);
  if ((await tool.count()) === 0) await hands.press(sidebar.locator(".tools > .fold"));
  const button = tool.getByRole("button").first();
  if ((await button.getAttribute("aria-expanded")) === "false") await hands.press(button);
  await tool.locator(".panel > *").first().waitFor();
  return tool;
}

/** Names the outcome and a cause, and closes the case. */
export async function closeCase(sidebar: FrameLocator, hands: Hands = MOUSE): Promise<void> {
  const tool = await openTool(sidebar, "close", hands);
  const close = tool.locator(".btn.main");
  expect(await close.isDisabled()).toBe(true);
  await hands.press(tool.getByRole("radiogroup").first().locator("input").first());
  await tool.locator("select").selectOption("process-gap");
  await expect.poll(() => close.isDisabled()).toBe(false);
  await hands.press(close);
  await expect.poll(() => tool.locator(".btn.main").count(), { timeout: 20_000 }).toBe(0);
}

/** Whether the case is closed, as its tool says. */
export async function isClosed(sidebar: FrameLocator): Promise<boolean> {
  const tool = await openTool(sidebar, "close");
  return (await tool.locator(".btn.main").count()) === 0;
}
