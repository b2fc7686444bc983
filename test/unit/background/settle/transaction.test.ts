/** What was paid, how and where, through the background: read from the ticket, corrected by the agent. */
import "fake-indexeddb/auto";
import { describe, expect, it, vi } from "vitest";

vi.mock("webextension-polyfill", async () => ({ default: (await import("../../fake-browser")).fakeBrowser }));

import { change, changed, current, DAY, eachWithOneCase, NOW, see } from "./one-case";

eachWithOneCase();

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

describe("what the customer said", () => {
  const told = (text: string) =>
    see({ messages: [{ role: "customer", author: "Margaret O'Neill", at: NOW - DAY, text }] });
  const questions = async () => (await current()).settlement.questions.map(({ id }) => id);
  const BROKEN = "The kettle I bought, order A-5521, has a fault. Please replace it.";

  it("is not asked for, and its step is passed as known [001-3]", async () => {
    await told(BROKEN);
    expect((await current()).reading?.subcategory).toBe("defective");
    expect(await questions()).toEqual(expect.arrayContaining(["symptom", "photos"]));
    await told(`${BROKEN} It stopped heating on Monday, photos attached.`);
    const asked = await questions();
    expect(asked).not.toContain("symptom");
    expect(asked).not.toContain("photos");
    const { steps, settlement } = await current();
    expect(steps.find(({ id }) => id === "defective.ask-symptom")).toMatchObject({ done: true, known: true });
    expect(JSON.stringify(settlement.record)).not.toContain("heating");
  });

  it("can be asked again where the agent says that it is still open", async () => {
    await told(`${BROKEN} It stopped heating on Monday.`);
    await changed({ kind: "evidence", id: "symptom", state: "asked" });
    const { steps } = await current();
    expect(steps.find(({ id }) => id === "defective.ask-symptom")?.done).toBe(false);
  });
});
