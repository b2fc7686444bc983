/** Call or write, and what lies beside the telephone. */
import { describe, expect, it } from "vitest";
import { newSettlement, type Settlement } from "../../../../lib/resolution/record";
import {
  channelAdvice,
  isPivotal,
  roundsOf,
  type TalkFacts,
  talkAdvice,
  waitingMessages,
} from "../../../../lib/resolution/resolve/call";
import { callSheet } from "../../../../lib/resolution/resolve/call-sheet";
import { findClauses } from "../../../../lib/resolution/resolve/clauses";

const english = (text: { en: string }) => text.en;

const settled = (changes: Partial<Settlement>): Settlement => ({ ...newSettlement(), ...changes });

describe("call or write", () => {
  const talk = (changes: Partial<TalkFacts> = {}): TalkFacts => ({
    thread: ["customer"],
    emotion: "calm",
    triggers: [],
    ask: [],
    subcategory: "late",
    channel: null,
    contact: { writingOnly: false, identityChecked: true },
    highValue: false,
    needsText: false,
    failures: 0,
    ...changes,
  });

  it("counts full rounds and waiting letters", () => {
    expect(roundsOf(["customer", "agent", "customer", "note", "agent", "customer"])).toBe(2);
    expect(waitingMessages(["customer", "agent", "customer", "note", "customer"])).toBe(2);
    expect(waitingMessages([])).toBe(0);
  });

  it.each([
    ["two rounds of mail", { thread: ["customer", "agent", "customer", "agent", "customer"] }, "call"],
    ["three letters unanswered", { thread: ["customer", "customer", "customer"] }, "call"],
    ["a wish to be called", { ask: ["call-back"] }, "call"],
    ["a second failure", { failures: 1 }, "call"],
    ["an angry business customer", { emotion: "angry", channel: "business" }, "call"],
    ["a text that the law asks for", { ask: ["call-back"], needsText: true }, "call-then-write"],
    ["one calm letter", {}, "write"],
    ["anger alone", { emotion: "angry" }, "write"],
  ] as const)("%s: %o → %s [000-22/29]", (_, changes, expected) => {
    expect(talkAdvice(talk(changes as Partial<TalkFacts>)).advice).toBe(expected);
  });

  it.each([
    ["they want it in writing", { contact: { writingOnly: true, identityChecked: true } }],
    ["nobody knows who is speaking", { contact: { writingOnly: false, identityChecked: false } }],
    ["there are threats", { triggers: ["abuse"] }],
    ["a lawyer is named", { triggers: ["legal-threat"] }],
  ] as const)("never calls when %s [000-22/29]", (_, changes) => {
    const loud = { ask: ["call-back"], failures: 2, emotion: "angry" } as const;
    const { advice, reasons } = talkAdvice(talk({ ...loud, ...(changes as Partial<TalkFacts>) }));
    expect(advice).toBe("write");
    expect(reasons.length).toBeGreaterThan(0);
  });

  it("flags the moment that can win or lose the customer, and no ordinary one [000-7]", () => {
    for (const trigger of ["churn-threat", "chargeback-threat", "legal-threat", "public-threat"] as const)
      expect(isPivotal({ triggers: [trigger], highValue: false, failures: 0 })).toBe(true);
    expect(isPivotal({ triggers: ["repeat-contact"], highValue: true, failures: 0 })).toBe(true);
    expect(isPivotal({ triggers: ["repeat-contact", "deadline"], highValue: false, failures: 0 })).toBe(
      false,
    );
    expect(isPivotal({ triggers: [], highValue: true, failures: 0 })).toBe(false);
  });

  it("advises on the channel: public to private, endless mail to a call [002-6]", () => {
    const long = talk({ thread: ["customer", "agent", "customer", "agent", "customer"] });
    expect(channelAdvice("social", talk())?.en).toContain("private");
    expect(channelAdvice("email", long)?.en).toContain("call");
    expect(channelAdvice("email", talk())).toBeNull();
    expect(channelAdvice("chat", talk())?.en).toContain("short");
    expect(
      channelAdvice("email", { ...long, contact: { writingOnly: true, identityChecked: true } }),
    ).toBeNull();
  });

  it("lays agenda, facts, clauses, options and limits on the table [000-22/29]", () => {
    const settlement = settled({
      findings: [{ id: "f", field: "Day", claim: "3", record: "4", clause: "Terms 4.2", at: 1 }],
    });
    const sheet = callSheet(
      { settlement, facts: ["89.90 USD"], options: ["Refund it"], limits: ["You may give 100 alone"] },
      english,
    );
    for (const part of ["Agenda", "89.90 USD", "Terms 4.2", "Refund it", "You may give 100 alone"])
      expect(sheet).toContain(part);
  });
});

describe("clauses during a call", () => {
  const clause = (id: string, field: string, text: string) => ({
    id,
    field,
    claim: "",
    record: "",
    clause: text,
    at: 1,
  });
  const all = [
    clause("a", "Renewal", "Terms 4.2: renewed for a year"),
    clause("b", "Cancelación", "Condiciones 7: se puede cancelar en 14 días"),
    clause("c", "Delivery", " "),
  ];
  const found = (query: string) => findClauses(all, query).map(({ id }) => id);

  it("are found by any of their words, accents and capitals aside, without a network [000-23]", () => {
    expect(found("")).toEqual(["a", "b"]);
    expect(found("CANCELACION dias")).toEqual(["b"]);
    expect(found("renewed year")).toEqual(["a"]);
    expect(found("renewed 14")).toEqual([]);
  });
});
