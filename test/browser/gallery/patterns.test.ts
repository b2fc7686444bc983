/** The Patterns page as it is read, pointed at and gone through by keyboard; every figure leads to its cases. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Gallery, openGallery, type Shown } from "./open-gallery";

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

let gallery: Gallery;
let axe: string;
let page: Page;
beforeAll(async () => {
  [gallery, axe] = await Promise.all([openGallery(), readFile(AXE, "utf8")]);
});
afterAll(() => gallery?.close());
afterEach(() => page?.context().close());

const show = async (state: string, shown: Partial<Shown> = {}) => {
  page = await gallery.show({ surface: "workbench", width: 1280, ...shown, state });
  await page.getByRole("heading", { level: 1 }).waitFor();
};
const figures = () => page.locator('.patterns[data-state="ready"]').waitFor();
const hash = () => decodeURIComponent(new URL(page.url()).hash);
const chart = () => page.getByRole("slider", { name: "Cases a day by kind" });

async function violations(): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target} ${node.html}`));
}
const sticksOut = () =>
  page.evaluate(() => {
    const edge = document.documentElement.clientWidth + 1;
    return [...document.querySelectorAll("main *")]
      .filter((each) => !each.closest(".quiet") && each.getBoundingClientRect().right > edge)
      .map((each) => `${each.tagName} ${each.className}`);
  });

describe("what it says", () => {
  it("begins with what surges, since when, against what is usual, and what is named; the rest follows", async () => {
    await show("patterns");
    await figures();
    await expect
      .poll(() => page.locator(".lede").innerText())
      .toBe(
        "“Charged twice” has surged since 1 November: 23 cases in 22 days where 4 are usual. Most name app checkout. “Refund missing” has calmed: 8 after 14.",
      );
    await page.getByRole("navigation").getByRole("link", { name: "Patterns 1 new" }).waitFor();
  });

  it("says that nothing surges where nothing does", async () => {
    await show("patterns-still");
    await figures();
    await expect
      .poll(() => page.locator(".lede").innerText())
      .toMatch(
        /^Nothing surges in these 30 days\. 1\d\d cases, 98 in as many days before\. “Charged twice” comes most: 23\.$/,
      );
    await page.getByText("No case of these days is closed yet.").waitFor();
    await page.getByText("Say why a case came when you close it.").waitFor();
  });

  it("teaches while there are too few cases, and offers more days and old tickets", async () => {
    await show("patterns-few");
    await page.getByText("Patterns need a few more cases").waitFor();
    await page.getByText("So far: 3 cases in 30 days.").waitFor();
    await expect.poll(() => page.getByRole("slider").count()).toBe(0);
    await page.getByRole("link", { name: "Look at 90 days" }).click();
    await page.getByText("So far: 3 cases in 90 days.").waitFor();
  });

  it("says what went wrong and tries again", async () => {
    await show("patterns-failed");
    await page.getByRole("alert").waitFor();
    await page.getByRole("button", { name: "Try again" }).click();
    const asked = () =>
      page.evaluate(() => window.bench.sent.filter(({ name }) => name === "patterns.view").length);
    await expect.poll(asked).toBeGreaterThan(1);
  });

  it("has its reasons beside the pattern, folded until asked for", async () => {
    await show("patterns");
    await figures();
    const more = page.getByRole("button", { name: /prevent it: Charged twice$/ });
    await expect.poll(() => more.getAttribute("aria-expanded")).toBe("false");
    await more.press("Enter");
    const notes = page.locator(".noted");
    await expect.poll(() => notes.innerText()).toMatch(/Why it came[\s\S]*Second tap on the pay button 19 ×/);
    await expect.poll(() => notes.innerText()).toMatch(/Lessons[\s\S]*Tell them when the hold drops/);
    await expect.poll(() => page.getByRole("button", { name: /prevent it: Not delivered$/ }).count()).toBe(0);
  });
});

describe("the chart", () => {
  it("is gone along by arrow keys, reads each day, and opens its cases with Enter", async () => {
    await show("patterns");
    await figures();
    await chart().focus();
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowLeft");
    await expect
      .poll(() => chart().getAttribute("aria-valuetext"))
      .toBe("Friday 20 November: 5 cases, Billing 3, Service 2");
    await page.keyboard.press("Home");
    await expect.poll(() => chart().getAttribute("aria-valuenow")).toBe("1");
    await page.keyboard.press("End");
    await page.keyboard.press("Enter");
    expect(hash()).toBe("#/cases/of~30~day~2026-11-22");
  });

  it("shows the day under the hand, and leads to its cases on a click", async () => {
    await show("patterns");
    await figures();
    const box = await chart().boundingBox();
    if (!box) throw new Error("no chart");
    // The seventh bar from the end: 16 November.
    const day = (box.width - 42) / 30;
    await page.mouse.move(box.x + 28 + 23.5 * day, box.y + 120);
    await page.locator(".day-card").getByText("Monday 16 November").waitFor();
    await page.mouse.click(box.x + 28 + 23.5 * day, box.y + 120);
    await expect.poll(hash).toBe("#/cases/of~30~day~2026-11-16");
  });

  it("paints its bars in the colours of the light in force", async () => {
    const painted = async (theme: "light" | "dark") => {
      await show("patterns", { theme });
      await figures();
      const colours = await page.locator(".plot canvas").evaluate((canvas: HTMLCanvasElement) => {
        const { data } = canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height) ?? {};
        const seen = new Set<string>();
        for (let at = 0; data && at < data.length; at += 4) {
          if (data[at + 3] === 255) seen.add(`${data[at]},${data[at + 1]},${data[at + 2]}`);
        }
        return [...seen];
      });
      await page.context().close();
      return colours;
    };
    // Accent of the tokens, #0b6b57 and #5fd0b3.
    expect(await painted("light")).toContain("11,107,87");
    expect(await painted("dark")).toContain("95,208,179");
  });

  it("is there as a table, too, with the same figures", async () => {
    await show("patterns");
    await figures();
    await page.getByRole("button", { name: "As a table" }).click();
    const table = page.getByRole("table", { name: "Cases a day by kind" });
    await expect.poll(() => table.locator("tbody tr").count()).toBe(30);
    await expect
      .poll(() => table.locator("tbody tr").last().innerText())
      .toMatch(/22 Nov\s+2\s+1\s+1\s+1\s+5/);
  });
});

describe("every figure leads to its cases", () => {
  it("the sentence, complaints, themes, what to fix, feelings and ends", async () => {
    await show("patterns");
    for (const [link, address, count] of [
      [page.locator(".lede a").first(), "surge~duplicate-charge", 23],
      [page.getByRole("link", { name: "Not delivered" }), "complaint~not-delivered", 17],
      [page.getByRole("link", { name: /^Correo Rápido 12/ }), "theme~correo-rapido", 12],
      [
        page.getByRole("link", { name: /^Answer refunds/ }),
        "problem~refund-missing~Inside the bank’s own window",
        8,
      ],
      [page.getByRole("link", { name: "Worried" }), "emotion~worried", 14],
      [page.getByRole("link", { name: "Left" }), "outcome~lost", 17],
    ] as const) {
      await figures();
      await link.click();
      await page
        .getByRole("status")
        .filter({ hasText: `${count} cases found` })
        .waitFor();
      expect(hash()).toBe(`#/cases/of~30~${address}`);
      const asked = await page.evaluate(
        () => window.bench.sent.findLast(({ name }) => name === "cases.list")?.payload.filter,
      );
      expect((asked as { keys: string[] }).keys).toHaveLength(count);
      await page.goBack();
    }
  });

  it("and the list says so, until the agent takes that away", async () => {
    await show("cases-of-pattern");
    const chip = page.getByRole("link", { name: "Take away: Charged twice, 30 days" });
    await chip.click();
    await chip.waitFor({ state: "detached" });
    expect(hash()).toBe("#/cases");
    await page.getByRole("status").filter({ hasText: "3 cases" }).waitFor();
  });
});

describe("the monthly review", () => {
  const shown = () => page.locator('.review[data-state="ready"]').waitFor();

  it("names nobody until it is asked to, and then in the files, too", async () => {
    await show("review");
    await shown();
    const paper = page.getByRole("article");
    await paper.getByRole("heading", { name: "Complaints in November 2026" }).waitFor();
    expect(await paper.innerText()).not.toContain("Mulcahy");
    await expect.poll(() => paper.innerText()).toContain("No customer is named.");
    await page.getByLabel("Name customers").check();
    await paper.getByRole("table", { name: "Cases by customer" }).getByText("Bridget Mulcahy").waitFor();
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Markdown" }).click(),
    ]);
    expect(file.suggestedFilename()).toBe("amends-review-2026-11.md");
    expect(await readFile(await file.path(), "utf8")).toContain("| Bridget Mulcahy |");
  });

  it("goes to another month by its address, and says where nothing came", async () => {
    await show("review");
    await shown();
    await page.getByLabel("Month").selectOption({ label: "October 2026" });
    await page.getByText("No complaint came in this month.").waitFor();
    expect(hash()).toBe("#/patterns/review/2026-10");
    await page.getByRole("link", { name: "Patterns", exact: false }).last().click();
    await figures();
  });

  it("is nothing but the sheet on paper, white in the dark, and few pages of A4", async () => {
    await show("review", { theme: "dark" });
    await shown();
    await page.emulateMedia({ media: "print" });
    await expect.poll(() => page.getByRole("article").isVisible()).toBe(true);
    for (const gone of [page.getByRole("navigation"), page.getByRole("button"), page.getByLabel("Month")]) {
      await expect.poll(() => gone.filter({ visible: true }).count()).toBe(0);
    }
    const ink = await page
      .locator(".review-title")
      .evaluate((title) => [getComputedStyle(title).color, getComputedStyle(document.body).backgroundColor]);
    expect(ink).toEqual(["rgb(27, 31, 29)", "rgb(255, 255, 255)"]);
    const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
    const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(0);
    expect(pages).toBeLessThanOrEqual(3);
  });
});

it("the palette leads to the review, to a window and to what is due", async () => {
  await show("patterns-still");
  await figures();
  for (const [typed, at] of [
    ["monthly", "#/patterns/review"],
    ["90 days", "#/patterns/90"],
    ["due", "#/cases/due"],
  ] as const) {
    await page.keyboard.press("Control+k");
    await page.getByRole("dialog").waitFor();
    await page.keyboard.type(typed);
    await page.keyboard.press("Enter");
    await expect.poll(hash).toBe(at);
  }
  await page.getByRole("radio", { name: "Due" }).and(page.locator(":checked")).waitFor({ state: "attached" });
});

describe("everybody can read it", () => {
  it.each([
    ["review", "en", "light", 1280],
    ["review", "es", "dark", 768],
    ["review-empty", "pt-BR", "dark", 768],
    ["review-failed", "en", "light", 1280],
    ["patterns", "en", "light", 1280],
    ["patterns", "es", "dark", 768],
    ["patterns-90", "pt-BR", "dark", 520],
    ["patterns-few", "es", "light", 768],
    ["patterns-failed", "en", "light", 768],
    ["cases-of-pattern", "en", "dark", 1280],
  ] as const)("%s in %s, %s, at %i px", async (state, locale, theme, width) => {
    await show(state, { locale, theme, width });
    if (state === "patterns" || state === "patterns-90") {
      await figures();
      await page.locator(".daily .fold").click();
      await page.locator("button[aria-controls^=notes]").first().click();
    }
    expect(await violations()).toEqual([]);
    expect(await sticksOut()).toEqual([]);
  });
});
