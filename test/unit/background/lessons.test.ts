/** Corrections teach through the background's messages; Settings lists them, sets them aside and forgets them. */
import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser, page } from "../fake-browser";

vi.mock("webextension-polyfill", async () => ({ default: (await import("../fake-browser")).fakeBrowser }));

import { handlers } from "@/lib/background/handlers";
import { forgetLessons } from "@/lib/background/lesson-store";
import { database } from "@/lib/casebook/database";
import type { Sender } from "@/lib/messaging/server";
import type { Result } from "@/lib/result";
import { closeNetwork } from "../no-network";

const fromPage: Sender = { speaker: "page", tabId: 7, origin: "http://desk.example" };
const fromView: Sender = { speaker: "view", tabId: 7, origin: "" };
const TEXT = "Hello, my Zorblat 300 started to hum at night and the grumpel light flickers.";

const worth = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(`${result.problem.code}: ${result.problem.message}`);
  return result.value;
};
const see = async (id: string) => {
  worth(
    await handlers["ticket.seen"](
      {
        snapshot: {
          helpdesk: "demo",
          host: "desk.example",
          id,
          url: `http://desk.example/${id}`,
          requester: { name: "Ana Lima" },
          messages: [{ role: "customer", text: TEXT }],
          partial: false,
          found: [],
          page: "thread",
        },
      },
      fromPage,
    ),
  );
  return worth(await handlers["case.current"]({}, fromView));
};
const list = async () => worth(await handlers["lessons.list"]({}, fromView)).lessons;
const correct = (id: string) =>
  handlers["case.correct"]({ caseKey: `demo:desk.example:${id}`, subcategory: "safety" }, fromView);

beforeEach(async () => {
  await Promise.all((await database()).tables.map((table) => table.clear()));
  await fakeBrowser.storage.session.clear();
  await forgetLessons(() => true);
  page.answer.mockReset();
});

describe("a corrected kind", () => {
  it("is learned: the same words in another ticket are read as the agent said", async () => {
    const before = await see("1");
    expect(before.reading?.subcategory).not.toBe("safety");
    worth(await correct("1"));
    expect((await see("2")).reading?.subcategory).toBe("safety");
    expect(await list()).toMatchObject([{ right: "safety", on: true }]);
  });

  it("counts no longer once it is set aside, and again when it is taken back", async () => {
    const was = (await see("1")).reading?.subcategory;
    worth(await correct("1"));
    const [lesson] = await list();
    worth(await handlers["lesson.set"]({ id: lesson?.id ?? "", on: false }, fromView));
    expect((await see("2")).reading?.subcategory).toBe(was);
    worth(await handlers["lesson.set"]({ id: lesson?.id ?? "", on: true }, fromView));
    expect((await see("3")).reading?.subcategory).toBe("safety");
  });

  it("is forgotten for good, and a second thought on a case replaces the first", async () => {
    await see("1");
    worth(await correct("1"));
    worth(
      await handlers["case.correct"]({ caseKey: "demo:desk.example:1", subcategory: "outage" }, fromView),
    );
    const lessons = await list();
    expect(lessons).toMatchObject([{ right: "outage" }]);
    worth(await handlers["lesson.forget"]({ id: lessons[0]?.id ?? "" }, fromView));
    expect(await list()).toEqual([]);
  });

  it("teaches on this machine alone, by words it can show, and is unlearned without a trace [000-35]", async () => {
    const tried = closeNetwork();
    const was = (await see("1")).reading?.subcategory;
    worth(await correct("1"));
    const learned = (await see("2")).reading;
    expect(learned?.subcategory).toBe("safety");
    // What led there is shown in the customer's own words, after learning as before.
    expect(learned?.evidence.every(({ text }) => TEXT.includes(text))).toBe(true);
    const [lesson] = await list();
    worth(await handlers["lesson.forget"]({ id: lesson?.id ?? "" }, fromView));
    expect((await see("3")).reading?.subcategory).toBe(was);
    expect(tried).toEqual([]);
    vi.unstubAllGlobals();
  });

  it("leaves no word of the ticket in storage", async () => {
    await see("1");
    worth(await correct("1"));
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null)).toLowerCase()).not.toMatch(
      /zorblat|grumpel/,
    );
  });
});
