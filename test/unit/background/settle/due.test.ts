/** What is due, through the background: alarm, icon and notification, follow-ups. */
import "fake-indexeddb/auto";
import { describe, expect, it, vi } from "vitest";

vi.mock("webextension-polyfill", async () => ({ default: (await import("../../fake-browser")).fakeBrowser }));

import { lookAtDue } from "@/lib/background/due/watch";
import { handlers } from "@/lib/background/handlers";
import type { CaseView } from "@/lib/messaging/case-view";
import { alarms, fakeBrowser } from "../../fake-browser";
import { change, changed, current, DAY, eachWithOneCase, fromView, key, NOW, worth } from "./one-case";

eachWithOneCase();

/** What was started without keeping the agent waiting has ended. */
const settled = () => lookAtDue();

const badge = () => fakeBrowser.action.setBadgeText.mock.calls.at(-1)?.[0].text;

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
