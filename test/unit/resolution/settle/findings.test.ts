/** Claim beside record: what differs is seen, and nothing else. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differs, discrepancies, findingsSummary } from "../../../../lib/resolution/gather/findings";
import { newSettlement } from "../../../../lib/resolution/record";
import type { Finding } from "../../../../lib/resolution/record/gathered";
import { calendarFile, huddleAgenda } from "../../../../lib/resolution/resolve/call-sheet";

const english = (text: { en: string }) => text.en;

const finding = (changes: Partial<Finding>): Finding => ({
  id: "f",
  field: "Amount",
  claim: "",
  record: "",
  clause: "",
  at: 1,
  ...changes,
});

describe("claim and record", () => {
  it.each([
    ["89.90 USD", "USD 89,90", false],
    ["€15", "15 EUR", false],
    ["1.234,50", "1,234.50", false],
    ["Zürich", "Zurich", false],
    ["two charges", "one charge", true],
    ["89.90 USD", "98.90 USD", true],
    ["89.90 USD", "89.90 EUR", true],
    ["", "89.90", false],
  ])("%s beside %s: differs %s [001-10]", (claim, record, expected) => {
    expect(differs({ claim, record })).toBe(expected);
  });

  it("never differ from themselves, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(differs({ claim: text, record: text })).toBe(false);
      }),
    );
  });

  it("make one paragraph with the clause, and no unfilled brace [001-10]", () => {
    const findings = [
      finding({ id: "a", field: "Charges", claim: "two", record: "one", clause: "4.2" }),
      finding({ id: "b", field: "Day", claim: "3 November", record: "3 november" }),
      finding({ id: "c", field: "Terms", claim: "{record}", record: "" }),
      finding({ id: "d" }),
    ];
    expect(discrepancies(findings).map(({ id }) => id)).toEqual(["a"]);
    const summary = findingsSummary(findings, english);
    expect(summary).toBe(
      "Charges: the customer says two; our records say one. Rests on: 4.2. Day: both sides say 3 November. Terms: {record} (only one side so far).",
    );
    expect(summary.replace("{record}", "")).not.toMatch(/[{}]/);
  });

  it("give a short meeting its open points alone, and a calendar file [001-9]", () => {
    const settlement = {
      ...newSettlement(),
      findings: [
        finding({ id: "a", field: "Charges", claim: "two", record: "one" }),
        finding({ id: "b", field: "Day", claim: "3 November", record: "3 November" }),
      ],
    };
    const agenda = huddleAgenda(settlement, ["Finance"], "Whose doing was it?", english);
    expect(agenda).toContain("Charges: two / one");
    expect(agenda).toContain("Finance");
    expect(agenda).not.toContain("3 November");
    expect(huddleAgenda(newSettlement(), ["Finance"], "", english)).toBe("");
    const start = Date.UTC(2026, 10, 24, 10);
    const file = calendarFile({
      title: "Huddle; #1",
      description: agenda,
      start,
      minutes: 15,
      uid: "u",
      now: start,
    });
    expect(file).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(file).toContain("DTSTART:20261124T100000Z");
    expect(file).toContain("DURATION:PT15M");
    expect(file).toContain("SUMMARY:Huddle\\; #1");
    expect(file).toMatch(/END:VCALENDAR\r\n$/);
  });
});
