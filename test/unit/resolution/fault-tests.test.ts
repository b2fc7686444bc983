/** Fault tests: every kind has some, their words are sound, and answers lead to whose doing it was. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { localize, UiLocale } from "../../../lib/i18n/localized";
import { FAULT_TESTS } from "../../../lib/resolution/fault";
import { FaultTest } from "../../../lib/resolution/fault/schema";
import { walkTests } from "../../../lib/resolution/fault/walk";
import { GUIDES } from "../../../lib/resolution/gather/guides";
import { type ContractGate, FaultAnswer } from "../../../lib/resolution/record/gathered";
import { ALL_SUBCATEGORIES } from "../../../lib/triage/taxonomy";
import { subcategory } from "./arbitrary";

const DISPUTES = ALL_SUBCATEGORIES.filter((kind) => kind !== "not-a-dispute");
const GATE: ContractGate = { agreed: null, delivered: null, promisesKept: null, theirSide: "" };
const walk = (kind: (typeof ALL_SUBCATEGORIES)[number], said: Record<string, FaultAnswer>, gate = GATE) =>
  walkTests(FAULT_TESTS[kind], new Map(Object.entries(said)), gate);

describe("the data of fault tests", () => {
  it.each(DISPUTES)("asks two to four questions about %s, each by its own id", (kind) => {
    const tests = FAULT_TESTS[kind];
    expect(tests.length).toBeGreaterThanOrEqual(2);
    expect(tests.length).toBeLessThanOrEqual(4);
    expect(new Set(tests.map(({ id }) => id)).size).toBe(tests.length);
    for (const test of tests) expect(FaultTest.safeParse(test).error).toBeUndefined();
  });

  it.each(DISPUTES)("sends to records that the checklist of %s holds", (kind) => {
    for (const { id, look } of FAULT_TESTS[kind])
      expect(
        look.filter((item) => !GUIDES[kind].items.includes(item)),
        id,
      ).toEqual([]);
  });

  it.each(DISPUTES)("can lead %s to ours, and to something else", (kind) => {
    const leads = new Set(FAULT_TESTS[kind].flatMap(({ yes, no }) => [yes, no]));
    leads.delete("next");
    expect(leads.has("ours")).toBe(true);
    expect(leads.size).toBeGreaterThan(1);
  });

  it("asks one short question in each language, its own", () => {
    for (const { ask } of DISPUTES.flatMap((kind) => FAULT_TESTS[kind])) {
      for (const locale of UiLocale.options) {
        const text = localize(ask, locale);
        expect(text).toMatch(locale === "es" ? /^¿.+\?$|, ¿.+\?$/u : /^\p{Lu}[^?]*\?$/u);
        expect(text.length, text).toBeLessThanOrEqual(90);
      }
      expect(new Set([ask.en, ask.es, ask.pt]).size).toBe(3);
    }
  });

  it("speaks Portugal’s Portuguese in Portugal", () => {
    const brazilian = /registr|rastreio|endereço|tela\b|equipe|senha|você|aceito|combinad|ligação|pedido\b/i;
    const found = DISPUTES.flatMap((kind) => FAULT_TESTS[kind])
      .map(({ ask }) => localize(ask, "pt-PT"))
      .filter((text) => brazilian.test(text));
    expect(found).toEqual([]);
  });
});

describe("walking the tests", () => {
  it.each([
    ["duplicate-charge", { "both-settled": "yes", "one-order": "yes" }, "ours"],
    ["duplicate-charge", { "both-settled": "no" }, "misunderstanding"],
    ["duplicate-charge", { "both-settled": "yes", "one-order": "no", "two-purchases": "unknown" }, "unclear"],
    ["unwanted-renewal", { "cancel-logged": "yes" }, "ours"],
    ["refund-missing", { sent: "yes", "same-way": "yes", "bank-days": "no" }, "third-party"],
    ["damaged", { "carrier-noted": "yes" }, "third-party"],
    ["not-delivered", { "left-us": "yes", proof: "no" }, "third-party"],
    ["broken-promise", { "on-record": "yes", kept: "no" }, "ours"],
    ["broken-promise", { "on-record": "no" }, "unclear"],
    ["safety", { "experts-spoke": "no" }, "unclear"],
  ] as const)("%s answered %j points to %s", (kind, said, fault) => {
    expect(walk(kind, said).points).toBe(fault);
  });

  it("asks the questions of an invoice through the contract gate, in either direction", () => {
    expect(walk("invoice-validity", {}, { ...GATE, agreed: false }).points).toBe("ours");
    const complied = { ...GATE, agreed: true, delivered: true, promisesKept: true };
    expect(walk("invoice-validity", {}, complied).points).toBe("misunderstanding");
    expect(walk("invoice-validity", { agreed: "unknown" }).open?.id).toBe("delivered");
  });

  it("waits for exactly one question, or points somewhere, whatever was answered in whatever order", () => {
    const answers = fc.dictionary(
      fc.constantFrom(...DISPUTES.flatMap((kind) => FAULT_TESTS[kind].map(({ id }) => id)), "nothing"),
      fc.constantFrom(...FaultAnswer.options),
    );
    fc.assert(
      fc.property(subcategory, answers, (kind, said) => {
        const { path, open, points } = walk(kind, said);
        const waiting = path.filter(({ answer }) => answer === null).map(({ test }) => test);
        expect(waiting).toEqual(open ? [open] : []);
        if (kind !== "not-a-dispute") expect((open === null) !== (points === null)).toBe(true);
      }),
    );
  });

  it("is never led by an answer that stands behind the open question", () => {
    expect(walk("duplicate-charge", { "one-order": "yes" })).toMatchObject({
      points: null,
      open: { id: "both-settled" },
    });
  });
});
