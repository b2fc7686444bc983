/** Handing a case up, and the small extra after the fix. */
import { describe, expect, it } from "vitest";
import { newSettlement, type Settlement } from "../../../../lib/resolution/record";
import { AgreedAction } from "../../../../lib/resolution/record/decided";
import type { TalkFacts } from "../../../../lib/resolution/resolve/call";
import { escalationBrief, escalationReasons, winWin } from "../../../../lib/resolution/resolve/escalate";
import { extraAdvice, underCap } from "../../../../lib/resolution/resolve/extra";
import { defaultPolicy } from "../../../../lib/resolution/team";

const NOW = Date.UTC(2026, 10, 20, 12); // a Friday

const english = (text: { en: string }) => text.en;

const settled = (changes: Partial<Settlement>): Settlement => ({ ...newSettlement(), ...changes });

const action = (changes: Partial<AgreedAction>): AgreedAction =>
  AgreedAction.parse({ id: "a", what: "Send the refund", ...changes });

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
