/** Resolving: actions with owners and days, a recap that is safe to paste, call or write, handing up, one thing more. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newSettlement, type Settlement } from "../../../../lib/resolution/record";
import { AgreedAction } from "../../../../lib/resolution/record/decided";
import { remediesFor } from "../../../../lib/resolution/remedies";
import { actionsFor, isOverdue } from "../../../../lib/resolution/resolve/actions";
import { agreedRecap } from "../../../../lib/resolution/resolve/agreed";
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
import { escalationBrief, escalationReasons, winWin } from "../../../../lib/resolution/resolve/escalate";
import { extraAdvice, underCap } from "../../../../lib/resolution/resolve/extra";
import { defaultPolicy } from "../../../../lib/resolution/team";
import { ALL_SUBCATEGORIES } from "../../../../lib/triage/taxonomy";

const NOW = Date.UTC(2026, 10, 20, 12); // a Friday
const DAY = 86_400_000;
const place = { country: "ES" };
const english = (text: { en: string }) => text.en;
const settled = (changes: Partial<Settlement>): Settlement => ({ ...newSettlement(), ...changes });
const action = (changes: Partial<AgreedAction>): AgreedAction =>
  AgreedAction.parse({ id: "a", what: "Send the refund", ...changes });

describe("actions", () => {
  const made = (remedyId: string) =>
    actionsFor(remedyId, { agent: "Alex", now: NOW, place }, english, (index) => `${remedyId}#${index}`);

  it("have an owner and a due day for every remedy of every kind [001-17]", () => {
    for (const subcategory of ALL_SUBCATEGORIES) {
      for (const { id } of remediesFor(subcategory, null)) {
        const list = made(id);
        expect(list.length, id).toBeGreaterThan(0);
        for (const { owner, dueAt, what } of list) {
          expect(owner && what).toBeTruthy();
          expect(dueAt).toBeGreaterThan(NOW);
        }
      }
    }
  });

  it("are due on working days: what is for tomorrow on a Friday is for Monday", () => {
    expect(new Date(made("duplicate-charge.refund-second")[0]?.dueAt ?? 0).toISOString()).toBe(
      "2026-11-23T22:59:59.999Z",
    );
  });

  it("are overdue when open and past their time, and only then [001-17]", () => {
    expect(isOverdue(action({ dueAt: NOW - 1 }), NOW)).toBe(true);
    expect(isOverdue(action({ dueAt: NOW - 1, status: "done" }), NOW)).toBe(false);
    expect(isOverdue(action({ dueAt: NOW + 1 }), NOW)).toBe(false);
    expect(isOverdue(action({ dueAt: null }), NOW)).toBe(false);
  });
});

describe("the recap of what was agreed", () => {
  const both = [
    action({ id: "1", owner: "Finance", dueAt: NOW + 3 * DAY }),
    action({ id: "2", what: "Send the form", owner: "Margaret", status: "done" }),
    action({ id: "3", what: "Ask Legal quietly", shared: false }),
    action({ id: "4", what: "Old idea", status: "dropped" }),
  ];

  it("lists every shared action with who, by when and whether it is done, and no internal one [000-14/15] [000-24]", () => {
    const text = agreedRecap(both, "text", "en", place);
    expect(text).toBe(
      "What we agreed:\n- Send the refund (who: Finance, by Monday, 23 November 2026, open)\n- Send the form (who: Margaret, done)",
    );
    expect(text).not.toContain("Legal");
  });

  it("keeps its ticks in Markdown, and speaks the customer's language [000-24]", () => {
    const text = agreedRecap(both, "markdown", "es", place);
    expect(text).toContain("**Lo que acordamos**");
    expect(text).toContain("- [x] Send the form");
    expect(text).toContain(
      "- [ ] Send the refund (quién: Finance, a más tardar el lunes, 23 de noviembre de 2026",
    );
    expect(agreedRecap([], "markdown", "es", place)).toBe("");
  });

  it("is escaped HTML whatever is typed", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string(), (what, owner) => {
        const html = agreedRecap([action({ what, owner })], "html", "en", place);
        const tags = html.match(/<[^>]*>/g) ?? [];
        expect(tags.every((tag) => /^<\/?(p|b|ul|li)>$/.test(tag))).toBe(true);
        expect(html.replace(/&(amp|lt|gt|quot|#39);/g, "").includes("&")).toBe(false);
      }),
    );
    expect(agreedRecap([action({ what: '<img src=x onerror="x">' })], "html", "en", place)).toContain(
      "&lt;img src=x onerror=&quot;x&quot;&gt;",
    );
  });
});

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

describe("handing up", () => {
  const asked = (changes: Partial<Parameters<typeof escalationReasons>[0]> = {}) =>
    escalationReasons({
      subcategory: "late",
      triggers: [],
      approval: { kind: "own" },
      settlement: newSettlement(),
      bankDaysLeft: null,
      now: NOW,
      ...changes,
    }).map(english);

  it("has reasons only where there are some [000-25]", () => {
    expect(asked()).toEqual([]);
    expect(asked({ subcategory: "safety" }).length).toBeGreaterThan(0);
    expect(asked({ triggers: ["regulator-threat"] })).toEqual(["a regulator is named"]);
    expect(asked({ approval: { kind: "above" } })).toEqual(["the amount is above your limit"]);
    expect(asked({ bankDaysLeft: 2 })).toHaveLength(1);
    expect(asked({ bankDaysLeft: 3 })).toEqual([]);
    const silent = {
      id: "q",
      department: "finance",
      askedAt: 1,
      replyBy: NOW - 1,
      answeredAt: null,
      answer: "",
    };
    expect(asked({ settlement: settled({ questions: [silent] }) })).toHaveLength(1);
    expect(asked({ settlement: settled({ questions: [{ ...silent, answeredAt: NOW }] }) })).toEqual([]);
  });

  it("goes up in six lines, with a trade and a deadline [000-25]", () => {
    const trade = winWin("late", ["churn-threat"], false).en;
    const brief = escalationBrief(
      {
        what: "Late\nparcel",
        since: "3 November",
        value: "89.90 USD",
        tried: "",
        ask: "A decision",
        trade,
        deadline: "Friday",
      },
      english,
    );
    expect(brief.split("\n")).toHaveLength(6);
    expect(brief).toContain("Late parcel");
    expect(brief).toContain("Tried: –");
    expect(brief).toContain(trade);
    expect(brief).toContain("Deadline: Friday");
  });

  it("never proposes a refund on top of an open bank dispute without taking it back", () => {
    expect(winWin("late", [], true).en).toContain("taken back");
  });
});

describe("one thing more", () => {
  const policy = defaultPolicy();
  const asked = (settlement: Settlement, fixed: boolean, triggers: TalkFacts["triggers"] = []) =>
    extraAdvice(settlement, { subcategory: "late", triggers, fixed, policy }).kind;

  it("comes only after the fix, once, and never where it would sound wrong [000-36]", () => {
    expect(asked(newSettlement(), false)).toBe("not-yet");
    expect(asked(settled({ actions: [action({})] }), true)).toBe("not-yet");
    expect(asked(settled({ actions: [action({ status: "done" })] }), true)).toBe("ideas");
    expect(asked(settled({ extra: { what: "card", cost: null, at: 1 } }), true)).toBe("no");
    expect(asked(newSettlement(), true, ["safety"])).toBe("no");
  });

  it("stays under the team's cap [000-36]", () => {
    expect(underCap({ value: 15, currency: "USD" }, policy)).toBe(true);
    expect(underCap({ value: 16, currency: "USD" }, policy)).toBe(false);
    expect(underCap(null, policy)).toBe(true);
    expect(underCap({ value: 5, currency: "USD" }, { ...policy, currency: "EUR" })).toBe(false);
  });
});
