/** The main job inside a real Request Tracker: read, answered into its own editor, noted, and nothing ever sent. */
import type { FrameLocator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { filled, sidebarOf } from "../../e2e/stage.ts";
import { SEED_MAILS } from "../servers/mails.ts";
import type { RequestTracker } from "../servers/request-tracker.ts";
import { type Desk, openDesk } from "./desk.ts";

/** Clicks the first reply and fills what it still asks for. */
async function chooseFirstReply(sidebar: FrameLocator): Promise<void> {
  await sidebar
    .getByRole("button", { name: /^Insert/ })
    .first()
    .click();
  const preview = sidebar.getByTestId("reply-preview");
  // Without a gap the reply is on its way already and no preview opens.
  const asked = await preview.waitFor({ timeout: 3000 }).then(
    () => true,
    () => false,
  );
  if (!asked) return;
  for (const field of await preview.locator("input, textarea").all()) {
    if (!(await field.inputValue())) await field.fill("Friday 27 November");
  }
  await preview.getByRole("button", { name: /^Insert/ }).click();
}

/** @param world the server and the built extension, once they are there */
export function mainJob(world: () => { server: RequestTracker; path: string }): void {
  let desk: Desk;
  const server = () => world().server;
  /** The ticket's own history as RT has it: what grows when a reply is really sent. */
  const historyCount = async (id: number): Promise<number> => {
    await desk.page.goto(`${server().url}/Ticket/Display.html?id=${id}`);
    await desk.page.locator(".transaction").first().waitFor();
    return desk.page.locator(".transaction").count();
  };
  const editorBody = () => desk.page.frameLocator("iframe.cke_wysiwyg_frame").locator("body");

  describe("Request Tracker 5", () => {
    beforeAll(async () => {
      desk = await openDesk(server(), world().path);
    });
    afterAll(() => desk?.close());

    it("is read from its own list of tickets: no sidebar there, one beside the ticket", async () => {
      await desk.page.goto(`${server().url}/Search/Results.html?Query=id%3E0`);
      await desk.page.getByRole("link", { name: SEED_MAILS[0]?.subject }).first().waitFor();
      await desk.page.waitForTimeout(1500);
      await expect.poll(() => desk.page.locator('iframe[title="Amends"]').count()).toBe(0);
      await desk.page.getByRole("link", { name: SEED_MAILS[0]?.subject }).first().click();
      const sidebar = await filled(desk.page);
      await sidebar.getByText("Harriet O'Dowd").first().waitFor();
    });

    it.each([
      [1, "en", "billing", "duplicate-charge"],
      [2, "es", "product", "damaged"],
      [3, "pt", "service", "not-delivered"],
    ] as const)("ticket %i is read as %s, %s › %s", async (id, language, category, subcategory) => {
      const sidebar = await desk.openTicket(id);
      const kind = sidebar.getByTestId("kind");
      await expect.poll(() => kind.getAttribute("data-category")).toBe(category);
      await expect.poll(() => kind.getAttribute("data-subcategory")).toBe(subcategory);
      await expect
        .poll(() => sidebar.getByTestId("reply-language").getAttribute("data-language"))
        .toBe(language);
      const words = SEED_MAILS[id - 1]?.paragraphs.join("\n") ?? "";
      const marks = await sidebar.locator("mark").allTextContents();
      expect(marks.length).toBeGreaterThan(0);
      for (const mark of marks) expect(words).toContain(mark);
    });

    it("opens the reply page for a reply chosen beside the ticket, and puts it into CKEditor there", async () => {
      const before = await historyCount(2);
      const sidebar = await desk.openTicket(2);
      await chooseFirstReply(sidebar);
      await desk.page.waitForURL(/Update\.html/);
      await expect.poll(() => editorBody().innerText(), { timeout: 20_000 }).toContain("Lucía");
      const written = await editorBody().innerText();
      expect(written.split("Hola").length - 1).toBe(1);
      expect(written).not.toMatch(/[{}]/);
      const reply = await filled(desk.page);
      await reply.locator('[data-testid="insertion"][data-state="inserted"]').waitFor();
      // The editor's own model has it, so that sending would send it.
      const model = await desk.page.evaluate(
        () =>
          (
            window as unknown as { CKEDITOR: { instances: Record<string, { getData(): string }> } }
          ).CKEDITOR.instances.UpdateContent?.getData() ?? "",
      );
      expect(model).toContain("Luc");
      await editorBody().click();
      await desk.page.keyboard.press("Control+z");
      await expect.poll(() => editorBody().innerText()).not.toContain("Hola");
      await expect.poll(() => historyCount(2)).toBe(before);
      expect(server().outgoingMail()).toBe("");
    });

    it("puts a reply at the caret when the reply page is already open, beside the agent's draft", async () => {
      await desk.openTicket(3);
      await desk.page.goto(`${server().url}/Ticket/Update.html?id=3&Action=Respond`);
      const sidebar = await filled(desk.page);
      await editorBody().click();
      await desk.page.keyboard.type("Rascunho meu.");
      await chooseFirstReply(sidebar);
      await expect.poll(() => editorBody().innerText()).toContain("João");
      await expect.poll(() => editorBody().innerText()).toContain("Rascunho meu.");
    });

    it("puts better words into the agent's own draft, and one Ctrl+Z takes them back", async () => {
      await desk.page.goto(`${server().url}/Ticket/Update.html?id=1&Action=Respond`);
      const sidebar = await filled(desk.page);
      await editorBody().click();
      await desk.page.keyboard.type("I will definitely write on Friday.");
      await sidebar.getByRole("button", { name: "Check my draft" }).click();
      await sidebar.getByRole("button", { name: "Leave it out: definitely" }).click();
      await expect.poll(() => editorBody().innerText()).toContain("I will write on Friday.");
      await editorBody().click();
      await desk.page.keyboard.press("Control+z");
      await expect.poll(() => editorBody().innerText()).toContain("I will definitely write on Friday.");
    });

    it("writes nothing into a comment, which the customer would not see", async () => {
      await desk.openTicket(1);
      await desk.page.goto(`${server().url}/Ticket/Update.html?id=1&Action=Comment`);
      const sidebar = await filled(desk.page);
      await editorBody().waitFor();
      const before = await editorBody().innerText();
      await chooseFirstReply(sidebar);
      await sidebar.locator('[data-testid="insertion"][data-state="failed"]').waitFor();
      await expect.poll(() => editorBody().innerText()).toBe(before);
    });

    it("keeps the note over a browser restart", async () => {
      const sidebar = await desk.openTicket(1);
      await sidebar.getByLabel("Note", { exact: true }).fill("Finance: both charges settled");
      await sidebar.locator('[data-testid="note-state"][data-state="saved"]').waitFor();
      await desk.restart();
      const again = await desk.openTicket(1);
      await expect
        .poll(() => again.getByLabel("Note", { exact: true }).inputValue())
        .toBe("Finance: both charges settled");
    });

    it("shows the sidebar on the history page, and none on pages that are no ticket", async () => {
      await desk.page.goto(`${server().url}/Ticket/History.html?id=1`);
      await filled(desk.page);
      for (const elsewhere of ["/", "/Prefs/Other.html", "/Ticket/Create.html?Queue=1"]) {
        await desk.page.goto(`${server().url}${elsewhere}`);
        await desk.page.waitForTimeout(1200);
        await expect.poll(() => sidebarOf(desk.page).locator("body").count()).toBe(0);
      }
    });

    it("sends nothing, ever", async () => {
      expect(server().outgoingMail()).toBe("");
    });
  });
}
