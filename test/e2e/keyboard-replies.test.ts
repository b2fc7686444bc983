/** Replies by keyboard alone: keyed in, searched, previewed, and nothing pressed by accident. */
import { beforeEach, describe, expect, it } from "vitest";
import {
  draft,
  eachByKeyboard,
  enter,
  focused,
  frame,
  inserted,
  note,
  press,
  preview,
  replies,
  sidebar,
  stage,
  tabTo,
  timesInserted,
  type,
} from "./keyboard-hands.ts";

eachByKeyboard();

describe("the keys of the replies", () => {
  beforeEach(() => enter(10));

  it("do nothing with a modifier, and 1 opens the gap that stands in the way", async () => {
    for (const held of ["Control", "Alt", "Meta"]) {
      await press(`${held}+1`);
      await expect.poll(() => preview().count()).toBe(0);
    }
    await press("1");
    await preview().waitFor();
    await expect.poll(() => preview().getByTestId("gap").count()).toBeGreaterThan(0);
    await expect.poll(draft).toBe("");
  });

  it("write what they are in the note and in the search", async () => {
    await tabTo(/^Note$/);
    await type("1/2");
    await expect.poll(() => note().inputValue()).toBe("1/2");
    await expect.poll(() => preview().count()).toBe(0);
    await sidebar.locator('[data-testid="note-state"][data-state="saved"]').waitFor();
    await enter(10);
    await press("/");
    await expect.poll(focused).toBe("Search replies");
    await type("1");
    await press("/");
    await expect.poll(() => sidebar.getByRole("searchbox").inputValue()).toBe("1/");
    await expect.poll(() => preview().count()).toBe(0);
    await expect.poll(draft).toBe("");
    expect(await timesInserted()).toBe(0);
  });

  it("put the reply in once, and say so", async () => {
    await press("2");
    await inserted().waitFor();
    const live = sidebar.getByRole("status").filter({ has: inserted() });
    await expect.poll(() => live.innerText()).toContain("In the reply box");
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
    await expect.poll(focused).toBe(
      await results
        .getByRole("button", { name: /^Insert/ })
        .nth(1)
        .textContent(),
    );
    await press("Escape");
    await results.waitFor({ state: "detached" });
    await expect.poll(focused).toBe("Search replies");
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
      await expect.poll(draft).toBe("");
      const here = await field();
      await type(words);
      await expect.poll(() => gaps.count()).toBe(empty - at - 1);
      await press("Enter");
      if (at + 1 < empty) await expect.poll(field).not.toBe(here);
    }
    await inserted().waitFor();
    for (const words of typed) await expect.poll(draft).toContain(words);
    expect(stage.desk.sent).toEqual([]);
  });
});
