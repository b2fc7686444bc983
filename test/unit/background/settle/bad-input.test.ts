/** Amounts missing, negative or in two currencies, and days that cannot be: nothing breaks, nothing is guessed. */
import "fake-indexeddb/auto";
import { describe, expect, it, vi } from "vitest";

vi.mock("webextension-polyfill", async () => ({ default: (await import("../../fake-browser")).fakeBrowser }));

import { handlers } from "@/lib/background/handlers";
import { change, changed, current, DAY, eachWithOneCase, fromView, key, NOW, see, worth } from "./one-case";

eachWithOneCase();

const told = async (text: string) => {
  await see({ messages: [{ role: "customer", author: "Margaret O'Neill", at: NOW - DAY, text }] });
  await handlers["case.correct"]({ ...key, subcategory: "duplicate-charge" }, fromView);
  return (await current()).settlement;
};
const decided = async () => worth(await handlers["fault.set"]({ ...key, fault: "ours" }, fromView));

describe("an amount", () => {
  it("that is missing leaves every remedy on offer, its cost unknown, its approval not guessed", async () => {
    const { amount, mixedCurrencies } = await told("You charged my card twice. Please refund one of them.");
    expect([amount, mixedCurrencies]).toEqual([null, false]);
    const { remedies, settlement } = await decided();
    expect(remedies.length).toBeGreaterThanOrEqual(3);
    expect(remedies[0]).toMatchObject({ kind: "owed", cost: "", approval: { kind: "unknown" } });
    expect(settlement.giveIn).toBeNull();
    expect(settlement.giveInGap).toBe("disputed-amount");
    expect(settlement.fairness).toBeNull();
  });

  it("in two currencies is nobody's guess, until the agent says which", async () => {
    const { amount, mixedCurrencies } = await told(
      "You charged me 89.90 USD and again 80.00 EUR for one order.",
    );
    expect([amount, mixedCurrencies]).toEqual([null, true]);
    const said = await changed({ kind: "transaction", patch: { amount: { value: 80, currency: "EUR" } } });
    expect([said.amount, said.mixedCurrencies]).toEqual([{ value: 80, currency: "EUR" }, false]);
    await changed({ kind: "give-in", patch: { customerValue: { value: 8000, currency: "USD" } } });
    expect((await current()).settlement.giveInGap).toBe("currency");
  });

  it("that is negative in the ticket is no amount in dispute, and can't be entered", async () => {
    expect((await told("My statement shows -89.90 USD twice.")).amount?.value ?? 0).toBeGreaterThanOrEqual(0);
    const parsed = (value: number) =>
      change({ kind: "transaction", patch: { amount: { value, currency: "EUR" } } });
    await expect(async () => parsed(-1)).rejects.toThrow();
    await expect(async () => parsed(Number.NaN)).rejects.toThrow();
  });
});

describe("a day", () => {
  it("that cannot be leaves the case as it was, and says why", async () => {
    await changed({ kind: "transaction", patch: { days: { delivery: "2026-11-03" } } });
    for (const [day, why] of [
      ["2026-12-24", "future-day"],
      ["0026-11-03", "impossible-day"],
    ]) {
      const answer = await change({ kind: "transaction", patch: { days: { delivery: day } } });
      expect(answer).toMatchObject({ ok: false, problem: { code: "refused", message: why } });
    }
    expect((await current()).settlement.record.transaction.days).toEqual({ delivery: "2026-11-03" });
  });

  it("of a page whose clock is ahead starts no clock that ended before it began", async () => {
    await see({
      messages: [{ role: "customer", author: "M", at: NOW + 400 * DAY, text: "Charged twice, 5 EUR!" }],
    });
    await changed({ kind: "transaction", patch: { country: "ES", channel: "online" } });
    for (const { startDay, lastDay } of (await current()).settlement.clocks)
      if (startDay && lastDay) expect(lastDay >= startDay).toBe(true);
  });
});

describe("a kind changed half-way", () => {
  it("keeps answers to checks, promises, actions and the decision that was given a reason", async () => {
    await told("You charged me twice, 89.90 USD each.");
    await changed({ kind: "fault-test", id: "duplicate-charge.both-settled", answer: "yes" });
    await decided();
    await handlers["remedy.choose"]({ ...key, remedyId: "duplicate-charge.refund-second" }, fromView);
    const [decision] = (await current()).settlement.record.decisions;
    const { at: _, ...plain } = decision ?? { at: 0 };
    await changed({ kind: "decision", decision: { ...plain, reason: "both settled" } });
    await changed({ kind: "promise", promise: { id: "p", what: "a line", dueAt: NOW + DAY } });
    const before = (await current()).settlement;
    const view = worth(await handlers["case.correct"]({ ...key, subcategory: "late" }, fromView));
    expect(view.settlement.record).toEqual(before.record);
    expect(view.settlement.faultTests.path[0]?.id).toBe("late.sent-late");
    expect(view.steps.find(({ id }) => id === "common.remedy")?.done).toBe(false);
    const back = worth(await handlers["case.correct"]({ ...key, subcategory: "duplicate-charge" }, fromView));
    expect(back.settlement.faultTests).toEqual(before.faultTests);
    expect(back.steps.find(({ id }) => id === "common.remedy")?.done).toBe(true);
  });
});
