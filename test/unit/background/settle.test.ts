/** Settling a case through the background: decisions on record, dues with alarm, badge and notification, promises out of replies. */
import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { alarms, fakeBrowser, page } from "../fake-browser";

vi.mock("webextension-polyfill", async () => ({ default: (await import("../fake-browser")).fakeBrowser }));

import { lookAtDue } from "@/lib/background/due/watch";
import { handlers } from "@/lib/background/handlers";
import { database } from "@/lib/casebook/database";
import type { CaseView } from "@/lib/messaging/case-view";
import type { Sender } from "@/lib/messaging/server";
import { SettlementChange } from "@/lib/resolution/change";
import type { Result } from "@/lib/result";
import type { TicketSnapshot } from "@/lib/ticket";

const NOW = Date.UTC(2026, 10, 20, 12);
const DAY = 86_400_000;
const fromPage: Sender = { speaker: "page", tabId: 7, origin: "http://desk.example" };
const fromView: Sender = { speaker: "view", tabId: 7, origin: "" };
const KEY = "request-tracker:desk.example:1";
const key = { caseKey: KEY };

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
      at: NOW - 2 * DAY,
      text: "You charged my Visa twice for invoice INV-20931: 89.90 USD on 3 November and again on 4 November. Refund the second charge.",
    },
  ],
  status: "open",
  partial: false,
  found: ["id", "subject", "requester", "messages", "status"],
  page: "thread",
  ...changes,
});
const see = (changes: Partial<TicketSnapshot> = {}) =>
  handlers["ticket.seen"]({ snapshot: snapshot(changes) }, fromPage);
const worth = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(`${result.problem.code}: ${result.problem.message}`);
  return result.value;
};
const current = async (): Promise<CaseView> => worth(await handlers["case.current"]({}, fromView));
const change = (said: unknown) =>
  handlers["settle.change"]({ ...key, change: SettlementChange.parse(said) }, fromView);
const changed = async (said: unknown) => (worth(await change(said)) as CaseView).settlement;
/** What was started without keeping the agent waiting has ended. */
const settled = () => lookAtDue();

beforeEach(async () => {
  vi.useFakeTimers({ now: NOW, toFake: ["Date"] });
  await Promise.all((await database()).tables.map((table) => table.clear()));
  await fakeBrowser.storage.session.clear();
  await fakeBrowser.storage.local.clear();
  alarms.clear();
  fakeBrowser.notifications.create.mockClear();
  fakeBrowser.action.setBadgeText.mockClear();
  page.answer.mockReset();
  await see();
});
afterEach(() => vi.useRealTimers());

const badge = () => fakeBrowser.action.setBadgeText.mock.calls.at(-1)?.[0].text;

describe("the transaction", () => {
  it("is read from the ticket, and its method sets the clocks [000-19] [000-12]", async () => {
    const { settlement } = await current();
    expect(settlement.record.paymentRead).toEqual({ method: "credit-card", network: "visa" });
    expect(settlement.amount).toEqual({ value: 89.9, currency: "USD" });
    const { clocks } = await changed({ kind: "transaction", patch: { days: { transaction: "2026-11-03" } } });
    expect(clocks.find(({ id }) => id === "visa.processing")).toMatchObject({
      lastDay: "2027-03-03",
      daysLeft: 103,
      checkedOn: "2026-11-21",
    });
  });

  it("keeps a country chosen once for every later case", async () => {
    await changed({ kind: "transaction", patch: { country: "ES" } });
    await see({ id: "2", number: "2" });
    expect((await current()).settlement.country).toEqual({ code: "ES", from: "team" });
  });

  it("refuses a day in the future, with a code that a view can put into words", async () => {
    const answer = await change({ kind: "transaction", patch: { days: { delivery: "2026-12-24" } } });
    expect(answer).toMatchObject({ ok: false, problem: { code: "refused", message: "future-day" } });
  });
});

describe("a decision", () => {
  const decide = async () => {
    await handlers["fault.set"]({ ...key, fault: "ours" }, fromView);
    return worth(
      await handlers["remedy.choose"]({ ...key, remedyId: "duplicate-charge.refund-second" }, fromView),
    );
  };

  it("is on record with what was not chosen, and brings its actions [001-16] [001-17]", async () => {
    const { settlement } = await decide();
    expect(settlement.record.decisions).toMatchObject([
      { remedyId: "duplicate-charge.refund-second", fault: "ours", stance: "own", amount: { value: 89.9 } },
    ]);
    expect(settlement.record.decisions[0]?.rejected.map(({ remedyId }) => remedyId)).toContain(
      "duplicate-charge.pay-fees",
    );
    expect(settlement.record.actions.map(({ owner }) => owner)).toEqual(["Finance", ""]);
    expect(settlement.due.map(({ kind }) => kind)).toEqual(["action", "action"]);
  });

  it("changes with a second click, without leaving the first one's actions behind", async () => {
    await decide();
    const view = worth(
      await handlers["remedy.choose"]({ ...key, remedyId: "common.goodwill-credit" }, fromView),
    );
    expect(view.settlement.record.decisions).toHaveLength(1);
    expect(view.settlement.record.actions.every(({ id }) => id.startsWith("common.goodwill-credit#"))).toBe(
      true,
    );
    const none = worth(await handlers["remedy.choose"]({ ...key, remedyId: null }, fromView));
    expect(none.settlement.record).toMatchObject({ decisions: [], actions: [] });
  });

  it("with a reason stays on record when another one follows", async () => {
    const { settlement } = await decide();
    const { at: _, ...decision } = settlement.record.decisions[0] ?? Object.assign({}, { at: 0 });
    await changed({ kind: "decision", decision: { ...decision, reason: "both charges settled" } });
    const view = worth(
      await handlers["remedy.choose"]({ ...key, remedyId: "common.goodwill-credit" }, fromView),
    );
    expect(view.settlement.record.decisions.map(({ reason }) => reason)).toEqual([
      "both charges settled",
      "",
    ]);
  });

  it("is found again as a precedent by a case like it [001-16]", async () => {
    const { settlement } = await decide();
    const { at: _, ...decision } = settlement.record.decisions[0] ?? Object.assign({}, { at: 0 });
    await changed({ kind: "decision", decision: { ...decision, reason: "both charges settled" } });
    await see({ id: "2", number: "2", requester: { name: "Somebody Else", email: "else@example.com" } });
    expect((await current()).settlement.precedents).toMatchObject([
      { number: "1", reason: "both charges settled" },
    ]);
  });

  it("shows both sides of each remedy, the owed one first [002-3]", async () => {
    await handlers["fault.set"]({ ...key, fault: "ours" }, fromView);
    const { remedies } = await current();
    expect(remedies[0]).toMatchObject({
      id: "duplicate-charge.refund-second",
      kind: "owed",
      place: "recommended",
      gain: "high",
      approval: { kind: "own" },
    });
    expect(remedies[0]?.cost).toMatch(/USD$/);
  });

  it("warns of paying twice once the bank dispute is open [000-34]", async () => {
    await decide();
    const { bank } = await changed({ kind: "chargeback", patch: { state: "open" } });
    expect(bank.payTwice).toBe(true);
    expect((await current()).remedies[0]?.payTwice).toBe(true);
  });

  it("keeps limits out of everything a customer may read [000-16]", async () => {
    await decide();
    await changed({
      kind: "limits",
      patch: { ask: { value: 777, currency: "USD" }, minimum: "secret floor" },
    });
    const view = await current();
    expect(view.settlement.limits.join(" ")).toContain("777");
    const readable = JSON.stringify([
      view.settlement.recap,
      view.settlement.heard,
      view.settlement.questions,
      view.replies,
    ]);
    expect(readable).not.toMatch(/777|secret floor/);
  });
});

describe("what is due", () => {
  const promise = { kind: "promise", promise: { id: "p1", what: "Write by Monday", dueAt: NOW + 3 * DAY } };

  it("sets one alarm for the next thing, again after every change", async () => {
    await changed(promise);
    await settled();
    expect(alarms.get("due")).toBe(NOW + 3 * DAY);
    await changed({ kind: "promise", promise: { id: "p2", what: "Sooner", dueAt: NOW + DAY } });
    await settled();
    expect(alarms.get("due")).toBe(NOW + DAY);
    await changed({ kind: "promise-settled", id: "p2", kept: true });
    await changed({ kind: "promise-settled", id: "p1", kept: true });
    await settled();
    expect(alarms.has("due")).toBe(false);
  });

  it("is told once, counted on the icon, and set again after a restart that lost the alarm [001-20]", async () => {
    await changed(promise);
    await settled();
    alarms.clear();
    await lookAtDue();
    expect(alarms.get("due")).toBe(NOW + 3 * DAY);
    vi.setSystemTime(NOW + 4 * DAY);
    await lookAtDue();
    await lookAtDue();
    expect(fakeBrowser.notifications.create).toHaveBeenCalledTimes(1);
    expect(badge()).toBe("1");
    await changed({ kind: "promise-settled", id: "p1", kept: false });
    await settled();
    expect(badge()).toBe("");
  });

  it("names ticket and work in its notification, never the customer's words or address", async () => {
    await changed(promise);
    vi.setSystemTime(NOW + 4 * DAY);
    await lookAtDue();
    const [, options] = fakeBrowser.notifications.create.mock.calls[0] ?? [];
    expect(options?.message).toBe("#1 · Write by Monday");
    expect(JSON.stringify(options)).not.toMatch(/INV-20931|margaret/i);
  });

  it("shows overdue actions and questions [001-17] [001-8]", async () => {
    await changed({ kind: "question-asked", id: "q", department: "finance", replyBy: NOW + DAY });
    vi.setSystemTime(NOW + 2 * DAY);
    await lookAtDue();
    expect(badge()).toBe("1");
    expect((await current()).settlement.due).toMatchObject([
      { kind: "question", what: "Finance", overdue: true },
    ]);
  });
});

describe("a follow-up", () => {
  const carriedOut = async () => {
    await handlers["fault.set"]({ ...key, fault: "ours" }, fromView);
    await handlers["remedy.choose"]({ ...key, remedyId: "duplicate-charge.refund-second" }, fromView);
    return worth(await handlers["step.set"]({ ...key, stepId: "common.carry-out", done: true }, fromView));
  };

  it("is set when the remedy was carried out, once [001-20]", async () => {
    await carriedOut();
    const { settlement } = await carriedOut();
    expect(settlement.record.followUps).toMatchObject([
      { remedyId: "duplicate-charge.refund-second", result: null },
    ]);
  });

  it("has done the action that the step stands for, and no other [001-17]", async () => {
    const open = (view: CaseView) =>
      view.settlement.record.actions.filter(({ status }) => status === "open").map(({ shared }) => shared);
    expect(open(await carriedOut())).toEqual([false]);
    const told = worth(await handlers["step.set"]({ ...key, stepId: "common.tell", done: true }, fromView));
    expect(open(told)).toEqual([]);
  });

  it("that finds the customer unhappy opens the decision again and raises the stakes [001-20]", async () => {
    const { settlement } = await carriedOut();
    const id = settlement.record.followUps[0]?.id;
    const view = worth(await change({ kind: "follow-up-settled", id, result: "not-satisfied" })) as CaseView;
    expect(view).toMatchObject({ fault: null, settlement: { failures: 1 } });
    expect(view.steps.find((step) => step.id === "common.fault")?.done).toBe(false);
    expect(view.settlement.record.decisions).toHaveLength(1);
  });
});

describe("closing", () => {
  it("needs a cause, and opens again when the customer writes after it [000-3] [001-20]", async () => {
    expect(await change({ kind: "closed", closed: true })).toMatchObject({
      ok: false,
      problem: { message: "cause-missing" },
    });
    await changed({ kind: "outcome", patch: { cause: "unknown", kind: "kept" } });
    expect((await changed({ kind: "closed", closed: true })).record.outcome.closedAt).toBe(NOW);
    vi.setSystemTime(NOW + DAY);
    const again = {
      role: "customer" as const,
      at: NOW + DAY - 1,
      text: "The money never arrived. This is outrageous!",
    };
    await see({ messages: [...snapshot().messages, again] });
    expect((await current()).settlement.cameBack).toBe(true);
    const view = worth(await handlers["case.come-back"]({ ...key, stage: "decide", why: "" }, fromView));
    expect(view.settlement.record).toMatchObject({
      outcome: { closedAt: null },
      reopenings: [{ stage: "decide" }],
    });
  });
});

describe("a reply with a date", () => {
  it("becomes one promise when it is in the editor, and none when it is not [001-23]", async () => {
    const { offers } = worth(await handlers["reply.search"]({ ...key, query: "" }, fromView));
    const dated = await Promise.all(
      offers.map(async ({ scriptId }) => {
        const { fields } = worth(await handlers["reply.compose"]({ ...key, scriptId, values: {} }, fromView));
        return { scriptId, fields, dated: fields.some(({ slot }) => slot === "by_when") };
      }),
    );
    const reply = dated.find((each) => each.dated);
    if (!reply) throw new Error("no reply with a date");
    const values = Object.fromEntries(
      reply.fields.map(({ slot, value }) => [slot, slot === "by_when" ? "2026-11-27" : value || "x"]),
    );
    const answer = (inserted: boolean) =>
      page.answer.mockImplementation(async (_, message) => ({
        ok: true,
        value: {
          id: (message as { payload: { id: string } }).payload.id,
          inserted,
          problem: inserted ? "" : "no-editor",
        },
      }));
    answer(false);
    await handlers["reply.insert"]({ ...key, scriptId: reply.scriptId, values }, fromView);
    expect((await current()).settlement.record.promises).toEqual([]);
    answer(true);
    await handlers["reply.insert"]({ ...key, scriptId: reply.scriptId, values }, fromView);
    await handlers["reply.insert"]({ ...key, scriptId: reply.scriptId, values }, fromView);
    const { promises } = (await current()).settlement.record;
    expect(promises).toHaveLength(1);
    expect(new Date(promises[0]?.dueAt ?? 0).toISOString().slice(0, 10)).toBe("2026-11-27");
  });
});

describe("a calendar file", () => {
  it("for a call holds no limit and no word of the customer [001-9] [000-16]", async () => {
    await changed({ kind: "limits", patch: { minimum: "secret floor" } });
    const { name, text } = worth(
      await handlers["settle.calendar"]({ ...key, what: "call", start: NOW + DAY, minutes: 30 }, fromView),
    );
    expect(name).toBe("call-1.ics");
    expect(text).toContain("DTSTART:20261121T120000Z");
    expect(text).not.toMatch(/secret|INV-20931|margaret@/);
  });
});

describe("a kind corrected half-way", () => {
  it("loses nothing that was entered", async () => {
    await changed({ kind: "evidence", id: "statement-text", state: "have", note: "two lines" });
    await changed({ kind: "transaction", patch: { id: "TX-1", amount: { value: 12, currency: "EUR" } } });
    await changed({
      kind: "finding",
      finding: { id: "f", field: "Day", claim: "3", record: "4", clause: "" },
    });
    const before = (await current()).settlement.record;
    await handlers["case.correct"]({ ...key, subcategory: "late" }, fromView);
    await handlers["case.correct"]({ ...key, subcategory: "duplicate-charge" }, fromView);
    expect((await current()).settlement.record).toEqual(before);
  });
});
