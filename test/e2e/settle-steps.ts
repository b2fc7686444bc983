/** Walks a case from opening to closing as an agent would: by the next step alone, in any helpdesk and interface language. */
import type { FrameLocator, Locator } from "playwright-core";

const card = (sidebar: FrameLocator): Locator => sidebar.getByTestId("next-step");
/** The step that waits. */
export const stepOf = async (sidebar: FrameLocator): Promise<string> =>
  (await card(sidebar).getAttribute("data-step")) ?? "";

/** How a control is worked; clicking is told apart from pressing keys. */
export interface Hands {
  press(target: Locator): Promise<void>;
  choose(list: Locator, value: string): Promise<void>;
}

export const MOUSE: Hands = {
  async press(target) {
    const radio = (await target.getAttribute("type")) === "radio";
    // A radio button itself is not to be seen; people click its words.
    await (radio ? target.locator("xpath=..") : target).click();
  },
  async choose(list, value) {
    await list.selectOption(value);
  },
};

const hasFocus = (target: Locator) => target.evaluate((element) => element === document.activeElement);
/** Stops of a sidebar with every tool folded are far fewer. */
const FAR = 150;

/** Tab by tab until the control has the focus; from wherever it is, so that every stop on the way is really one. */
async function tabTo(target: Locator): Promise<void> {
  await target.waitFor();
  const keyboard = target.page().keyboard;
  // Of a group of radio buttons only one is a stop; arrows go on from there.
  const radio = (await target.getAttribute("type")) === "radio";
  const stop = radio ? (await target.evaluate((one) => (one as HTMLInputElement).name)) || "" : "";
  const there = () =>
    radio
      ? target.evaluate((_, name) => (document.activeElement as HTMLInputElement | null)?.name === name, stop)
      : hasFocus(target);
  const inFrame = await target.evaluate(() => document.hasFocus());
  // The agent comes from the helpdesk with one key (the shortcut of the sidebar), which no test can press for them.
  if (!inFrame) await target.evaluate(() => document.querySelector<HTMLElement>("button")?.focus());
  for (let pressed = 0; !(await there()); pressed++) {
    if (pressed > FAR) throw new Error("No way there by Tab");
    await keyboard.press("Tab");
    // Out of the frame at its end: in again at its beginning.
    if (!(await target.evaluate(() => document.hasFocus())))
      await target.evaluate(() => document.querySelector<HTMLElement>("button")?.focus());
  }
  for (let pressed = 0; radio && !(await hasFocus(target)); pressed++) {
    if (pressed > FAR) throw new Error("No way there by arrow");
    await keyboard.press("ArrowRight");
  }
}

/** By keyboard alone: Tab and arrows to the control, then a key. */
export const KEYS: Hands = {
  async press(target) {
    await tabTo(target);
    const radio = (await target.getAttribute("type")) === "radio";
    await target.page().keyboard.press(radio ? "Space" : "Enter");
  },
  async choose(list, value) {
    await tabTo(list);
    for (let pressed = 0; (await list.inputValue()) !== value; pressed++) {
      if (pressed > FAR) throw new Error(`No ${value} in the list`);
      await list.page().keyboard.press("ArrowDown");
    }
  },
};

/** Place of the fault in its list, or by saying yes to each check until they point somewhere. */
export type FaultBy = number | "checks";

/** Answers each check with yes, then takes what they point to. */
async function goThroughChecks(sidebar: FrameLocator, hands: Hands): Promise<void> {
  const checks = sidebar.getByTestId("fault-tests");
  for (;;) {
    const open = checks.locator("fieldset.check");
    if ((await open.count()) === 0) break;
    const test = await open.getAttribute("data-test");
    await hands.press(open.locator('[data-answer="yes"]'));
    await checks.locator(`fieldset.check[data-test="${test}"]`).waitFor({ state: "detached" });
  }
  await hands.press(checks.locator(".check .btn.main"));
}

async function answer(sidebar: FrameLocator, step: string, fault: FaultBy, hands: Hands): Promise<void> {
  if (step === "common.fault" && fault === "checks") return goThroughChecks(sidebar, hands);
  if (step === "common.fault") {
    await hands.press(
      card(sidebar).locator('.seg[role="radiogroup"]').first().locator("input").nth(Number(fault)),
    );
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

/** Does what the next step asks for, and waits until another one has come. */
export async function takeStep(
  sidebar: FrameLocator,
  fault: FaultBy = 0,
  hands: Hands = MOUSE,
): Promise<void> {
  const step = await stepOf(sidebar);
  await answer(sidebar, step, fault, hands);
  await sidebar.locator(`[data-testid="next-step"]:not([data-step="${step}"])`).waitFor({ timeout: 20_000 });
}

/**
 * Follows the next step until nothing is left.
 * @returns the steps walked
 */
export async function walkToEnd(
  sidebar: FrameLocator,
  fault: FaultBy = 0,
  hands: Hands = MOUSE,
): Promise<string[]> {
  const walked: string[] = [];
  for (;;) {
    const step = await stepOf(sidebar);
    if (step === "common.closed") return walked;
    if (walked.includes(step)) throw new Error(`Back at ${step} after ${walked.join(", ")}`);
    walked.push(step);
    await takeStep(sidebar, fault, hands);
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
  if (!(await tool.locator(".btn.main").isDisabled())) throw new Error("Closed without a cause");
  await hands.press(tool.getByRole("radiogroup").first().locator("input").first());
  await hands.choose(tool.locator("select"), "process-gap");
  await hands.press(tool.locator(".btn.main:enabled"));
  await tool.locator(".btn.main").waitFor({ state: "detached", timeout: 20_000 });
}

/** Whether the case is closed, as its tool says. */
export async function isClosed(sidebar: FrameLocator): Promise<boolean> {
  const tool = await openTool(sidebar, "close");
  return (await tool.locator(".btn.main").count()) === 0;
}
