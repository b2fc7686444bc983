/** What must hold of a reading whatever a page holds. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TicketMessage } from "../../../lib/ticket";
import { readTicket } from "../../../lib/triage/read-ticket";
import { lookedAt } from "../../bench/triage-tickets";

const PIECES = [
  "charged twice",
  "me cobraron dos veces",
  "não chegou",
  "order 4471-A",
  "pedido nº 88213",
  "R$ 89,90",
  "1.234,56 €",
  "el 7",
  "yesterday",
  "hace 3 semanas",
  "sexta passada",
  "> quoted",
  "\n",
  "-- \n",
  "On Mon wrote:",
  "😀",
  "e\u0301\u200b",
  "I will call my lawyer",
  "\ud83d",
  "¿",
  "1Z999AA10123456784",
];
const text = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 300 }),
  fc.string({ unit: "binary", maxLength: 300 }),
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 8 })), { maxLength: 40 })
    .map((all) => all.join(" ")),
);
const message: fc.Arbitrary<TicketMessage> = fc.record({
  role: fc.constantFrom("customer" as const, "agent" as const, "note" as const, "unknown" as const),
  author: fc.string({ maxLength: 20 }),
  at: fc.option(fc.oneof(fc.integer(), fc.double()), { nil: undefined }),
  text,
});
const ticket = fc.record({ subject: text, messages: fc.array(message, { maxLength: 5 }) });

/** Whether a cut at `at` parts the two halves of one character. */
const cutsCharacter = (whole: string, at: number): boolean => {
  const before = whole.charCodeAt(at - 1);
  const after = whole.charCodeAt(at);
  return before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000;
};

describe("any ticket", () => {
  it("is read without an error, and every quote is where it says", () => {
    fc.assert(
      fc.property(ticket, (one) => {
        const reading = readTicket(one);
        for (const { message: at, start, end, text: quoted } of reading.evidence) {
          const whole = one.messages[at]?.text ?? "";
          expect(quoted.length).toBeGreaterThan(0);
          expect(whole.slice(start, end)).toBe(quoted);
          expect(cutsCharacter(whole, start)).toBe(false);
          expect(cutsCharacter(whole, end)).toBe(false);
          expect(one.messages[at]?.role === "agent" || one.messages[at]?.role === "note").toBe(false);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("gives no amount, id or date that the customer did not write", () => {
    fc.assert(
      fc.property(ticket, (one) => {
        const { facts, relativeDates = [] } = readTicket(one);
        const written = [one.subject, ...one.messages.map((each) => each.text)].join("\n");
        const found = [
          ...facts.amounts.map((amount) => amount.raw),
          ...facts.orders,
          ...facts.invoices,
          ...facts.trackings,
          ...facts.dates,
          ...relativeDates.map(({ raw }) => raw),
        ];
        for (const fact of found) expect(written).toContain(fact);
      }),
      { numRuns: 400 },
    );
  });

  it("keeps its kind when an agent writes", () => {
    fc.assert(
      fc.property(ticket, text, fc.nat(5), (one, words, at) => {
        const known = one.messages.filter((each) => each.role !== "unknown");
        const place = Math.min(at, known.length);
        const more = [
          ...known.slice(0, place),
          { role: "agent" as const, text: words },
          ...known.slice(place),
        ];
        const before = readTicket({ ...one, messages: known });
        const after = readTicket({ ...one, messages: more });
        expect([after.category, after.subcategory, after.emotion]).toEqual([
          before.category,
          before.subcategory,
          before.emotion,
        ]);
      }),
      { numRuns: 200 },
    );
  });
});

describe("every thread looked at", () => {
  it("keeps its kind and feeling whatever its agents write, question or not", () => {
    for (const thread of lookedAt())
      for (const text of ["Shall we send you a new one?", "We have refunded it.", ""]) {
        const messages = thread.messages.map((one) => (one.role === "agent" ? { ...one, text } : one));
        const [before, after] = [readTicket(thread), readTicket({ ...thread, messages })];
        expect([thread.id, after.subcategory, after.emotion]).toEqual([
          thread.id,
          before.subcategory,
          before.emotion,
        ]);
      }
  });
});

describe("much text", () => {
  it("is read in bounded time: a megabyte, two thousand messages, one endless word", () => {
    const took = (name: string, read: () => unknown) => {
      const from = performance.now();
      read();
      const ms = performance.now() - from;
      console.log(`${name}: ${ms.toFixed(1)} ms`);
      expect(ms).toBeLessThan(2_000);
    };
    readTicket({ messages: [{ role: "customer", text: "I was charged twice." }] });
    const letter =
      "I was charged twice for order 4471 on 3 May, $12.50 each, or I will call my bank. ".repeat(12_500);
    took("one megabyte of sentences", () => readTicket({ messages: [{ role: "customer", text: letter }] }));
    took("one megabyte of one word", () =>
      readTicket({ messages: [{ role: "customer", text: "a".repeat(1_000_000) }] }),
    );
    took("one megabyte of blank lines", () =>
      readTicket({ messages: [{ role: "customer", text: "\n ".repeat(500_000) }] }),
    );
    took("one megabyte of digits", () =>
      readTicket({ messages: [{ role: "customer", text: "1 ".repeat(500_000) }] }),
    );
    took("one megabyte of one number", () =>
      readTicket({ messages: [{ role: "customer", text: `order ${"1".repeat(1_000_000)}` }] }),
    );
    took("two thousand messages", () =>
      readTicket({
        messages: Array.from({ length: 2000 }, (_, i) => ({
          role: i % 2 ? ("agent" as const) : ("customer" as const),
          text: `${i}: my parcel ${i} has not arrived and nobody answers`,
        })),
      }),
    );
  });
});
