/** Disputes of every family settled inside a real Request Tracker, from opening to closing, the browser restarted in between. */
import type { FrameLocator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closeCase, isClosed, KEYS, MOUSE, openTool, walkToEnd } from "../../e2e/settle-steps.ts";
import { filled } from "../../e2e/stage.ts";
import type { SeedMail } from "../servers/mails.ts";
import type { RequestTracker } from "../servers/request-tracker.ts";
import { type Desk, openDesk } from "./desk.ts";

/** The fourth ticket: none of the others is about how we talk. */
export const NO_REPLY: SeedMail = {
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

interface Chrome {
  alarms: {
    getAll(): Promise<{ name: string }[]>;
    create(name: string, details: { when: number }): Promise<void>;
  };
  action: {
    getBadgeText(details: object): Promise<string>;
    setBadgeText(details: { text: string }): Promise<void>;
  };
  notifications: { getAll(): Promise<Record<string, boolean>> };
}
const DATED = ["by_when", "see_when", "ship_by", "repair_by", "new_date"]
  .map((slot) => `[data-slot="${slot}"]`)
  .join(", ");

/** Opens the replies on offer until one names a day, fills it and puts it in. */
async function insertDatedReply(sidebar: FrameLocator): Promise<void> {
  for (const row of await sidebar.locator(".reply .icon").all()) {
    await row.click();
    const preview = sidebar.getByTestId("reply-preview");
    await preview.waitFor();
    if ((await preview.locator(DATED).count()) > 0) {
      for (const field of await preview.locator(".fill input").all())
        if (!(await field.inputValue())) await field.fill("tomorrow");
      await preview.locator(DATED).first().fill("tomorrow");
      await preview.getByRole("button", { name: /^Insert/ }).click();
      return;
    }
    await preview.press("Escape");
  }
  throw new Error("No reply on offer names a day");
}

/** @param world the server and the built extension, once they are there */
export function settling(world: () => { server: RequestTracker; path: string }): void {
  let desk: Desk;
  const server = () => world().server;
  const inWorker = async <T>(ask: (chrome: Chrome) => Promise<T>): Promise<T> =>
    (await desk.browser.serviceWorker()).evaluate(`(${ask})(chrome)`) as Promise<T>;

  describe("in Request Tracker a dispute", () => {
    beforeAll(async () => {
      desk = await openDesk(server(), world().path);
    });
    afterAll(() => desk?.close());

    it.each([
      ["about billing", 1, "billing", "en-US", MOUSE],
      ["about a product, with the interface in Spanish", 2, "product", "es-ES", MOUSE],
      ["about service, with the interface in Portuguese", 3, "service", "pt-BR", MOUSE],
      ["about communication, by keyboard alone", 4, "communication", "en-US", KEYS],
    ] as const)("%s is settled from opening to closing", async (_, id, category, locale, hands) => {
      await desk.restart(locale);
      const sidebar = await desk.openTicket(id);
      await expect.poll(() => sidebar.getByTestId("kind").getAttribute("data-category")).toBe(category);
      await walkToEnd(sidebar, 0, hands);
      const due = await openTool(sidebar, "due", hands);
      await expect.poll(() => due.locator('[data-due="follow-up"]').count()).toBe(1);
      await closeCase(sidebar, hands);
    });

    it("is still closed after a restart, with its follow-up's alarm set [001-20]", async () => {
      await desk.restart("en-US");
      for (const id of [1, 2, 3, 4])
        expect(await isClosed(await desk.openTicket(id)), `ticket ${id}`).toBe(true);
      await expect.poll(async () => (await inWorker((chrome) => chrome.alarms.getAll())).length).toBe(1);
    });

    it("that leaves a customer unhappy at the follow-up opens its decision again [001-20]", async () => {
      const sidebar = await desk.openTicket(1);
      const due = await openTool(sidebar, "due");
      await due.getByRole("button", { name: "Not satisfied" }).click();
      await sidebar.locator('[data-testid="next-step"][data-step="common.fault"]').waitFor();
    });

    it("promises the day that a reply names once it is in the editor [001-23]", async () => {
      const sidebar = await desk.openTicket(1);
      await insertDatedReply(sidebar);
      await desk.page.waitForURL(/Update\.html/);
      const beside = await filled(desk.page);
      await beside.locator('[data-testid="insertion"][data-state="inserted"]').waitFor({ timeout: 60_000 });
      const due = await openTool(beside, "due");
      await due.locator('[data-due="promise"][data-overdue="false"]').waitFor();
    });

    it("whose promise lapses rings: the alarm fires and the icon counts it", async () => {
      const sidebar = await desk.openTicket(4);
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
      const badge = () => inWorker((chrome) => chrome.action.getBadgeText({}));
      await expect.poll(badge).toBe("1");
      // Nobody can wait a day for it: the alarm itself is set a moment ahead, with the count gone.
      await inWorker(async (chrome) => {
        await chrome.action.setBadgeText({ text: "" });
        await chrome.alarms.create("due", { when: Date.now() + 500 });
      });
      await expect.poll(badge, { timeout: 60_000, interval: 500 }).toBe("1");
      const told = () => inWorker((chrome) => chrome.notifications.getAll());
      await expect
        .poll(async () => Object.keys(await told()).filter((id) => id.includes("|promise|")))
        .toHaveLength(1);
    });

    it("sends nothing, ever", () => {
      expect(server().outgoingMail()).toBe("");
    });
  });
}
