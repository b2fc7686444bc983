/** The agent's own draft beside the demo desk: looked at when asked, better words put into it, taken back by one Ctrl+Z. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { openTicket, type Stage, setStage } from "./stage.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage?.close());

const DRAFT = "I will definitely write on Friday.";

it("takes better words into the draft that the agent has typed, and sends nothing", async () => {
  const sidebar = await openTicket(stage, 1);
  const box = stage.page.locator("[data-reply-editor]").first();
  const text = () =>
    box.evaluate((element) =>
      "value" in element ? String(element.value) : (element as HTMLElement).innerText,
    );
  await box.click();
  await stage.page.keyboard.type(DRAFT);
  await sidebar.getByRole("button", { name: "Check my draft" }).click();
  await sidebar.getByRole("button", { name: "Leave it out: definitely" }).click();
  await expect.poll(text).toContain("I will write on Friday.");
  await sidebar.getByTestId("draft-outcome").getByText("Changed in the reply box").waitFor();
  await box.click();
  await stage.page.keyboard.press("Control+z");
  await expect.poll(text).toContain(DRAFT);
});
