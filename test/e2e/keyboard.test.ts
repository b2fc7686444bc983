/** The main job by keyboard alone: everything reached, nothing pressed by accident, the focus never lost. */
import type { Frame, FrameLocator } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openTicket, type Stage, setStage } from "./stage.ts";

let stage: Stage;
let sidebar: FrameLocator;
const press = (key: string) => stage.page.keyboard.press(key);
const type = (text: string) => stage.page.keyboard.type(text);

function frame(): Frame {
  const found = stage.page.frames().find((each) => each.url().startsWith("chrome-extension://"));
  if (!found) throw new Error("The sidebar's frame is not there.");
  return found;
}

/** Who holds the focus inside the frame, by accessible name where there is one. */
const focused = () =>
  frame().evaluate(() => {
    const held = document.activeElement;
    return held?.getAttribute("aria-label") ?? held?.textContent ?? "";
  });

const draft = () =>
  stage.page
    .locator("[data-reply-editor]")
    .evaluate((el) => ("value" in el ? String(el.value) : (el as HTMLElement).innerText));
const preview = () => sidebar.getByTestId("reply-preview");
const replies = () => sidebar.getByRole("button", { name: /^Insert .+, / });
const kind = () => sidebar.getByTestId("kind");
const inserted = () => sidebar.locator('[data-testid="insertion"][data-state="inserted"]');
const note = () => sidebar.getByLabel("Note", { exact: true });
const timesInserted = () => sidebar.locator("ol.time li").filter({ hasText: "Inserted “" }).count();

beforeAll(async () => {
  stage = await setStage();
  const worker = await stage.serviceWorker();
  await worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(items: object): Promise<void> } } };
    };
    await chrome.storage.local.set({ settings: { agentName: "Robin", interfaceLanguage: "en" } });
  });
});
afterAll(() => stage?.close());

/** Opens a ticket and goes into the sidebar as a keyboard does: on from the helpdesk's reply box, with Tab. */
async function enter(ticket: number): Promise<void> {
  sidebar = await openTicket(stage, ticket);
  const held = () => stage.page.evaluate(() => document.activeElement?.tagName);
  await stage.page.locator("[data-reply-editor]").focus();
  for (let steps = 0; steps < 5 && (await held()) !== "IFRAME"; steps++) {
    const before = await stage.page.evaluateHandle(() => document.activeElement);
    await press("Tab");
    // The focus crosses into another process: pressing on before it has arrived would skip a control.
    await stage.page.waitForFunction((left) => document.activeElement !== left, before);
  }
  await expect.poll(() => frame().evaluate(() => document.hasFocus())).toBe(true);
}

/** Tabs until the control named so has the focus. */
async function tabTo(name: RegExp): Promise<void> {
  for (let steps = 0; steps < 60; steps++) {
    if (name.test(await focused())) return;
    await press("Tab");
  }
  throw new Error(`Tab never reached ${name}; it stands on ${await focused()}`);
}

describe("Tab", () => {
  it("reaches every control, top to bottom", async () => {
    await enter(1);
    // Every control that is to be seen, numbered as it stands on the screen.
    const controls = await frame().evaluate(() => {
      const all = [...document.querySelectorAll<HTMLElement>("button, input, select, textarea, a[href]")];
      const seen = all.filter((each) => each.tabIndex >= 0 && each.getClientRects().length > 0);
      seen.forEach((each, index) => {
        each.dataset.nth = String(index);
      });
      return seen.length;
    });
    expect(controls).toBeGreaterThan(15);
    const reached: number[] = [];
    for (let steps = 0; steps < controls; steps++) {
      reached.push(await frame().evaluate(() => Number((document.activeElement as HTMLElement).dataset.nth)));
      await press("Tab");
    }
    expect(reached).toEqual([...Array(controls).keys()]);
    const regions = await frame().evaluate(() =>
      [...document.querySelectorAll("[data-nth]")]
        .map((each) => each.closest("section")?.getAttribute("aria-label") ?? "title bar")
        .filter((region, index, list) => region !== list[index - 1]),
    );
    expect(regions).toEqual([
      "title bar",
      "What is this?",
      "What next?",
      "What do I say?",
      "What do we know?",
    ]);
  });

  it("shows where it stands", async () => {
    await enter(2);
    await tabTo(/Change what this is/);
    const outline = () =>
      frame().evaluate(() => {
        const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement as Element);
        return `${outlineStyle} ${outlineWidth}`;
      });
    expect(await outline()).toBe("solid 2px");
  });
});

describe("the kind", () => {
  beforeEach(() => enter(9));

  it("is left as it was by Escape, and the focus goes back to it", async () => {
    await tabTo(/Change what this is/);
    const before = await kind().getAttribute("data-subcategory");
    await press("Enter");
    const search = sidebar.getByRole("combobox", { name: "What is this about?" });
    await search.waitFor();
    await press("ArrowDown");
    await press("Escape");
    await search.waitFor({ state: "detached" });
    expect(await focused()).toMatch(/Change what this is/);
    expect(await kind().getAttribute("data-subcategory")).toBe(before);
  });

  it("is corrected by typing, arrows and Enter", async () => {
    await tabTo(/Change what this is/);
    await press("Enter");
    await sidebar.getByRole("combobox", { name: "What is this about?" }).waitFor();
    await type("communication");
    await press("ArrowDown");
    await press("ArrowDown");
    await press("ArrowUp");
    const chosen = await sidebar.locator('[role="option"][aria-selected="true"]').locator("b").innerText();
    const active = await sidebar
      .getByRole("combobox", { name: /about/ })
      .getAttribute("aria-activedescendant");
    expect(await sidebar.locator('[role="option"][aria-selected="true"]').getAttribute("id")).toBe(active);
    await press("Enter");
    await sidebar.locator('[data-testid="kind"][data-category="communication"]').waitFor();
    expect(await kind().locator("strong").innerText()).toBe(chosen);
    await expect.poll(focused).toMatch(/Change what this is/);
  });

  it("is picked on a ticket nobody could read, with nothing to agree to before", async () => {
    await enter(8);
    expect(await sidebar.getByRole("button", { name: "Yes, that is it" }).count()).toBe(0);
    await tabTo(/^Pick the kind$/);
    await press("Enter");
    await sidebar.getByRole("combobox", { name: "What is this about?" }).waitFor();
    await press("Escape");
    expect(await focused()).toBe("Pick the kind");
  });
});

describe("a fact", () => {
  it("is left as it was by Escape and kept by Enter, and the focus stays on it", async () => {
    await enter(1);
    await tabTo(/Edit Order/);
    const order = sidebar.locator('[data-fact="orders"]');
    const before = await order.innerText();
    await press("Enter");
    await type("XX-1");
    await press("Escape");
    expect(await order.innerText()).toBe(before);
    expect(await focused()).toMatch(/Edit Order/);
    await press("Enter");
    await press("Control+a");
    await type("XX-2");
    await press("Enter");
    await expect.poll(() => order.innerText()).toBe("XX-2");
    expect(await focused()).toMatch(/Edit Order/);
  });
});

describe("the keys of the replies", () => {
  beforeEach(() => enter(10));

  it("do nothing with a modifier, and 1 opens the gap that stands in the way", async () => {
    for (const held of ["Control", "Alt", "Meta"]) {
      await press(`${held}+1`);
      expect(await preview().count()).toBe(0);
    }
    await press("1");
    await preview().waitFor();
    expect(await preview().getByTestId("gap").count()).toBe(1);
    expect(await draft()).toBe("");
  });

  it("write what they are in the note and in the search", async () => {
    await tabTo(/^Note$/);
    await type("1/2");
    expect(await note().inputValue()).toBe("1/2");
    expect(await preview().count()).toBe(0);
    await sidebar.locator('[data-testid="note-state"][data-state="saved"]').waitFor();
    await enter(10);
    await press("/");
    expect(await focused()).toBe("Search replies");
    await type("1");
    await press("/");
    expect(await sidebar.getByRole("searchbox").inputValue()).toBe("1/");
    expect(await preview().count()).toBe(0);
    expect(await draft()).toBe("");
    expect(await timesInserted()).toBe(0);
  });

  it("put the reply in once, and say so", async () => {
    await press("2");
    await inserted().waitFor();
    const live = sidebar.getByRole("status").filter({ has: inserted() });
    expect(await live.innerText()).toContain("In the reply box");
    expect((await draft()).split("Hola").length - 1).toBe(1);
    await expect.poll(timesInserted).toBe(1);
    expect(stage.desk.sent).toEqual([]);
  });
});

describe("the search", () => {
  it("is walked with arrows, says how much it found, and goes back with Escape", async () => {
    await enter(4);
    await press("/");
    await type("refund");
    const results = sidebar.getByRole("list", { name: "Found replies" });
    await results.waitFor();
    const found = await results.getByRole("listitem").count();
    await sidebar
      .getByRole("status")
      .filter({ hasText: `${found} replies found` })
      .waitFor();
    await press("ArrowDown");
    await press("ArrowDown");
    expect(await focused()).toBe(
      await results
        .getByRole("button", { name: /^Insert/ })
        .nth(1)
        .textContent(),
    );
    await press("Escape");
    await results.waitFor({ state: "detached" });
    expect(await focused()).toBe("Search replies");
    await type("zzzz");
    await sidebar.getByRole("status").filter({ hasText: "No reply has these words" }).waitFor();
  });
});

describe("the preview", () => {
  it("opens with →, closes with Escape, and the focus is on its reply again", async () => {
    await enter(4);
    const second = (await replies().nth(1).textContent()) ?? "";
    for (let steps = 0; steps < 40 && (await focused()) !== second; steps++) await press("Tab");
    await press("ArrowRight");
    await preview().getByRole("button", { name: "Insert into reply" }).waitFor();
    await expect.poll(() => preview().evaluate((form) => form.contains(document.activeElement))).toBe(true);
    await press("Escape");
    await preview().waitFor({ state: "detached" });
    await expect.poll(focused).toBe(second);
  });

  it("inserts with Enter only when no gap is left", async () => {
    await enter(3);
    await press("1");
    const field = () => frame().evaluate(() => (document.activeElement as HTMLElement).dataset.slot ?? "");
    await expect.poll(field).not.toBe("");
    const gaps = preview().getByTestId("gap");
    const empty = await gaps.count();
    expect(empty).toBeGreaterThan(0);
    await press("Enter");
    await preview()
      .getByRole("status")
      .filter({ hasText: /gaps? to fill/ })
      .waitFor();
    const typed = ["Monday 30 November", "Tuesday 1 December", "Friday 4 December"].slice(0, empty);
    for (const [at, words] of typed.entries()) {
      expect(await draft()).toBe("");
      const here = await field();
      await type(words);
      await expect.poll(() => gaps.count()).toBe(empty - at - 1);
      await press("Enter");
      if (at + 1 < empty) await expect.poll(field).not.toBe(here);
    }
    await inserted().waitFor();
    for (const words of typed) expect(await draft()).toContain(words);
    expect(stage.desk.sent).toEqual([]);
  });
});

describe("the way to a decision", () => {
  it("is gone by keyboard: agreed, steps ticked, question copied, fault chosen with arrows", async () => {
    await stage.context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await enter(1);
    await tabTo(/^Yes, that is it$/);
    await press("Enter");
    const step = sidebar.getByTestId("next-step");
    await expect.poll(() => step.getAttribute("data-step")).not.toMatch(/confirm/);
    await expect.poll(() => step.evaluate((card) => card.contains(document.activeElement))).toBe(true);
    const fault = sidebar.getByRole("radio", { name: "Ours" });
    for (let steps = 0; steps < 8 && !(await fault.count()); steps++) {
      const now = await step.getAttribute("data-step");
      const copy = step.getByRole("button", { name: "Copy the question" });
      if (await copy.count()) {
        await tabTo(/^Copy the question$/);
        await press("Enter");
        await step.getByRole("status").filter({ hasText: "Copied" }).waitFor();
      }
      await tabTo(/^Done$/);
      await press("Enter");
      await expect.poll(() => step.getAttribute("data-step")).not.toBe(now);
    }
    const checked = () => sidebar.locator('input[type="radio"]:checked');
    expect(await checked().count()).toBe(0);
    for (let steps = 0; steps < 60; steps++) {
      if (await fault.evaluate((radio) => radio === document.activeElement)) break;
      await press("Tab");
    }
    await press("Space");
    await expect.poll(() => fault.isChecked()).toBe(true);
    await press("ArrowRight");
    await expect.poll(() => sidebar.getByRole("radio", { name: "Third party" }).isChecked()).toBe(true);
    await press("ArrowLeft");
    await expect.poll(() => fault.isChecked()).toBe(true);
    expect(await checked().count()).toBe(1);
    await tabTo(/^Refund the second charge/);
    await press("Enter");
    const chosen = { hasText: "Remedy: Refund the second charge" };
    await sidebar.locator("ol.time li").filter(chosen).first().waitFor();
    await tabTo(/^Note$/);
    await type("Both settled");
    await sidebar
      .getByRole("status")
      .filter({ hasText: /^Saved$/ })
      .waitFor();
  });
});
