/** The sidebar by keyboard alone: everything reached, the kind and a fact corrected, the focus never lost. */
import { beforeEach, describe, expect, it } from "vitest";
import {
  eachByKeyboard,
  enter,
  focused,
  frame,
  kind,
  press,
  sidebar,
  tabTo,
  type,
} from "./keyboard-hands.ts";

eachByKeyboard();

describe("Tab", () => {
  it("reaches every control, top to bottom", async () => {
    await enter(1);
    // Every control that is to be seen, numbered as it stands on the screen.
    const controls = await frame().evaluate(() => {
      const all = [
        ...document.querySelectorAll<HTMLElement>("button, input, select, textarea, summary, a[href]"),
      ];
      const seen = all.filter((each) => each.tabIndex >= 0 && each.checkVisibility());
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
        .map(
          (each) =>
            each.closest("section")?.getAttribute("aria-label") ??
            (each.closest("footer") ? "footer" : "title bar"),
        )
        .filter((region, index, list) => region !== list[index - 1]),
    );
    expect(regions).toEqual([
      "title bar",
      "What is this?",
      "What next?",
      "What do I say?",
      "What do we know?",
      "footer",
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
    await expect.poll(outline).toBe("solid 2px");
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
    await expect.poll(focused).toMatch(/Change what this is/);
    await expect.poll(() => kind().getAttribute("data-subcategory")).toBe(before);
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
    await expect
      .poll(() => sidebar.locator('[role="option"][aria-selected="true"]').getAttribute("id"))
      .toBe(active);
    await press("Enter");
    await sidebar.locator('[data-testid="kind"][data-category="communication"]').waitFor();
    await expect.poll(() => kind().locator("strong").innerText()).toBe(chosen);
    await expect.poll(focused).toMatch(/Change what this is/);
  });

  it("is picked on a ticket nobody could read, with nothing to agree to before", async () => {
    await enter(8);
    await expect.poll(() => sidebar.getByRole("button", { name: "Yes, that is it" }).count()).toBe(0);
    await tabTo(/^Pick the kind$/);
    await press("Enter");
    await sidebar.getByRole("combobox", { name: "What is this about?" }).waitFor();
    await press("Escape");
    await expect.poll(focused).toBe("Pick the kind");
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
    await expect.poll(() => order.innerText()).toBe(before);
    await expect.poll(focused).toMatch(/Edit Order/);
    await press("Enter");
    await press("Control+a");
    await type("XX-2");
    await press("Enter");
    await expect.poll(() => order.innerText()).toBe("XX-2");
    await expect.poll(focused).toMatch(/Edit Order/);
  });
});
