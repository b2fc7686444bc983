/** The main job on the demo desk, with the built extension in Chromium. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { DEMO_TICKETS } from "../demo-desk/tickets.ts";
import { filled, insertFirstReply, openTicket, type Stage, setStage, sidebarOf } from "./stage.ts";

let stage: Stage;
const draft = () => stage.page.locator("[data-reply-editor]");

beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage?.close());

describe("opening a ticket", () => {
  it("answers the four questions in their regions, and names the frame", async () => {
    const sidebar = await openTicket(stage, 1);
    for (const name of ["What is this?", "What next?", "What do I say?", "What do we know?"]) {
      await sidebar.getByRole("region", { name }).waitFor();
    }
    await expect.poll(() => sidebar.getByTestId("kind").getAttribute("data-category")).toBe("billing");
    await expect.poll(() => sidebar.getByRole("button", { name: /^Insert/ }).count()).toBeGreaterThan(0);
    await expect.poll(() => sidebar.getByRole("button", { name: /^Insert/ }).count()).toBeLessThanOrEqual(3);
    await sidebar.getByLabel("Note", { exact: true }).waitFor();
    await expect.poll(() => sidebar.locator("mark").count()).toBeGreaterThan(0);
  });

  it("marks only words the customer wrote [001-4]", async () => {
    const sidebar = await openTicket(stage, 3);
    const said =
      DEMO_TICKETS.find(({ id }) => id === "3")
        ?.messages.map(({ text }) => text)
        .join("\n") ?? "";
    for (const mark of await sidebar.locator("mark").allTextContents()) expect(said).toContain(mark);
  });

  it("shows no sidebar on the list, and takes it away when the agent goes back there", async () => {
    await stage.page.goto(`${stage.desk.url}/`);
    await stage.page.waitForTimeout(1500);
    await expect.poll(() => stage.page.locator('iframe[title="Amends"]').count()).toBe(0);
    await openTicket(stage, 1);
    await stage.page.locator('a[href="/"]').first().click();
    await stage.page.locator('iframe[title="Amends"]').waitFor({ state: "detached", timeout: 20_000 });
    await expect.poll(() => stage.page.evaluate(() => document.documentElement.style.marginRight)).toBe("");
  });

  it("follows from ticket to ticket without a page load, never mixing two", async () => {
    await openTicket(stage, 1);
    await stage.page.evaluate(() => Object.assign(window, { notReloaded: true }));
    await stage.page.locator('a[href="/tickets/10"]').first().click();
    const sidebar = sidebarOf(stage.page);
    await sidebar.getByText("#10", { exact: false }).first().waitFor();
    await sidebar.locator('[data-testid="kind"][data-category="service"]').waitFor();
    expect(await stage.page.evaluate(() => "notReloaded" in window)).toBe(true);
  });

  it("says so when a ticket has no text yet", async () => {
    const sidebar = await openTicket(stage, 8);
    await expect
      .poll(() => sidebar.getByRole("region", { name: "What is this?" }).innerText())
      .not.toContain("undefined");
    await sidebar.getByLabel("Note", { exact: true }).waitFor();
  });

  it.each(DEMO_TICKETS.filter((ticket) => ticket.messages.some(({ role }) => role === "customer")))(
    "reads the language of ticket $id and offers replies in it",
    async ({ id, expected }) => {
      const sidebar = await openTicket(stage, id);
      const language = await sidebar.getByTestId("reply-language").getAttribute("data-language");
      expect(language).toBe(expected.language);
    },
  );
});

describe("the dock", () => {
  beforeEach(() => openTicket(stage, 1));

  it("makes room, gives it back when collapsed, and remembers both", async () => {
    const page = stage.page;
    const room = () => page.evaluate(() => getComputedStyle(document.documentElement).marginRight);
    await expect.poll(room).toBe("360px");
    await sidebarOf(page).getByRole("button", { name: "Collapse" }).click();
    await expect.poll(room).toBe("0px");
    await page.reload();
    await page.getByRole("button", { name: "Open Amends" }).click();
    await expect.poll(room).toBe("360px");
    await filled(page);
  });

  it("is resized by dragging and by keys within 300 to 520 px, and remembered", async () => {
    const page = stage.page;
    const handle = page.getByRole("separator", { name: "Width of Amends" });
    const box = await handle.boundingBox();
    if (!box) throw new Error("no handle");
    await page.mouse.move(box.x + 4, 400);
    await page.mouse.down();
    await page.mouse.move(200, 400, { steps: 5 });
    await page.mouse.up();
    await expect.poll(() => handle.getAttribute("aria-valuenow")).toBe("520");
    await handle.focus();
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => handle.getAttribute("aria-valuenow")).toBe("504");
    await page.reload();
    await filled(page);
    await expect.poll(() => handle.getAttribute("aria-valuenow")).toBe("504");
    for (let presses = 0; presses < 9; presses++) await handle.press("ArrowRight");
    await handle.press("ArrowRight");
  });
});

describe("a correction", () => {
  it("takes one pick and outlives a reload [001-4]", async () => {
    const sidebar = await openTicket(stage, 20);
    await sidebar.getByTestId("kind").click();
    await sidebar
      .getByRole("option", { name: /Broken promise/ })
      .first()
      .click();
    await sidebar.locator('[data-testid="kind"][data-subcategory="broken-promise"]').waitFor();
    await stage.page.reload();
    await (await filled(stage.page))
      .locator('[data-testid="kind"][data-subcategory="broken-promise"]')
      .waitFor();
  });
});

describe("a reply", () => {
  /** Fills whatever the preview still asks for. */
  async function fillGaps(sidebar: ReturnType<typeof sidebarOf>) {
    const fields = sidebar.locator(
      '[data-testid="reply-preview"] input, [data-testid="reply-preview"] textarea',
    );
    for (let index = 0; index < (await fields.count()); index++) {
      const field = fields.nth(index);
      if (!(await field.inputValue())) await field.fill(`value ${index}`);
    }
  }

  it.each([
    ["plain", ""],
    ["rich", "?editor=rich"],
  ])(
    "goes into the %s editor beside the agent's draft, once, and one Ctrl+Z takes it back",
    async (_, search) => {
      const sidebar = await openTicket(stage, 10, search);
      const page = stage.page;
      await draft().click();
      await page.keyboard.type("Mi borrador. ");
      await insertFirstReply(sidebar);
      await sidebar.locator('[data-testid="insertion"][data-state="inserted"]').waitFor();
      const text = () =>
        draft().evaluate((el) => ("value" in el ? String(el.value) : (el as HTMLElement).innerText));
      const written = await text();
      expect(written).toContain("Mi borrador.");
      expect(written.split("Hola").length - 1).toBe(1);
      expect(written).not.toMatch(/[{}]/);
      await draft().focus();
      await page.keyboard.press("Control+z");
      await expect.poll(text).toBe("Mi borrador. ");
      expect(stage.desk.sent).toEqual([]);
    },
  );

  it("names what is missing and inserts nothing until it is there", async () => {
    const sidebar = await openTicket(stage, 17);
    await sidebar
      .getByRole("button", { name: /^Insert/ })
      .first()
      .press("ArrowRight");
    const preview = sidebar.getByTestId("reply-preview");
    await preview.waitFor();
    const before = await draft().inputValue();
    const gaps = await preview.locator('[data-testid="gap"]').count();
    if (gaps > 0) {
      await preview.getByRole("button", { name: /^Insert/ }).click();
      await stage.page.waitForTimeout(500);
      await expect.poll(() => draft().inputValue()).toBe(before);
    }
    await fillGaps(sidebar);
    await expect.poll(() => preview.locator('[data-testid="gap"]').count()).toBe(0);
  });

  it("is not put into an internal note", async () => {
    const sidebar = await openTicket(stage, 13);
    await stage.page.getByRole("tab", { name: /note/i }).click();
    await insertFirstReply(sidebar);
    await sidebar.locator('[data-testid="insertion"][data-state="failed"]').waitFor();
    await sidebar.getByText("It is on the clipboard too.").waitFor();
    await expect.poll(() => draft().inputValue()).toBe("");
  });
});

describe("steps", () => {
  it("keep their ticks and the stage over a reload; skipping asks for a reason [001-1]", async () => {
    const sidebar = await openTicket(stage, 14);
    const next = sidebar.getByRole("region", { name: "What next?" });
    const first = await next.innerText();
    await next
      .getByRole("button", { name: /Agree|Confirm|Yes/ })
      .first()
      .click();
    await expect.poll(() => next.innerText()).not.toBe(first);
    const later = await next.innerText();
    await stage.page.reload();
    await expect
      .poll(async () => (await filled(stage.page)).getByRole("region", { name: "What next?" }).innerText())
      .toBe(later);
  });
});
