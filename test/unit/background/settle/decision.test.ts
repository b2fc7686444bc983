/** Deciding through the background: on record with its reasons, its limits kept from the customer. */
import "fake-indexeddb/auto";
import { describe, expect, it, vi } from "vitest";

vi.mock("webextension-polyfill", async () => ({ default: (await import("../../fake-browser")).fakeBrowser }));

import { handlers } from "@/lib/background/handlers";
import { changed, current, eachWithOneCase, fromView, key, see, worth } from "./one-case";

eachWithOneCase();

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
