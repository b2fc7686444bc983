/** Gathering: nothing is asked that the customer has said, departments get exact questions, contradictions are seen. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { localize, UiLocale } from "../../../../lib/i18n/localized";
import {
  checklist,
  completeness,
  evidenceIndex,
  openQuestions,
} from "../../../../lib/resolution/gather/checklist";
import {
  departmentName,
  departmentOfStep,
  departmentsFor,
  recordsOf,
  replyBy,
} from "../../../../lib/resolution/gather/colleagues";
import { DEPARTMENTS } from "../../../../lib/resolution/gather/departments";
import { differs, discrepancies, findingsSummary } from "../../../../lib/resolution/gather/findings";
import { GUIDES } from "../../../../lib/resolution/gather/guides";
import { heardRecap } from "../../../../lib/resolution/gather/heard";
import { ITEM_IDS, itemOf } from "../../../../lib/resolution/gather/items";
import { PLAYBOOKS, stepById } from "../../../../lib/resolution/playbooks";
import { fillQuestion } from "../../../../lib/resolution/question";
import { newSettlement } from "../../../../lib/resolution/record";
import type { Finding } from "../../../../lib/resolution/record/gathered";
import { calendarFile, huddleAgenda } from "../../../../lib/resolution/resolve/call-sheet";
import { TeamPolicy } from "../../../../lib/resolution/team";
import { readAmount, readCountry, readPayment } from "../../../../lib/resolution/transaction/read";
import { type Facts, NO_FACTS } from "../../../../lib/triage/reading";
import { ALL_SUBCATEGORIES } from "../../../../lib/triage/taxonomy";

const facts = (changes: Partial<Facts>): Facts => ({ ...NO_FACTS, ...changes });
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

describe("the guides", () => {
  it.each(ALL_SUBCATEGORIES)("know what %s needs, whom to ask and what would prevent it [001-7]", (kind) => {
    const guide = GUIDES[kind];
    expect(guide.items.length).toBeGreaterThan(0);
    expect(new Set(guide.items).size).toBe(guide.items.length);
    expect(guide.departments.every((id) => id in DEPARTMENTS)).toBe(true);
    expect(guide.ours.length * guide.theirs.length).toBeGreaterThan(0);
  });

  it.each(ITEM_IDS)("name %s in every language, with a question only where a customer can answer", (id) => {
    const item = itemOf(id);
    for (const locale of UiLocale.options) expect(localize(item.label, locale).length).toBeGreaterThan(2);
    expect(item.ask !== undefined).toBe(item.from === "customer");
    if (item.ask) for (const locale of UiLocale.options) expect(localize(item.ask, locale)).toMatch(/\?|\./);
  });

  it("never ask for a whole card number", () => {
    for (const id of ITEM_IDS) {
      for (const locale of UiLocale.options) {
        const { ask } = itemOf(id);
        if (ask)
          expect(localize(ask, locale)).not.toMatch(/card number|número de (la )?tarjeta|número do cartão/i);
      }
    }
  });
});

describe("open questions", () => {
  const asked = (kind: (typeof ALL_SUBCATEGORIES)[number], known: Facts) =>
    openQuestions(checklist(kind, known, [], [])).map(({ id }) => id);

  it("leave out what the customer has said [001-3]", () => {
    expect(asked("defective", NO_FACTS)).toContain("order");
    expect(asked("defective", facts({ orders: ["A-1"] }))).not.toContain("order");
    expect(asked("not-delivered", facts({ trackings: ["JD01"] }))).not.toContain("tracking");
    expect(asked("duplicate-charge", facts({ invoices: ["INV-1"] }))).not.toContain("order");
  });

  it("are at most five, and none for what is had, asked or not to be had", () => {
    for (const kind of ALL_SUBCATEGORIES) {
      const items = GUIDES[kind].items;
      expect(asked(kind, NO_FACTS).length).toBeLessThanOrEqual(5);
      for (const state of ["have", "asked", "not-available"] as const) {
        const all = items.map((id) => ({ id, state, note: "", at: 1 }));
        expect(openQuestions(checklist(kind, NO_FACTS, all, []))).toEqual([]);
      }
    }
  });

  it("are at least one for each kind of dispute that a customer can say more about", () => {
    const silent = ALL_SUBCATEGORIES.filter((kind) => asked(kind, NO_FACTS).length === 0);
    expect(silent).toEqual([]);
  });
});

describe("the evidence checklist", () => {
  it("shows what is had, asked for and not available, and how much is settled [000-8/13]", () => {
    const items = checklist(
      "damaged",
      facts({ orders: ["8123"] }),
      [
        { id: "photos", state: "have", note: "three", at: 1 },
        { id: "carrier-note", state: "not-available", note: "", at: 1 },
        { id: "box-photos", state: "asked", note: "", at: 1 },
      ],
      [],
    );
    expect(Object.fromEntries(items.map(({ id, state }) => [id, state]))).toEqual({
      order: "known",
      "box-photos": "asked",
      photos: "have",
      "delivery-day": "open",
      "carrier-note": "not-available",
    });
    expect(completeness(items)).toEqual({ settled: 3, of: 5 });
  });

  it("gives the index of what is had, what banks take first [000-34]", () => {
    const items = checklist(
      "damaged",
      facts({ orders: ["8123"] }),
      [{ id: "photos", state: "have", note: "three", at: 1 }],
      [],
    );
    expect(evidenceIndex(items).map(({ id }) => id)).toEqual(["photos", "order"]);
  });
});

describe("colleagues", () => {
  const place = { country: "ES" };
  it("are those of the kind, unless the team says otherwise [001-7]", () => {
    const own = TeamPolicy.parse({
      departments: { late: ["night-shift", "logistics"] },
      departmentNames: { logistics: "Lager" },
    });
    expect(departmentsFor("late", TeamPolicy.parse({}))).toEqual(["operations", "logistics"]);
    expect(departmentsFor("late", own)).toEqual(["night-shift", "logistics"]);
    expect(departmentName("logistics", own, "en")).toBe("Lager");
    expect(departmentName("night-shift", own, "en")).toBe("night-shift");
    expect(departmentName("operations", own, "pt-BR")).toBe("Operações");
  });

  it("are known for every question of every playbook [001-8]", () => {
    const questions = PLAYBOOKS.flatMap(({ steps }) => steps.filter(({ action }) => action === "copy"));
    expect(questions.length).toBeGreaterThan(20);
    expect(questions.filter(({ id }) => departmentOfStep(id) === null).map(({ id }) => id)).toEqual([]);
    expect(departmentOfStep("duplicate-charge.find-charges")).toBeNull();
  });

  it("get the records to send, the facts and a day to answer by, and no empty line for what is not known [001-8]", () => {
    const step = stepById("duplicate-charge.ask-finance", "duplicate-charge");
    const text = fillQuestion(step?.copyText?.en ?? "", {
      invoice: "INV-20931",
      amount: "89.90 USD",
      records: "Both charges: settled or only held",
      by: "Tuesday, 24 November 2026",
    });
    expect(text).toContain("INV-20931");
    expect(text).toContain("Please send: Both charges");
    expect(text).toContain("Please answer by Tuesday, 24 November 2026.");
    expect(text).not.toMatch(/[{}]|Order:/);
    expect(recordsOf("duplicate-charge", "finance")).toEqual(["settled"]);
  });

  it("have working days to answer: a Friday evening is no Saturday deadline [001-8]", () => {
    const friday = Date.UTC(2026, 11, 4, 18);
    // 8 December is a holiday in Spain, so two working days are Monday and Wednesday.
    expect(new Date(replyBy(friday, TeamPolicy.parse({}), place)).toISOString()).toBe(
      "2026-12-09T16:00:00.000Z",
    );
  });
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

describe("what was heard", () => {
  it("says back known facts alone and asks whether it is right [000-2]", () => {
    const said = heardRecap(
      facts({ invoices: ["INV-20931"], amounts: [{ value: 89.9, currency: "USD", raw: "89.90 USD" }] }),
      ["refund"],
      "en",
    );
    expect(said).toContain("INV-20931");
    expect(said).toContain("89.90 USD");
    expect(said).toContain("a refund");
    expect(said).toMatch(/right\?$/);
    expect(said).not.toMatch(/order|tracking/);
  });

  it("says nothing where nothing is known [000-2]", () => {
    for (const language of ["en", "es", "pt"] as const)
      expect(heardRecap(NO_FACTS, ["none"], language)).toBe("");
  });
});

describe("the transaction as read", () => {
  it.each([
    ["I paid with PayPal", "paypal", null],
    ["my Visa was charged twice", "credit-card", "visa"],
    ["me cobraron en mi tarjeta de débito Mastercard", "debit-card", "mastercard"],
    ["paguei por Pix", "pix", null],
    ["pagué con domiciliación", "sepa-debit", null],
    ["o boleto venceu", "boleto", null],
    ["where is my parcel", null, null],
  ])("%s: %s, %s [000-19]", (text, method, network) => {
    expect(readPayment(text)).toEqual({ method, network });
  });

  const amount = (value: number, currency: string) => ({ value, currency, raw: `${value} ${currency}` });
  it("takes the country from currency or variety, and none where neither says", () => {
    expect(readCountry(facts({ amounts: [amount(10, "GBP")] }), "en")).toBe("GB");
    expect(readCountry(NO_FACTS, "pt-BR")).toBe("BR");
    expect(readCountry(NO_FACTS, "es-419")).toBeNull();
    expect(readCountry(facts({ amounts: [amount(10, "EUR")] }), "en")).toBeNull();
  });

  it("takes no amount out of two currencies, and none that is negative or no number", () => {
    expect(readAmount(facts({ amounts: [amount(10, "EUR"), amount(30, "EUR")] }))).toEqual({
      amount: { value: 30, currency: "EUR" },
      mixed: false,
    });
    expect(readAmount(facts({ amounts: [amount(10, "EUR"), amount(12, "USD")] }))).toEqual({
      amount: null,
      mixed: true,
    });
    expect(readAmount(facts({ amounts: [amount(-5, "EUR"), amount(Number.NaN, "EUR")] })).amount).toBeNull();
    expect(readAmount(NO_FACTS)).toEqual({ amount: null, mixed: false });
  });
});
