/** What the Amends sidebar says beside a page, read from outside as an agent would see it. */
import type { Frame, Locator, Page } from "playwright-core";

export interface SidebarLine {
  category: string;
  subcategory: string;
  sureness: string;
  emotion: string;
  language: string;
  /** Accessible name of the first reply, e.g. `Insert: …`; undefined when none is offered. */
  topReply: string | undefined;
}

/**
 * The sidebar's frame once it shows what the ticket is and a reply to insert; for a ticket `withText` false, in which
 * nobody wrote anything, once it has its regions and the note box.
 * @throws Error that names the part that was missing when `timeout` milliseconds had passed.
 */
export async function filledSidebar(page: Page, withText = true, timeout = 15_000): Promise<Frame> {
  const until = performance.now() + timeout;
  const left = () => Math.max(1, until - performance.now());
  const handle = await page
    .waitForSelector('iframe[title="Amends"]', { state: "attached", timeout: left() })
    .catch(() => missing("the sidebar's frame is not on the page", timeout));
  const frame = await handle.contentFrame();
  if (!frame) return missing("the sidebar's frame is empty", timeout);
  const expect = (part: Locator, absent: string) =>
    part
      .first()
      .waitFor({ timeout: left() })
      .catch(() => missing(absent, timeout));
  await expect(frame.getByRole("region", { name: "What is this?" }), "the sidebar is empty");
  await expect(frame.getByRole("textbox", { name: "Note" }), "the sidebar has no note box");
  if (!withText) return frame;
  await expect(
    frame.locator('[data-testid="kind"][data-subcategory]'),
    "the sidebar does not say what the ticket is",
  );
  await expect(replies(frame), "the sidebar offers no reply");
  return frame;
}

/** Reads a filled sidebar. */
export async function readSidebar(frame: Frame): Promise<SidebarLine> {
  const part = async (id: string, name: string) =>
    (await frame.$(`[data-testid="${id}"]`).then((found) => found?.getAttribute(name))) ?? "–";
  const first = replies(frame).first();
  return {
    category: await part("kind", "data-category"),
    subcategory: await part("kind", "data-subcategory"),
    sureness: await part("kind", "data-sureness"),
    emotion: await part("emotion", "data-emotion"),
    language: await part("reply-language", "data-language"),
    topReply: (await first.count()) > 0 ? await nameOf(first) : undefined,
  };
}

const replies = (frame: Frame) => frame.getByRole("button", { name: /^Insert/ });

/** The name that a screen reader would say, which is not always the text. */
async function nameOf(button: Locator): Promise<string> {
  const line = (await button.ariaSnapshot()).split("\n")[0] ?? "";
  // The snapshot is YAML: where the name holds a colon, the whole key stands in single quotes.
  const [, quote = "", name = ""] = /^- ('?)button ("(?:[^"\\]|\\.)*")/.exec(line) ?? [];
  return String(JSON.parse(quote ? name.replaceAll("''", "'") : name)).trim();
}

function missing(what: string, timeout: number): never {
  throw new Error(`After ${timeout / 1000} s ${what}.`);
}
