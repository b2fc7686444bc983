/** Afterwards: promises out of replies, follow-ups, reminders that pause, the bank, and closing with a cause. */
import { describe, expect, it } from "vitest";
import { BANK_GUIDANCE, bankPhase, mayPayTwice } from "../../../../lib/resolution/after/chargeback";
import { closingGaps, earlierPrevention, preventionPrompts } from "../../../../lib/resolution/after/close";
import { dueItems, nextDueAt, overdueItems } from "../../../../lib/resolution/after/due";
import { dunningMap } from "../../../../lib/resolution/after/dunning";
import { followUpFor, snoozedUntil } from "../../../../lib/resolution/after/follow-ups";
import { promisedTime, promiseIn } from "../../../../lib/resolution/after/promises";
import { newSettlement, Settlement } from "../../../../lib/resolution/record";
import { Outcome } from "../../../../lib/resolution/record/afterwards";
import { ALL_SUBCATEGORIES } from "../../../../lib/triage/taxonomy";

const place = { country: "GB" };
const NOW = Date.UTC(2026, 10, 22, 10, 30); // a Sunday
const iso = (at: number | null) => (at === null ? null : new Date(at).toISOString().slice(0, 10));

describe("a date in a reply", () => {
  it.each([
    ["2026-11-27", "en", "2026-11-27"],
    ["Friday 27 November", "en", "2026-11-27"],
    ["27 November 2026", "en", "2026-11-27"],
    ["viernes 27 de noviembre", "es", "2026-11-27"],
    ["martes 1 de diciembre", "es", "2026-12-01"],
    ["sexta-feira, 27 de novembro", "pt", "2026-11-27"],
    ["terça-feira, 1º de dezembro", "pt", "2026-12-01"],
    ["Friday", "en", "2026-11-27"],
    ["el lunes", "es", "2026-11-23"],
    ["sexta", "pt", "2026-11-27"],
    ["tomorrow", "en", "2026-11-23"],
    ["hoy", "es", "2026-11-22"],
    ["em 48 h", "pt", "2026-11-24"],
    ["3 January", "en", "2027-01-03"],
    ["31 February", "en", null],
    ["soon", "en", null],
    ["", "en", null],
  ] as const)("%s (%s) is %s [001-23]", (text, language, expected) => {
    expect(iso(promisedTime(text, language, NOW, place))).toBe(expected);
  });

  it("makes exactly one promise, of a day that lies ahead [001-23]", () => {
    const made = (values: Record<string, string>) =>
      promiseIn("gen.ack.recap", "I hear what happened", values, "en", { id: "p", now: NOW, place });
    expect(made({ by_when: "Friday 27 November", see_when: "Tuesday 1 December" })).toMatchObject({
      what: "I hear what happened",
      state: "open",
      scriptId: "gen.ack.recap",
    });
    expect(iso(made({ by_when: "Friday 27 November", see_when: "Tuesday 1 December" })?.dueAt ?? null)).toBe(
      "2026-11-27",
    );
    expect(made({ by_when: "1 November 2026" })).toBeNull();
    expect(made({ first_date: "Friday 27 November" })).toBeNull();
    expect(made({})).toBeNull();
  });
});

describe("follow-ups", () => {
  it("come five working days after money, sooner after words [001-20]", () => {
    const refund = followUpFor("duplicate-charge.refund-second", "u", NOW, place);
    expect(new Date(refund.dueAt).toISOString()).toBe("2026-11-27T10:00:00.000Z");
    expect(followUpFor("duplicate-charge.explain-hold", "u", NOW, place).dueAt).toBeLessThan(refund.dueAt);
  });

  it("sleep until a working morning [001-20]", () => {
    const friday = Date.UTC(2026, 11, 24, 15);
    // Christmas, a weekend, and Boxing Day's substitute lie between.
    expect(new Date(snoozedUntil(friday, 1, place)).toISOString()).toBe("2026-12-29T10:00:00.000Z");
  });
});

describe("what is due", () => {
  const settlement = Settlement.parse({
    promises: [
      { id: "p1", what: "a line", madeAt: 1, dueAt: 300 },
      { id: "p2", what: "kept", madeAt: 1, dueAt: 10, state: "kept" },
    ],
    followUps: [{ id: "u1", remedyId: "late.upgrade", madeAt: 1, dueAt: 200 }],
    questions: [{ id: "q1", department: "finance", askedAt: 1, replyBy: 100 }],
    actions: [
      { id: "a1", what: "send", dueAt: 400 },
      { id: "a2", what: "no day" },
    ],
  });

  it("is everything open that has a time, the soonest first", () => {
    expect(dueItems(settlement).map(({ id }) => id)).toEqual(["q1", "u1", "p1", "a1"]);
    expect(nextDueAt(settlement)).toBe(100);
    expect(overdueItems(settlement, 200).map(({ id }) => id)).toEqual(["q1", "u1"]);
    expect(nextDueAt(newSettlement())).toBeNull();
  });

  it("is the follow-up alone once the case is closed", () => {
    const closed = { ...settlement, outcome: { ...settlement.outcome, closedAt: 50 } };
    expect(dueItems(closed).map(({ id }) => id)).toEqual(["u1"]);
  });
});

describe("reminders for an invoice", () => {
  const map = (day: string, now: string, disputed: boolean, pausedAt: number | null = null) =>
    dunningMap({ invoice: "INV-1", dueDay: day, disputed, pausedAt }, Date.parse(now), place)?.map(
      ({ rung, state }) => `${rung.id}:${state}`,
    );

  it("climb from a friendly line to collections", () => {
    expect(map("2026-11-10", "2026-11-18T12:00Z", false)).toEqual([
      "friendly:past",
      "due:past",
      "first:now",
      "second:ahead",
      "final:ahead",
      "collections:ahead",
    ]);
    expect(map("2026-12-10", "2026-11-18T12:00Z", false)?.every((each) => each.endsWith("ahead"))).toBe(true);
  });

  it("pause for a disputed invoice, wherever they stand [000-30]", () => {
    const paused = map("2026-11-10", "2026-12-30T12:00Z", true, Date.parse("2026-11-18T12:00Z"));
    expect(paused).toEqual([
      "friendly:past",
      "due:past",
      "first:past",
      "second:paused",
      "final:paused",
      "collections:paused",
    ]);
    expect(dunningMap({ invoice: "", dueDay: null, disputed: true, pausedAt: null }, NOW, place)).toBeNull();
  });
});

describe("a bank dispute", () => {
  it("has guidance before, during and after [000-34]", () => {
    const state = (kind: "none" | "open" | "won" | "lost") => ({ state: kind, answerBy: null });
    expect(bankPhase(state("none"), [])).toBe("none");
    expect(bankPhase(state("none"), ["chargeback-threat"])).toBe("before");
    expect(bankPhase(state("none"), ["chargeback-open"])).toBe("during");
    expect(bankPhase(state("open"), [])).toBe("during");
    expect(bankPhase(state("lost"), ["chargeback-open"])).toBe("after");
    for (const lines of Object.values(BANK_GUIDANCE)) expect(lines.length).toBeGreaterThanOrEqual(3);
  });

  it("warns of paying twice when money goes back while it is open or lost [000-34]", () => {
    const twice = (remedyId: string | null, state: "none" | "open" | "won" | "lost" | "accepted") =>
      mayPayTwice(remedyId, { state, answerBy: null }, []);
    expect(twice("duplicate-charge.refund-second", "open")).toBe(true);
    expect(twice("duplicate-charge.refund-second", "lost")).toBe(true);
    expect(twice("duplicate-charge.refund-second", "accepted")).toBe(true);
    expect(twice("duplicate-charge.refund-second", "won")).toBe(false);
    expect(twice("duplicate-charge.refund-second", "none")).toBe(false);
    expect(twice("duplicate-charge.explain-hold", "open")).toBe(false);
    expect(twice(null, "open")).toBe(false);
  });
});

describe("closing", () => {
  it("misses a cause until one is named, and unknown is one [000-3]", () => {
    expect(closingGaps(Outcome.parse({}))).toEqual(["outcome", "cause"]);
    expect(closingGaps(Outcome.parse({ kind: "kept" }))).toEqual(["cause"]);
    expect(closingGaps(Outcome.parse({ kind: "kept", cause: "unknown" }))).toEqual([]);
  });

  it("says how it ended beyond closed, and how content the customer is [001-22]", () => {
    expect(Outcome.parse({ kind: "lost", satisfaction: 1 })).toMatchObject({ kind: "lost", satisfaction: 1 });
    for (const satisfaction of [0, 6, 2.5]) expect(Outcome.safeParse({ satisfaction }).success).toBe(false);
    expect(Outcome.safeParse({ kind: "closed" }).success).toBe(false);
  });

  it.each(ALL_SUBCATEGORIES)("asks both sides' prevention for %s [000-20/37]", (kind) => {
    const { ours, theirs } = preventionPrompts(kind);
    expect(ours.length).toBeGreaterThan(0);
    expect(theirs.length).toBeGreaterThan(0);
  });

  it("brings back what was noted when the same cause struck before [000-20/37]", () => {
    const past = (number: string, changes: Partial<Outcome>) => ({
      number,
      subcategory: "late" as const,
      outcome: Outcome.parse({ closedAt: 1, cause: "supplier", ourPrevention: "book earlier", ...changes }),
    });
    const all = [
      past("1", {}),
      past("2", { closedAt: 5 }),
      past("3", { cause: "outside" }),
      past("4", { ourPrevention: "", theirPrevention: " " }),
    ];
    expect(earlierPrevention("late", "supplier", all).map(({ number }) => number)).toEqual(["2", "1"]);
    expect(earlierPrevention("late", null, all).map(({ number }) => number)).toEqual(["2", "1", "3"]);
    expect(earlierPrevention("outage", "supplier", all)).toEqual([]);
  });
});
