/** From old tickets to a review for a manager: a surge is said in words, its cases are a click away, the file is named and whole. */
import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Stage, setStage } from "./stage.ts";
import { keep, openBench, overflowing, violations } from "./workbench-stage.ts";

const DAY = 86_400_000;
const LATE = [
  "My parcel has not arrived. Correo Rapido says it is on its way since Monday. Where is it?",
  "Mi pedido no ha llegado y Correo Rapido no contesta. ¿Dónde está?",
  "Minha encomenda não chegou. A Correo Rapido não responde.",
];
const DOUBLE =
  "You charged my card twice in the app checkout, 89.90 USD each. This is unacceptable, I am furious. Give one back.";

interface Ticket {
  id: string;
  subject: string;
  text: string;
  name: string;
  status: "closed" | "open";
  at: number;
  closedAt: number | null;
}

/** A hundred calm days of late parcels and a double charge a week; in the last ten days two of these a day. */
function tickets(now: number): Ticket[] {
  const made: Ticket[] = [];
  const add = (back: number, hour: number, subject: string, text: string) => {
    const at = now - back * DAY - hour * 3_600_000;
    made.push({
      id: String(made.length + 1),
      subject,
      text,
      name: `Customer ${made.length + 1}`,
      status: back > 3 ? "closed" : "open",
      at,
      closedAt: back > 3 ? at + 2 * DAY : null,
    });
  };
  for (let back = 100; back >= 1; back--) {
    for (let each = 0; each < 2; each++)
      add(back, 1 + each, "Where is my order", LATE[(back + each) % 3] ?? "");
    if (back % 7 === 0) add(back, 4, "Charged twice", DOUBLE);
    if (back <= 10) for (let each = 0; each < 2; each++) add(back, 5 + each, "Charged twice", DOUBLE);
  }
  return made;
}

/** Old tickets the way a file brings them: read by triage in the background, a delivery at a time. */
async function bring(page: Page, rows: readonly Ticket[]): Promise<void> {
  const done = await page.evaluate(async (rows) => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(said: object): Promise<{ ok: boolean; value: { id: string } }> } };
    };
    const say = async (type: string, payload: object) => {
      const answer = await chrome.runtime.sendMessage({ type, payload });
      if (!answer.ok) throw new Error(`${type}: ${JSON.stringify(answer)}`);
      return answer.value;
    };
    const { id } = await say("import.begin", { file: "old.csv", fingerprint: "patterns" });
    for (let from = 0; from < rows.length; from += 100) {
      const some = rows.slice(from, from + 100);
      await say("import.rows", { id, from, rows: some.length, source: "old", tickets: some });
    }
    return say("import.state", { id, state: "done" });
  }, rows);
  expect(done).toMatchObject({ added: rows.length });
}

let stage: Stage;
let page: Page;
const made = tickets(Date.now());
beforeAll(async () => {
  stage = await setStage();
  page = await openBench(stage, "patterns");
});
afterAll(() => stage?.close());

const heading = (name: string) => page.getByRole("heading", { level: 1, name }).waitFor();

it("teaches before there is anything to see", async () => {
  await page.getByText("Patterns need a few more cases").waitFor();
});

it("says in words what surges, and since when, once cases came; the navigation counts what is new [001-5]", async () => {
  await bring(page, made);
  await page.locator('.patterns[data-state="ready"] .lede').waitFor();
  const lede = await page.locator(".lede").innerText();
  expect(lede).toMatch(/^“Charged twice[^”]*” has surged since \d+ \w+: \d+ cases in \d+ days where/);
  await page.getByRole("link", { name: /^Patterns \d+ new$/ }).waitFor();
});

it("counts nothing as new that was looked at, from the page that is left on", async () => {
  const navigation = page.getByRole("navigation");
  await navigation.getByRole("link", { name: /^Cases/ }).click();
  await heading("Cases");
  await navigation.getByRole("link", { name: "Patterns", exact: true }).waitFor();
  await page.goBack();
  await heading("Patterns");
});

it("leads from the sentence and from a row to the cases, and back", async () => {
  const row = page.getByRole("row", { name: /^Charged twice/ });
  const count = Number((await row.getByRole("cell").nth(1).innerText()).match(/\d+/)?.[0]);
  expect(count).toBeGreaterThanOrEqual(20);
  await row.getByRole("link", { name: "Charged twice" }).click();
  await heading("Cases");
  await page
    .getByRole("status")
    .filter({ hasText: `${count} cases found` })
    .waitFor();
  const kinds = await page.locator("tbody .c-kind").allInnerTexts();
  expect(kinds.length).toBeGreaterThan(5);
  expect(kinds.filter((kind) => !kind.startsWith("Charged twice"))).toEqual([]);
  await page.getByRole("link", { name: "Take away: Charged twice, 30 days" }).click();
  await page
    .getByRole("status")
    .filter({ hasText: `${made.length} cases` })
    .waitFor();
  await page.goBack();
  await page.goBack();
  await heading("Patterns");
});

it("leads from a bar to the cases of its day by keyboard", async () => {
  const chart = page.getByRole("slider", { name: "Cases a day by kind" });
  await chart.focus();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  const said = await chart.getAttribute("aria-valuetext");
  const count = said?.match(/: (\d+) cases/)?.[1];
  await page.keyboard.press("Enter");
  await heading("Cases");
  await page
    .getByRole("status")
    .filter({ hasText: `${count} cases found` })
    .waitFor();
  await page.goBack();
  await heading("Patterns");
});

it("is handed over as a review: on the page and as Markdown with the same figures, nobody named [002-12]", async () => {
  await page.getByRole("link", { name: "Monthly review" }).click();
  const paper = page.getByRole("article");
  await paper.waitFor();
  const cases = await paper.getByRole("definition").first().innerText();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Markdown" }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^amends-review-20\d\d-\d\d\.md$/);
  const text = await readFile(await file.path(), "utf8");
  expect(text).toContain(`- **Cases:** ${cases.split("\n")[0]} (`);
  expect(text).not.toMatch(/Customer \d/);
  expect(text).toContain("No customer is named.");
});

describe("everybody can read it", () => {
  it.each(["patterns", "patterns/review"])("axe-core finds nothing to object to in %s", async (place) => {
    await page.goto(`chrome-extension://${stage.extensionId}/workbench.html#/${place}`);
    await page.locator(':is(.patterns, .review)[data-state="ready"]').waitFor();
    await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
    expect(await violations(page)).toEqual([]);
  });

  it.each(["es", "pt-PT"])("nothing is cut or needs sideways scrolling in %s", async (language) => {
    await keep(stage, { settings: { interfaceLanguage: language } });
    for (const place of ["patterns", "patterns/review"]) {
      await page.goto(`chrome-extension://${stage.extensionId}/workbench.html#/${place}`);
      await page.reload();
      await page.locator(':is(.patterns, .review)[data-state="ready"]').waitFor();
      for (const width of [1280, 768, 520]) {
        await page.setViewportSize({ width, height: 900 });
        // The chart follows its window a frame later.
        await expect
          .poll(() => overflowing(page), { message: `${place} ${width}`, timeout: 5_000 })
          .toEqual([]);
      }
    }
  });
});
