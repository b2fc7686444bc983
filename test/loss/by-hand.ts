/** The same with the sidebar itself: letters typed into the note box and replies inserted, in the demo desk. */
import type { DemoDesk } from "../demo-desk/server.ts";
import type { KillableBrowser } from "./browser.ts";

/** Tickets of the demo desk that take a reply at one click or after one form. */
const TICKETS = [1, 2, 3, 5, 11, 12, 13, 14];

/**
 * Types into the note of a ticket, or inserts a reply, is struck in between, and looks again.
 * @returns what is wrong
 */
export async function byHand(
  world: { browser: KillableBrowser; desk: DemoDesk },
  strike: () => Promise<void>,
  blow: string,
  round: number,
  random: () => number,
): Promise<string[]> {
  const url = `${world.desk.url}/tickets/${TICKETS[Math.floor(random() * TICKETS.length)]}`;
  const inserting = random() < 0.4;
  const page = await world.browser.context.newPage();
  await page.goto(url);
  const sidebar = page.frameLocator('iframe[title="Amends"]');
  await sidebar.locator('[data-testid="sidebar"][data-state="ready"]').waitFor({ timeout: 20_000 });
  if (inserting) {
    await sidebar
      .getByRole("button", { name: /^Insert/ })
      .first()
      .click({ noWaitAfter: true })
      .catch(() => undefined);
  }
  const note = sidebar.getByLabel("Note", { exact: true });
  let stop = false;
  const words = `round ${round} ${"seen by hand ".repeat(3)}`;
  const typing = (async () => {
    await note.fill("");
    for (const letter of words) {
      if (stop) return;
      await note.pressSequentially(letter, { delay: 8 });
    }
  })().catch(() => undefined);
  await page.waitForTimeout(200 + random() * 900);
  // Both at once: what is called saved is what stands in the box at that moment.
  const seen = await note
    .evaluate((box) => ({
      text: (box as HTMLTextAreaElement).value,
      state: document.querySelector<HTMLElement>('[data-testid="note-state"]')?.dataset.state,
    }))
    .catch(() => ({ text: "", state: "" }));
  const confirmed = seen.state === "saved" ? seen.text : "";
  await strike();
  stop = true;
  await typing;
  if (blow === "worker") {
    const count =
      (
        await page
          .locator("[data-reply-editor]")
          .inputValue()
          .catch(() => "")
      ).split(/Hola|Hello|Dear|Hi /).length - 1;
    if (inserting && count > 1) return [`a reply went in ${count} times`];
  }
  await page.close().catch(() => undefined);
  const again = await world.browser.context.newPage();
  await again.goto(url);
  const after = again.frameLocator('iframe[title="Amends"]');
  await after.locator('[data-testid="sidebar"][data-state="ready"]').waitFor({ timeout: 20_000 });
  const kept = await after.getByLabel("Note", { exact: true }).inputValue();
  await again.close();
  // Typed on after it was saved: what is kept may be more, never less.
  return kept.startsWith(confirmed)
    ? []
    : [`the note was confirmed as ${JSON.stringify(confirmed)} and is ${JSON.stringify(kept)}`];
}
