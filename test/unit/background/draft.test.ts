/** The agent's draft passes through the background: checked, changed where it stands, and written down nowhere. */
import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser, page } from "../fake-browser";

vi.mock("webextension-polyfill", async () => ({ default: (await import("../fake-browser")).fakeBrowser }));

import { handlers } from "@/lib/background/handlers";
import { database } from "@/lib/casebook/database";
import type { DraftCheck, PageDraft } from "@/lib/messaging/draft-messages";
import type { Sender } from "@/lib/messaging/server";
import { dispatch } from "@/lib/messaging/server";
import type { Result } from "@/lib/result";

const fromPage: Sender = { speaker: "page", tabId: 7, origin: "http://desk.example" };
const fromView: Sender = { speaker: "view", tabId: 7, origin: "" };
const caseKey = "redmine:desk.example:1";

const worth = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(`${result.problem.code}: ${result.problem.message}`);
  return result.value;
};

const see = (text: string) =>
  handlers["ticket.seen"](
    {
      snapshot: {
        helpdesk: "redmine",
        host: "desk.example",
        id: "1",
        number: "1",
        url: "http://desk.example/issues/1",
        subject: "Charge",
        requester: { name: "Maria" },
        messages: [{ role: "customer", author: "Maria", at: 1000, text }],
        status: "open",
        partial: false,
        found: ["id", "subject", "requester", "messages", "status"],
        page: "thread",
      },
    },
    fromPage,
  );

/** What the content script answers from now on. */
const boxHolds = (draft: string, changes: Partial<PageDraft> = {}) =>
  page.answer.mockImplementation(async (_tab, message) =>
    (message as { type: string }).type === "page.draft"
      ? { ok: true, value: { problem: null, draft, cut: false, ...changes } }
      : { ok: true, value: { problem: null } },
  );
const check = async (): Promise<DraftCheck> => worth(await handlers["draft.check"]({ caseKey }, fromView));

beforeEach(async () => {
  await Promise.all((await database()).tables.map((table) => table.clear()));
  await fakeBrowser.storage.session.clear();
  await fakeBrowser.storage.local.clear();
  page.answer.mockReset();
  await see("You charged me twice for invoice INV-20931: 89.90 USD.");
});

describe("a draft", () => {
  it("is checked in its own language, whatever the case speaks", async () => {
    boxHolds("I will definitely write to you about this charge on Friday.");
    expect(await check()).toMatchObject({ problem: null, lang: "en", marks: [{ text: "definitely" }] });
    boxHolds("Hola María, lamentablemente no puedo ayudarle con el cobro de su factura este mes.");
    expect(await check()).toMatchObject({ problem: null, lang: "es", marks: [{ text: "lamentablemente" }] });
    boxHolds("Infelizmente.");
    expect((await check()).lang).toBe("en");
    boxHolds(
      "Guten Tag, wir haben Ihre Rechnung geprüft und werden uns morgen bei Ihnen melden, vielen Dank.",
    );
    expect(await check()).toMatchObject({ problem: "foreign", draft: "", marks: [] });
  });

  it("says why it was not read", async () => {
    boxHolds("", { problem: "note" });
    expect((await check()).problem).toBe("note");
    boxHolds(" \n\ufffc\n ");
    expect((await check()).problem).toBe("empty");
    page.answer.mockRejectedValue(new Error("Could not establish connection."));
    expect((await check()).problem).toBe("page-gone");
    expect(worth(await handlers["draft.check"]({ caseKey }, { ...fromView, tabId: 8 })).problem).toBe(
      "page-gone",
    );
  });

  it("gets better words through its own page, exactly as they were ordered", async () => {
    boxHolds("I will definitely write.");
    const order = { draft: "I will definitely write.", start: 7, end: 24, words: "write." };
    expect(worth(await handlers["draft.take"]({ caseKey, ...order }, fromView))).toEqual({ problem: null });
    expect(page.answer.mock.calls.at(-1)?.slice(0, 2)).toEqual([7, { type: "page.redraft", payload: order }]);
    const beyond = await handlers["draft.take"]({ caseKey, ...order, end: 99 }, fromView);
    expect(beyond).toMatchObject({ ok: false, problem: { code: "bad-request" } });
  });

  it("is written down nowhere, checked, changed and typed as often as it is", async () => {
    boxHolds("Zanzibar heliotrope: I will definitely WRITE TO YOU!!");
    const { draft, marks } = await check();
    const fix = marks.find((mark) => mark.fix)?.fix;
    expect(draft).toContain("heliotrope");
    if (!fix) throw new Error("nothing to take");
    const { start, end, words } = fix;
    await handlers["draft.take"]({ caseKey, draft, start, end, words }, fromView);
    await handlers["draft.typed"]({}, fromPage);
    const kept = await Promise.all((await database()).tables.map((table) => table.toArray()));
    const everything = JSON.stringify([
      kept,
      await fakeBrowser.storage.local.get(null),
      await fakeBrowser.storage.session.get(null),
    ]);
    expect(everything).toContain("INV-20931");
    expect(everything).not.toMatch(/heliotrope|definitely/i);
  });

  it("is asked for by our own views alone", async () => {
    boxHolds("I will definitely write.");
    const asked = await dispatch({ type: "draft.check", payload: { caseKey } }, fromPage, handlers);
    expect(asked).toMatchObject({ ok: false });
    const told = await dispatch({ type: "draft.typed", payload: {} }, fromView, handlers);
    expect(told).toMatchObject({ ok: false });
  });
});
