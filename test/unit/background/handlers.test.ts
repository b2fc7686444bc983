/** The background as views and pages meet it, on a real IndexedDB implementation and a browser small enough to see through. */
import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser, page } from "../fake-browser";

vi.mock("webextension-polyfill", async () => ({ default: (await import("../fake-browser")).fakeBrowser }));

import { handlers } from "@/lib/background/handlers";
import { database } from "@/lib/casebook/database";
import type { CaseView } from "@/lib/messaging/case-view";
import type { Sender } from "@/lib/messaging/server";
import type { Result } from "@/lib/result";
import type { TicketSnapshot } from "@/lib/ticket";

const fromPage: Sender = { speaker: "page", tabId: 7, origin: "http://desk.example" };
const fromView: Sender = { speaker: "view", tabId: 7, origin: "" };
const KEY = "request-tracker:desk.example:1";

const snapshot = (changes: Partial<TicketSnapshot> = {}): TicketSnapshot => ({
  helpdesk: "request-tracker",
  host: "desk.example",
  id: "1",
  number: "1",
  url: "http://desk.example/Ticket/Display.html?id=1",
  subject: "Charged twice",
  requester: { name: "Margaret O'Neill", email: "margaret@example.com" },
  agent: "Alex Rivera",
  messages: [
    {
      role: "customer",
      author: "Margaret O'Neill",
      at: 1000,
      text: "You charged me twice for invoice INV-20931: 89.90 USD on 3 November and again on 4 November. Refund the second charge.",
    },
  ],
  status: "open",
  partial: false,
  found: ["id", "subject", "requester", "messages", "status"],
  page: "thread",
  replyUrl: "http://desk.example/Ticket/Update.html?id=1&Action=Respond",
  ...changes,
});
const see = (changes: Partial<TicketSnapshot> = {}) =>
  handlers["ticket.seen"]({ snapshot: snapshot(changes) }, fromPage);
const worth = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(`${result.problem.code}: ${result.problem.message}`);
  return result.value;
};
const current = async (): Promise<CaseView> => worth(await handlers["case.current"]({}, fromView));

beforeEach(async () => {
  await Promise.all((await database()).tables.map((table) => table.clear()));
  await fakeBrowser.storage.session.clear();
  await fakeBrowser.storage.local.clear();
  page.answer.mockReset();
});

describe("a ticket", () => {
  it("becomes a case that its tab can ask for, and no other tab", async () => {
    await see();
    expect(await current()).toMatchObject({
      key: KEY,
      helpdeskName: "Request Tracker",
      requester: { name: "Margaret O'Neill" },
      reading: { category: "billing", subcategory: "duplicate-charge", language: "en" },
      storage: "ok",
    });
    const other = await handlers["case.current"]({}, { ...fromView, tabId: 8 });
    expect(other).toMatchObject({ ok: false, problem: { code: "not-a-ticket" } });
  });

  it("keeps what the thread said when only the reply page is seen", async () => {
    await see();
    await see({ page: "reply", messages: [], requester: undefined, replyUrl: undefined });
    expect(await current()).toMatchObject({
      page: "reply",
      messageCount: 1,
      requester: { name: "Margaret O'Neill" },
      reading: { subcategory: "duplicate-charge" },
    });
  });

  it("keeps no address of the customer", async () => {
    await see();
    const kept = JSON.stringify(await Promise.all((await database()).tables.map((table) => table.toArray())));
    expect(kept).toContain("INV-20931");
    expect(kept).not.toContain("margaret@example.com");
  });

  it("lists the same customer's other tickets [001-6]", async () => {
    await see();
    await see({
      id: "2",
      number: "2",
      subject: "Again",
      requester: { name: "M", email: "MARGARET@example.com" },
    });
    expect((await current()).earlier).toMatchObject([{ number: "1", subject: "Charged twice" }]);
  });
});

describe("what the agent decides", () => {
  beforeEach(() => see());

  it("wins over every later reading", async () => {
    await handlers["case.correct"]({ caseKey: KEY, subcategory: "fee" }, fromView);
    await see({
      messages: [...snapshot().messages, { role: "customer", text: "Two charges! Refund one.", at: 2000 }],
    });
    const view = await current();
    expect(view.reading).toMatchObject({ category: "billing", subcategory: "fee", sureness: "clear" });
    expect(view.corrected).toBe(true);
    expect(view.timeline.some(({ kind, label }) => kind === "corrected" && label === "fee")).toBe(true);
  });

  it("answers every command with the case as it then stands", async () => {
    const view = worth(await handlers["fault.set"]({ caseKey: KEY, fault: "ours" }, fromView));
    expect(view).toMatchObject({ fault: "ours", stance: "own" });
    const noted = worth(await handlers["note.save"]({ caseKey: KEY, text: "both settled" }, fromView));
    expect(noted.note.text).toBe("both settled");
  });

  it("loses nothing entered when the kind changes half-way", async () => {
    const first = (await current()).next;
    await handlers["step.set"]({ caseKey: KEY, stepId: first.id, done: true }, fromView);
    await handlers["case.correct"]({ caseKey: KEY, subcategory: "late" }, fromView);
    await handlers["case.correct"]({ caseKey: KEY, subcategory: "duplicate-charge" }, fromView);
    expect((await current()).steps.find(({ id }) => id === first.id)?.done).toBe(true);
  });

  it("skips a stage with its reason on record, and opens it again [001-1]", async () => {
    const { stage } = await current();
    const skipped = worth(
      await handlers["stage.skip"]({ caseKey: KEY, stage, reason: "known from the phone" }, fromView),
    );
    expect(skipped.stage).not.toBe(stage);
    expect(skipped.timeline[0]).toMatchObject({ kind: "stage-skipped", label: "known from the phone" });
    const reopened = worth(await handlers["stage.reopen"]({ caseKey: KEY, stage }, fromView));
    expect(reopened.stage).toBe(stage);
  });
});

describe("a reply", () => {
  /** A script of the offers with all of its fields filled. */
  const filledReply = async () => {
    const [offer] = (await current()).replies;
    if (!offer) throw new Error("no reply was offered");
    const { fields } = worth(
      await handlers["reply.compose"]({ caseKey: KEY, scriptId: offer.scriptId, values: {} }, fromView),
    );
    const values = Object.fromEntries(
      fields.filter(({ value, required }) => required && !value).map(({ slot }) => [slot, "Friday"]),
    );
    return { caseKey: KEY, scriptId: offer.scriptId, values };
  };

  it("with gaps is not inserted anywhere: the gaps come back by name", async () => {
    await see();
    const { offers } = worth(await handlers["reply.search"]({ caseKey: KEY, query: "" }, fromView));
    const gappy = offers.find(({ gapCount }) => gapCount > 0);
    if (!gappy) throw new Error("no reply with a gap");
    const answer = await handlers["reply.insert"](
      { caseKey: KEY, scriptId: gappy.scriptId, values: {} },
      fromView,
    );
    expect(answer).toMatchObject({ ok: false, problem: { code: "gaps" } });
    expect(page.answer).not.toHaveBeenCalled();
    expect(await (await database()).insertions.count()).toBe(0);
  });

  it("that is internal does not exist for the reply box [000-16]", async () => {
    await see();
    const answer = await handlers["reply.insert"](
      { caseKey: KEY, scriptId: "gen.dept.ask", values: {} },
      fromView,
    );
    expect(answer).toMatchObject({ ok: false, problem: { code: "not-found" } });
  });

  it("chosen beside the thread opens the reply page, waits there, and is taken once", async () => {
    await see();
    page.answer.mockResolvedValue({ ok: true, value: {} });
    const view = worth(await handlers["reply.insert"](await filledReply(), fromView));
    expect(view.insertion?.state).toBe("waiting");
    expect(page.answer).toHaveBeenCalledWith(7, {
      type: "page.open-reply",
      payload: { url: snapshot().replyUrl },
    });
    expect(worth(await see({ page: "reply", messages: [], replyUrl: undefined })).waiting).toBe(true);
    const claim = worth(await handlers["insertion.claim"]({ caseKey: KEY }, fromPage));
    expect(claim.insertion?.text).toContain("Margaret");
    expect(worth(await handlers["insertion.claim"]({ caseKey: KEY }, fromPage)).insertion).toBeNull();
    await handlers["insertion.done"](
      { id: claim.insertion?.id ?? "", inserted: true, problem: "" },
      fromPage,
    );
    const after = await current();
    expect(after.insertion).toMatchObject({ state: "inserted", text: "" });
    expect(after.steps.some(({ action, done }) => action === "reply" && done)).toBe(true);
  });

  it("that the editor did not take keeps its words and says what to do", async () => {
    await see({ replyUrl: undefined });
    page.answer.mockImplementation(async (_, message) => ({
      ok: true,
      value: {
        id: (message as { payload: { id: string } }).payload.id,
        inserted: false,
        problem: "note-mode",
      },
    }));
    const view = worth(await handlers["reply.insert"](await filledReply(), fromView));
    expect(view.insertion?.state).toBe("failed");
    expect(view.insertion?.text).toContain("Margaret");
    expect(view.insertion?.problem).toContain("internal note");
  });

  it("inserted leaves its id and time in the log, not its words [000-11]", async () => {
    await see({ replyUrl: undefined });
    page.answer.mockImplementation(async (_, message) => ({
      ok: true,
      value: { id: (message as { payload: { id: string } }).payload.id, inserted: true, problem: "" },
    }));
    const reply = await filledReply();
    await handlers["reply.insert"](reply, fromView);
    const events = await (await database()).events.toArray();
    expect(events.some(({ kind, label }) => kind === "inserted" && label === reply.scriptId)).toBe(true);
    const [sent] = page.answer.mock.calls.map(
      ([, message]) => (message as { payload: { text: string } }).payload.text,
    );
    const kept = JSON.stringify(await Promise.all((await database()).tables.map((table) => table.toArray())));
    expect(kept).not.toContain(sent?.slice(0, 40));
  });
});
