/** Register, channel and rating in the built extension: read from the demo tickets, switched, and remembered. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { filled, openTicket, type Stage, setStage } from "./stage.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage?.close());

describe("the words of a reply", () => {
  it.each([
    [1, "en"],
    [10, "es-tu"],
    [11, "es-usted"],
    [16, "pt-br"],
    [17, "pt-pt"],
  ])("follow the customer of ticket %i in %s [000-38]", async (id, variant) => {
    const sidebar = await openTicket(stage, id);
    await expect.poll(() => sidebar.getByTestId("reply-language").getAttribute("data-variant")).toBe(variant);
  });

  it("are switched in the preview, go in as shown there, and stay switched over a reload", async () => {
    const sidebar = await openTicket(stage, 3);
    await sidebar
      .getByRole("button", { name: /^Insert/ })
      .first()
      .press("ArrowRight");
    const preview = sidebar.getByTestId("reply-preview");
    await preview.waitFor();
    await preview.getByTestId("reply-language").selectOption("es-usted");
    await preview.getByText(/^Hola/).first().waitFor();
    const fields = await preview.locator("input").all();
    for (const field of fields) {
      if ((await field.isVisible()) && !(await field.inputValue())) await field.fill("2026-11-27");
    }
    await expect.poll(() => preview.locator('[data-testid="gap"]').count()).toBe(0);
    await expect.poll(() => preview.locator(".text").innerText()).toContain("viernes 27 de noviembre");
    await preview.getByRole("button", { name: "Insert into reply" }).click();
    await sidebar.locator('[data-testid="insertion"][data-state="inserted"]').waitFor();
    const written = await stage.page.locator("[data-reply-editor]").inputValue();
    expect(written).toMatch(/^Hola[^{}[\]‹›]*viernes 27 de noviembre/);
    await stage.page.reload();
    const again = await filled(stage.page);
    await expect
      .poll(() => again.getByTestId("reply-language").getAttribute("data-variant"))
      .toBe("es-usted");
  });

  it("are those of a chat when the agent says so", async () => {
    const sidebar = await openTicket(stage, 6);
    await sidebar
      .getByRole("button", { name: /^Insert/ })
      .first()
      .press("ArrowRight");
    const preview = sidebar.getByTestId("reply-preview");
    await preview.waitFor();
    const long = (await preview.locator(".text").innerText()).length;
    await preview.getByTestId("reply-channel").selectOption("chat");
    await expect
      .poll(async () => (await preview.locator(".text").innerText()).length)
      .toBeLessThan(long / 1.5);
    await expect.poll(() => preview.locator(".text").innerText()).toMatch(/^Hi /);
  });
});

describe("a rating", () => {
  it("takes a rejected reply out of the three, also for the next ticket", async () => {
    const first = async (id: number) =>
      (await openTicket(stage, id)).locator("button[data-script]").first().getAttribute("data-script");
    const offered = await first(14);
    const sidebar = await openTicket(stage, 14);
    await sidebar.locator("button[data-script]").first().press("ArrowRight");
    await sidebar.getByTestId("reply-preview").waitFor();
    await sidebar.getByRole("button", { name: "Offer this less often" }).click();
    await expect
      .poll(() => sidebar.locator("ul.replies button[data-script]").first().getAttribute("data-script"))
      .not.toBe(offered);
    expect(await first(15)).not.toBe(offered);
  });
});
