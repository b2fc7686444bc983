/** A box that does not say whom it writes to: nothing goes in until the agent has said that it is the customer's. */
import "fake-indexeddb/auto";
import { Window } from "happy-dom";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser, page } from "../fake-browser";

vi.mock("webextension-polyfill", async () => ({ default: (await import("../fake-browser")).fakeBrowser }));

import { handlers } from "@/lib/background/handlers";
import { database } from "@/lib/casebook/database";
import type { HelpdeskAdapter, ReplyEditor } from "@/lib/helpdesks/types";
import type { CaseView } from "@/lib/messaging/case-view";
import type { Sender } from "@/lib/messaging/server";
import { insertReply } from "@/lib/page/insert-reply";
import type { Result } from "@/lib/result";

const fromPage: Sender = { speaker: "page", tabId: 7, origin: "http://desk.example" };
const fromView: Sender = { speaker: "view", tabId: 7, origin: "" };
const caseKey = "jira:desk.example:1";

const worth = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(`${result.problem.code}: ${result.problem.message}`);
  return result.value;
};

interface Order {
  type: string;
  payload: { id: string; text: string; sure?: boolean };
}

/** Answers as a page does whose box has no known mode. */
const boxAsks = () =>
  page.answer.mockImplementation(async (_tab, message) => {
    const { id, sure } = (message as Order).payload;
    return { ok: true, value: { id, inserted: sure === true, problem: sure ? "" : "mode-unknown" } };
  });
const orders = () => page.answer.mock.calls.map(([, message]) => message as Order);

const insert = async (): Promise<CaseView> => {
  const view = worth(await handlers["case.current"]({}, fromView));
  const scriptId = view.replies[0]?.scriptId ?? "";
  const { fields } = worth(await handlers["reply.compose"]({ caseKey, scriptId, values: {} }, fromView));
  const values = Object.fromEntries(fields.map(({ slot, hint }) => [slot, hint]));
  return worth(await handlers["reply.insert"]({ caseKey, scriptId, values }, fromView));
};

beforeEach(async () => {
  await Promise.all((await database()).tables.map((table) => table.clear()));
  await fakeBrowser.storage.session.clear();
  page.answer.mockReset();
  await handlers["ticket.seen"](
    {
      snapshot: {
        helpdesk: "jira",
        host: "desk.example",
        id: "1",
        number: "1",
        url: "http://desk.example/1",
        requester: { name: "Maria" },
        messages: [{ role: "customer", author: "Maria", at: 1000, text: "You charged me twice: 89.90 USD." }],
        status: "open",
        partial: false,
        found: ["id", "requester", "messages", "status"],
        page: "thread",
      },
    },
    fromPage,
  );
});

describe("a box of unknown mode", () => {
  it("makes the agent say whose it is; then the same words go in, once", async () => {
    boxAsks();
    const asked = await insert();
    expect(asked.insertion).toMatchObject({ state: "failed", asks: true });
    expect(asked.insertion?.problem).toContain("Is it the reply to the customer?");
    expect(asked.timeline.map(({ kind }) => kind)).not.toContain("insert-failed");
    const id = asked.insertion?.id ?? "";
    const after = worth(await handlers["insertion.confirm"]({ caseKey, id }, fromView));
    expect(after.insertion).toMatchObject({ state: "inserted", text: "", asks: false });
    const [first, second, ...others] = orders();
    expect(others).toEqual([]);
    expect(second).toEqual({ ...first, payload: { ...first?.payload, sure: true } });
    const again = await handlers["insertion.confirm"]({ caseKey, id }, fromView);
    expect(again).toMatchObject({ ok: false, problem: { code: "not-found" } });
  });

  it("is not taken for the customer's by a stale answer of the page", async () => {
    boxAsks();
    const id = (await insert()).insertion?.id ?? "";
    await handlers["insertion.confirm"]({ caseKey, id }, fromView);
    await handlers["insertion.done"]({ id, inserted: false, problem: "mode-unknown" }, fromPage);
    expect(worth(await handlers["case.current"]({}, fromView)).insertion?.state).toBe("inserted");
  });
});

describe("the page", () => {
  const { document } = new Window();
  const boxOf = (mode: ReplyEditor["mode"]) => {
    const element = document.createElement("textarea") as unknown as HTMLTextAreaElement;
    document.body.append(element as never);
    const adapter = { replyEditor: () => ({ element, mode }) } as unknown as HelpdeskAdapter;
    return { element, found: { adapter, place: {} as never } };
  };
  const put = (found: ReturnType<typeof boxOf>["found"], sure?: boolean) =>
    insertReply(found, { id: "1", text: "Hello.", ...(sure && { sure }) }, document as unknown as Document);

  it("writes nothing into a note, and nothing into a box it is not sure of", async () => {
    for (const [mode, problem] of [
      ["note", "note-mode"],
      ["unknown", "mode-unknown"],
    ] as const) {
      const { element, found } = boxOf(mode);
      expect(await put(found)).toEqual({ id: "1", inserted: false, problem });
      expect(element.value).toBe("");
    }
    expect(await put(boxOf("note").found, true)).toMatchObject({ problem: "note-mode" });
  });

  it("asks once for each box", async () => {
    const { found } = boxOf("unknown");
    expect((await put(found, true)).problem).not.toBe("mode-unknown");
    expect((await put(found)).problem).not.toBe("mode-unknown");
    expect((await put(boxOf("unknown").found)).problem).toBe("mode-unknown");
  });
});
