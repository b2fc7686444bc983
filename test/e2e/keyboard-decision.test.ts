/** The way to a decision by keyboard alone. */
import { describe, expect, it } from "vitest";
import { eachByKeyboard, enter, press, sidebar, stage, tabTo, type } from "./keyboard-hands.ts";

eachByKeyboard();

describe("the way to a decision", () => {
  it("is gone by keyboard: agreed, steps ticked, question copied, fault chosen with arrows", async () => {
    await stage.context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await enter(1);
    await tabTo(/^Yes, that is it$/);
    await press("Enter");
    const step = sidebar.getByTestId("next-step");
    await expect.poll(() => step.getAttribute("data-step")).not.toMatch(/confirm/);
    await expect.poll(() => step.evaluate((card) => card.contains(document.activeElement))).toBe(true);
    const fault = sidebar.getByRole("radio", { name: "Ours" });
    for (let steps = 0; steps < 8 && !(await fault.count()); steps++) {
      const now = await step.getAttribute("data-step");
      const copy = step.getByRole("button", { name: "Copy the question" });
      if (await copy.count()) {
        await tabTo(/^Copy the question$/);
        await press("Enter");
        await step.getByRole("status").filter({ hasText: "Copied" }).waitFor();
      }
      await tabTo(/^Done$/);
      await press("Enter");
      await expect.poll(() => step.getAttribute("data-step")).not.toBe(now);
    }
    const checked = () => sidebar.locator('input[type="radio"]:checked');
    await expect.poll(() => checked().count()).toBe(0);
    for (let steps = 0; steps < 60; steps++) {
      if (await fault.evaluate((radio) => radio === document.activeElement)) break;
      await press("Tab");
    }
    await press("Space");
    await expect.poll(() => fault.isChecked()).toBe(true);
    await press("ArrowRight");
    await expect.poll(() => sidebar.getByRole("radio", { name: "Third party" }).isChecked()).toBe(true);
    await press("ArrowLeft");
    await expect.poll(() => fault.isChecked()).toBe(true);
    await expect.poll(() => checked().count()).toBe(1);
    await tabTo(/^Refund the second charge/);
    await press("Enter");
    const chosen = { hasText: "Remedy: Refund the second charge" };
    await sidebar.locator("ol.time li").filter(chosen).first().waitFor();
    await tabTo(/^Note$/);
    await type("Both settled");
    await sidebar
      .getByRole("status")
      .filter({ hasText: /^Saved$/ })
      .waitFor();
  });
});
