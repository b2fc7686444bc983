/** Changes: nothing entered is dropped, nonsense is refused, and any sequence of clicks leaves a record that can be read. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dueItems } from "../../../../lib/resolution/after/due";
import { applyChange } from "../../../../lib/resolution/change/apply";
import { refusalOf } from "../../../../lib/resolution/change/refusal";
import { SettlementChange } from "../../../../lib/resolution/change/schema";
import { newSettlement, Settlement } from "../../../../lib/resolution/record";
import { RootCause } from "../../../../lib/resolution/record/afterwards";
import { EvidenceState } from "../../../../lib/resolution/record/gathered";

const NOW = Date.UTC(2026, 10, 22);
const said = (change: unknown): SettlementChange => SettlementChange.parse(change);
const apply = (...changes: unknown[]): Settlement =>
  changes.reduce<Settlement>((before, change) => applyChange(before, said(change), NOW), newSettlement());

const id = fc.constantFrom("a", "b", "c");
const time = fc.integer({ min: 0, max: 2 * NOW });
const line = fc.string({ maxLength: 40 });
const money = fc.option(
  fc.record({ value: fc.float({ min: 0, max: 1e6, noNaN: true }), currency: fc.constantFrom("", "EUR") }),
);
const anyChange = fc.oneof(
  fc.record({
    kind: fc.constant("transaction"),
    patch: fc.record({ id: line, amount: money }, { requiredKeys: [] }),
  }),
  fc.record({
    kind: fc.constant("transaction"),
    patch: fc.record({
      days: fc.dictionary(fc.constantFrom("delivery", "statement"), fc.constantFrom("2026-02-28", null)),
    }),
  }),
  fc.record({
    kind: fc.constant("evidence"),
    id,
    state: fc.option(fc.constantFrom(...EvidenceState.options)),
  }),
  fc.record({ kind: fc.constant("question-asked"), id, department: fc.constant("finance"), replyBy: time }),
  fc.record({ kind: fc.constant("question-answered"), id, answer: line }),
  fc.record({
    kind: fc.constant("finding"),
    finding: fc.record({ id, field: line, claim: line, record: line, clause: line }),
  }),
  fc.record({ kind: fc.constant("finding-removed"), id }),
  fc.record({
    kind: fc.constant("gate"),
    patch: fc.record({ agreed: fc.option(fc.boolean()) }, { requiredKeys: [] }),
  }),
  fc.record({
    kind: fc.constant("action"),
    action: fc.record({
      id,
      what: line,
      owner: line,
      dueAt: fc.option(time),
      status: fc.constantFrom("open", "done", "dropped"),
      shared: fc.boolean(),
    }),
  }),
  fc.record({ kind: fc.constant("action-removed"), id }),
  fc.record({ kind: fc.constant("promise"), promise: fc.record({ id, what: line, dueAt: time }) }),
  fc.record({ kind: fc.constant("promise-settled"), id, kept: fc.boolean() }),
  fc.record({ kind: fc.constant("follow-up"), id, remedyId: fc.constant("late.upgrade"), dueAt: time }),
  fc.record({
    kind: fc.constant("follow-up-settled"),
    id,
    result: fc.constantFrom("satisfied", "not-satisfied", "no-answer"),
  }),
  fc.record({ kind: fc.constant("snoozed"), id, until: time }),
  fc.record({
    kind: fc.constant("outcome"),
    patch: fc.record(
      { cause: fc.option(fc.constantFrom(...RootCause.options)), lesson: line },
      { requiredKeys: [] },
    ),
  }),
  fc.record({ kind: fc.constant("closed"), closed: fc.boolean() }),
);

describe("any sequence of changes", () => {
  it("leaves a record that can be read again, with ids once and dues in order", () => {
    fc.assert(
      fc.property(fc.array(anyChange, { maxLength: 25 }), (changes) => {
        const after = apply(...changes);
        expect(Settlement.parse(JSON.parse(JSON.stringify(after)))).toEqual(after);
        for (const list of [after.evidence, after.questions, after.findings, after.actions, after.promises]) {
          const ids = list.map((entry) => entry.id);
          expect(new Set(ids).size).toBe(ids.length);
        }
        const times = dueItems(after).map(({ dueAt }) => dueAt);
        expect(times).toEqual(times.toSorted((a, b) => a - b));
      }),
      { numRuns: 150 },
    );
  });

  it("says the same thing twice without doing it twice", () => {
    fc.assert(
      fc.property(fc.array(anyChange, { maxLength: 10 }), anyChange, (changes, last) => {
        if (last.kind === "snoozed") return;
        const once = apply(...changes, last);
        expect(applyChange(once, said(last), NOW)).toEqual(once);
      }),
      { numRuns: 100 },
    );
  });
});

describe("bad input", () => {
  it.each([
    ["a negative amount", { kind: "transaction", patch: { amount: { value: -5, currency: "EUR" } } }],
    ["a day that does not exist", { kind: "transaction", patch: { days: { delivery: "2026-02-30" } } }],
    ["a country that is no code", { kind: "transaction", patch: { country: "Spain" } }],
    ["a satisfaction of six", { kind: "outcome", patch: { satisfaction: 6 } }],
    ["a change nobody knows", { kind: "wipe" }],
  ])("%s is refused before it gets anywhere", (_, change) => {
    expect(SettlementChange.safeParse(change).success).toBe(false);
  });

  const refused = (change: unknown, before = newSettlement()) =>
    refusalOf(before, said(change), "2026-11-22");

  it("refuses days in the future that cannot be, and takes those that can", () => {
    expect(refused({ kind: "transaction", patch: { days: { transaction: "2026-11-23" } } })).toBe(
      "future-day",
    );
    expect(refused({ kind: "transaction", patch: { days: { transaction: "2026-11-22" } } })).toBeNull();
    expect(
      refused({ kind: "transaction", patch: { days: { "expected-delivery": "2026-12-01" } } }),
    ).toBeNull();
    expect(refused({ kind: "transaction", patch: { days: { transaction: null } } })).toBeNull();
  });

  it("refuses days that no dispute can reach, such as a year with a finger slipped", () => {
    for (const slip of ["0026-11-03", "1926-11-03", "2126-11-03"]) {
      expect(refused({ kind: "transaction", patch: { days: { "expected-delivery": slip } } })).toBe(
        "impossible-day",
      );
    }
  });

  it("closes nothing without a cause, and unknown has to be said [000-3]", () => {
    expect(refused({ kind: "closed", closed: true })).toBe("cause-missing");
    expect(
      refused({ kind: "closed", closed: true }, apply({ kind: "outcome", patch: { cause: "unknown" } })),
    ).toBeNull();
  });

  it("gives no extra before the fix [000-36]", () => {
    const open = apply({
      kind: "action",
      action: { id: "a", what: "refund", owner: "", dueAt: null, status: "open", shared: true },
    });
    const extra = { kind: "extra", what: "a card", cost: null };
    expect(refused(extra, open)).toBe("not-fixed");
    expect(refused(extra)).toBeNull();
  });
});

describe("single changes", () => {
  it("keep the note of evidence when only its state changes", () => {
    const after = apply(
      { kind: "evidence", id: "photos", state: "asked", note: "by mail" },
      { kind: "evidence", id: "photos", state: "have" },
    );
    expect(after.evidence).toEqual([{ id: "photos", state: "have", note: "by mail", at: NOW }]);
  });

  it("log a confusion as an improvement [002-9]", () => {
    expect(apply({ kind: "improvement", id: "i", what: "The link is hidden" }).improvements).toHaveLength(1);
    expect(SettlementChange.safeParse({ kind: "improvement", id: "i", what: "" }).success).toBe(false);
  });

  it("remember when a disputed invoice was paused, until it is not disputed any more [000-30]", () => {
    const paused = apply({ kind: "dunning", patch: { disputed: true } });
    expect(paused.dunning.pausedAt).toBe(NOW);
    expect(
      applyChange(paused, said({ kind: "dunning", patch: { invoice: "INV" } }), NOW + 5).dunning.pausedAt,
    ).toBe(NOW);
    expect(
      applyChange(paused, said({ kind: "dunning", patch: { disputed: false } }), NOW + 5).dunning.pausedAt,
    ).toBeNull();
  });

  it("record a decision with its reason, approver, amount and what was not chosen [001-16]", () => {
    const decision = {
      id: "d",
      remedyId: "late.return-fee",
      wording: "",
      fault: "ours",
      stance: "own",
      amount: { value: 12, currency: "EUR" },
      reason: "Promised for Monday",
      approver: "Ana",
      value: "",
      goodwill: false,
      rejected: [{ remedyId: "late.upgrade", reason: "too late for it" }],
    };
    expect(apply({ kind: "decision", decision }).decisions).toEqual([{ ...decision, at: NOW }]);
  });

  it("never move a promise by snoozing: it was given to somebody", () => {
    const after = apply(
      { kind: "promise", promise: { id: "x", what: "a line", dueAt: 100 } },
      { kind: "snoozed", id: "x", until: 900 },
    );
    expect(after.promises[0]?.dueAt).toBe(100);
  });
});
