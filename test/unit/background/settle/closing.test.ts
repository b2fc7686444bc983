/** Closing, calendar files and a kind corrected half-way, through the background. */
import "fake-indexeddb/auto";
import { describe, expect, it, vi } from "vitest";

vi.mock("webextension-polyfill", async () => ({ default: (await import("../../fake-browser")).fakeBrowser }));

import { handlers } from "@/lib/background/handlers";
import {
  change,
  changed,
  current,
  DAY,
  eachWithOneCase,
  fromView,
  key,
  NOW,
  see,
  snapshot,
  worth,
} from "./one-case";

eachWithOneCase();

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
