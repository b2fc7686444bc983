/** Everybody can read it: no violation that axe-core knows, nothing cut at 320 px or 200 %, stillness where asked for. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Frame, FrameLocator, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openTicket, type Stage, setStage } from "./stage.ts";

/** Evaluated, not injected as a tag: the policies of helpdesk and extension both refuse foreign scripts. */
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

interface AxeAnswer {
  passes: unknown[];
  violations: { id: string; nodes: { target: unknown[]; failureSummary?: string }[] }[];
}

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage?.close());

/** The violations, one line each; at least `checks` rules must have had something to look at. */
async function violations(frame: Frame | Page, checks: number): Promise<string[]> {
  await frame.evaluate(AXE);
  const answer = await frame.evaluate(
    (tags) =>
      (globalThis as unknown as { axe: { run(at: Document, how: object): Promise<AxeAnswer> } }).axe.run(
        document,
        { runOnly: tags, iframes: false, resultTypes: ["violations"] },
      ),
    RULES,
  );
  expect(answer.passes.length).toBeGreaterThanOrEqual(checks);
  return answer.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")} ${failureSummary ?? ""}`),
  );
}

function frameOf(page: Page): Frame {
  const frame = page.frames().find((each) => each.url().startsWith("chrome-extension://"));
  if (!frame) throw new Error("The sidebar's frame is not there.");
  return frame;
}

/** Sets language and width before the next page load. */
async function furnish(interfaceLanguage: string, width: number): Promise<void> {
  const worker = await stage.serviceWorker();
  await worker.evaluate(
    async ({ interfaceLanguage, width, origin }) => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { set(items: object): Promise<void> } } };
      };
      await chrome.storage.local.set({
        settings: { agentName: "Robin", interfaceLanguage },
        [`dock:${origin}`]: { collapsed: false, width },
      });
    },
    { interfaceLanguage, width, origin: stage.desk.url },
  );
}

async function openPreview(sidebar: FrameLocator): Promise<void> {
  await sidebar.locator("button[data-script]").first().press("ArrowRight");
  await sidebar.getByTestId("reply-preview").getByRole("button", { name: "Insert into reply" }).waitFor();
}

/** Goes on until the step card asks whose doing it was, then answers. */
async function decide(sidebar: FrameLocator): Promise<void> {
  const next = sidebar.getByRole("region", { name: "What next?" });
  const fault = next.getByRole("radio", { name: "Ours" });
  const progress = () => next.getByRole("heading").first().innerText();
  await next.getByRole("button", { name: "All steps" }).click();
  while (!(await fault.isVisible())) {
    const before = await progress();
    await next.locator('input[type="checkbox"]:enabled:not(:checked)').first().click();
    await expect.poll(progress).not.toBe(before);
  }
  await fault.press("Space");
  await expect.poll(() => fault.isChecked()).toBe(true);
  await sidebar.locator("button[aria-pressed]").first().waitFor();
}

describe.each(["light", "dark"] as const)("axe-core finds nothing to object to, %s:", (colorScheme) => {
  beforeEach(async () => {
    await stage.page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await furnish("en", 360);
  });

  const STATES: Record<string, [ticket: number, act: (sidebar: FrameLocator) => Promise<void>]> = {
    "a dispute just opened": [1, async () => undefined],
    "the kinds to pick from": [2, (sidebar) => sidebar.getByTestId("kind").click()],
    "the emotions to pick from": [2, (sidebar) => sidebar.getByTestId("emotion").click()],
    "a fact being edited": [1, (sidebar) => sidebar.locator("[data-fact]").first().click()],
    "a question, no dispute": [5, async () => undefined],
    "a ticket without text": [8, async () => undefined],
    "a reply with gaps": [10, openPreview],
    "search results": [
      17,
      async (sidebar) => {
        await sidebar.getByRole("searchbox").fill("refund");
        await sidebar.getByRole("list", { name: "Found replies" }).waitFor();
      },
    ],
    "all steps, the fault and its remedies": [colorScheme === "light" ? 16 : 7, decide],
    "a note saved": [
      17,
      async (sidebar) => {
        await sidebar.getByLabel("Note", { exact: true }).fill(`Called, ${colorScheme}`);
        await sidebar.locator('[data-testid="note-state"][data-state="saved"]').waitFor();
      },
    ],
  };
  it.each(Object.keys(STATES))("%s", async (name) => {
    const [ticket, act] = STATES[name] ?? [];
    const sidebar = await openTicket(stage, ticket ?? 0);
    await act?.(sidebar);
    expect(await violations(frameOf(stage.page), 15)).toEqual([]);
  });

  it("the popup", async () => {
    const popup = await stage.context.newPage();
    await popup.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await popup.goto(`chrome-extension://${stage.extensionId}/popup.html`);
    await popup.locator("h1, h2, p").first().waitFor();
    expect(await violations(popup, 8)).toEqual([]);
    await popup.close();
  });

  it.each(["/", "/tickets/1", "/tickets/10?editor=rich"])("the demo desk's %s", async (path) => {
    await stage.page.goto(stage.desk.url + path);
    await stage.page.locator("main").waitFor();
    expect(await violations(stage.page, 8)).toEqual([]);
  });
});

/** What reaches over the right edge, or is cut inside its own box, named for the eye. */
const overflowing = (frame: Frame) =>
  frame.evaluate(() => {
    const edge = document.documentElement.getBoundingClientRect().right + 1;
    const named = (element: Element) => `${element.tagName} ${element.className} ${element.textContent}`;
    const wide = ["html", "body", "header", "main", "footer", ".rail", ".step", ".preview"]
      .flatMap((selector) => [...document.querySelectorAll(selector)])
      .filter((element) => element.scrollWidth > element.clientWidth + 1);
    const out = [...document.querySelectorAll("button, input:not(.quiet), select, textarea, .rail li")]
      .filter((element) => element.getClientRects().length > 0)
      .filter((element) => {
        const box = element.getBoundingClientRect();
        return box.right > edge || box.left < -1;
      });
    const cut = [...document.querySelectorAll(".rail li, .btn, .kind strong, .chip")].filter(
      (element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0,
    );
    return [...wide, ...out, ...cut].map(named);
  });

describe("nothing needs sideways scrolling and no word is cut", () => {
  beforeEach(() => stage.page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" }));

  it.each(["en", "es", "pt-BR", "pt-PT"])("at 320 px in %s", async (language) => {
    await furnish(language, 320);
    for (const ticket of [1, 8, 10]) {
      const sidebar = await openTicket(stage, ticket);
      expect(await frameOf(stage.page).evaluate(() => innerWidth)).toBe(320);
      expect(await overflowing(frameOf(stage.page))).toEqual([]);
      if (ticket !== 10) continue;
      await sidebar.locator("button[data-script]").first().press("ArrowRight");
      await sidebar.getByTestId("reply-preview").locator('button[type="submit"]').waitFor();
      expect(await overflowing(frameOf(stage.page))).toEqual([]);
    }
  });

  it.each(["en", "es"])("at 200 % in %s, with the steps and a reply open", async (language) => {
    await furnish(language, 360);
    const sidebar = await openTicket(stage, 10);
    const frame = frameOf(stage.page);
    await frame.evaluate(() => document.documentElement.style.setProperty("zoom", "2"));
    expect(await overflowing(frame)).toEqual([]);
    await sidebar.locator("button[data-script]").first().press("ArrowRight");
    await sidebar.getByTestId("reply-preview").locator('button[type="submit"]').waitFor();
    const folds = sidebar.locator('.fold[aria-expanded="false"]');
    while ((await folds.count()) > 0) await folds.first().press("Enter");
    expect(await overflowing(frame)).toEqual([]);
  });
});

describe("motion", () => {
  /** What moves, with everything in the frame that can: the loading shapes, the turning sign, an unfolding arrow. */
  const moving = (frame: Frame) =>
    frame.evaluate(() => {
      for (const shape of ["skeleton", "turning"]) {
        const sample = document.createElement("div");
        sample.className = shape;
        document.body.append(sample);
      }
      document.querySelector<HTMLElement>('.fold[aria-expanded="false"]')?.click();
      return new Promise<number>((resolve) =>
        requestAnimationFrame(() =>
          requestAnimationFrame(() =>
            resolve(document.getAnimations().filter(({ playState }) => playState === "running").length),
          ),
        ),
      );
    });

  it("stops where stillness is asked for, and only there", async () => {
    await furnish("en", 360);
    await stage.page.emulateMedia({ reducedMotion: "no-preference" });
    await openTicket(stage, 2);
    expect(await moving(frameOf(stage.page))).toBeGreaterThanOrEqual(2);
    await stage.page.emulateMedia({ reducedMotion: "reduce" });
    await openTicket(stage, 2);
    expect(await moving(frameOf(stage.page))).toBe(0);
  });
});
