/** What a ticket fills by itself: names, money, noun phrases; and what it must leave open. */
import { describe, expect, it } from "vitest";
import { caseWords } from "../../../lib/scripts/case-words";
import { composeReply } from "../../../lib/scripts/compose";
import { scriptOf } from "../../../lib/scripts/library/index";
import { formatAmount } from "../../../lib/scripts/money";
import { greetingName } from "../../../lib/scripts/name";
import { parseTemplate } from "../../../lib/scripts/parse";
import { lintTone } from "../../../lib/scripts/tone/lint";
import type { Script } from "../../../lib/scripts/types";
import { type KnownCase, valuesFromCase } from "../../../lib/scripts/values";
import { languageOf, VARIANTS } from "../../../lib/scripts/variants";
import { NO_FACTS } from "../../../lib/triage/reading";
import { ALL_SUBCATEGORIES, Emotion } from "../../../lib/triage/taxonomy";
import { REGISTERS } from "./registers";

const usd = (value: number, raw = `${value} USD`) => ({ value, currency: "USD", raw });
const twice: KnownCase = {
  requesterName: "Margaret O'Neill",
  agentName: "Alex",
  number: "#1",
  variant: "en",
  subcategory: "duplicate-charge",
  facts: {
    ...NO_FACTS,
    amounts: [usd(89.9, "89.90 USD")],
    invoices: ["INV-20931"],
    dates: ["3 November", "4 November"],
  },
};

describe("greetingName", () => {
  it.each([
    ["Margaret O'Neill", "Margaret"],
    ["O'Neill, Margaret", "Margaret"],
    ["Dr. Ana Souza", "Ana"],
    ["MARÍA JOSÉ PÉREZ", "María"],
    ["jean-luc moreau", "Jean-Luc"],
    ["J. Robert Miles", "Robert"],
    ["Lucía", "Lucía"],
    ["McKenzie Jones", "McKenzie"],
    ["Northwind Ltd", "Northwind Ltd"],
    ["Panadería Sol S.L.", "Panadería Sol S.L."],
    ["Padaria Central Ltda", "Padaria Central Ltda"],
    ["Billing Team", "Billing Team"],
    ["margaret@example.com", ""],
    ["Margaret <margaret@example.com>", ""],
    ["jdoe42", ""],
    ["jdoe", ""],
    ["   ", ""],
    ["<script>", ""],
    [undefined, ""],
  ])("%s → %s", (written, greeted) => {
    expect(greetingName(written)).toBe(greeted);
  });
});

describe("formatAmount", () => {
  it.each([
    ["en", usd(89.9, "89.90 USD"), "89.90 USD"],
    ["en", usd(1234.5, "$1,234.50"), "$1,234.50"],
    ["es-usted", { value: 1234.5, currency: "EUR", raw: "1234,5 €" }, "1.234,50 €"],
    ["es-usted", { value: 1234.5, currency: "MXN", raw: "$1,234.50 MXN" }, "$1,234.50"],
    ["es-usted", { value: 89.9, currency: "EUR", raw: "89,90 euros" }, "89,90 EUR"],
    ["es-tu", { value: 1234.5, currency: "USD", raw: "1234,50 USD" }, "1.234,50 USD"],
    ["pt-pt", { value: 1234.5, currency: "EUR", raw: "1234,50€" }, "1 234,50 €"],
    ["pt-br", { value: 1234.5, currency: "EUR", raw: "1234,50€" }, "€ 1.234,50"],
    ["pt-br", { value: 1234.5, currency: "BRL", raw: "R$ 1234,50" }, "R$ 1.234,50"],
    ["pt-br", { value: 5000, currency: "JPY", raw: "5000 JPY" }, "5.000 JPY"],
    ["pt-br", { value: 12, currency: "", raw: " 12,00 " }, "12,00"],
    ["en", { value: 12, currency: "bucks", raw: "12 bucks" }, "12 bucks"],
  ] as const)("%s %o", (variant, amount, written) => {
    expect(formatAmount(amount, variant)).toBe(written);
  });

  it("writes as the Americas do where the customer does", () => {
    expect(formatAmount(usd(1234.5, "$1234.5"), "es-usted", "es-419")).toMatch(/1,234\.50/);
    expect(formatAmount({ value: 1234.5, currency: "EUR", raw: "1234,5 €" }, "es-tu", "es-419")).toBe(
      "1.234,50 €",
    );
  });
});

describe("valuesFromCase", () => {
  it("names what happened with the facts of the ticket, in the reply's language", () => {
    const said = VARIANTS.map((variant) => valuesFromCase({ ...twice, variant }).what_happened);
    expect(said).toEqual([
      "two charges of 89.90 USD for invoice INV-20931",
      "dos cargos de 89,90 USD por la factura INV-20931",
      "dos cargos de 89,90 USD por la factura INV-20931",
      "duas cobranças de 89,90 USD pela fatura INV-20931",
      "duas cobranças de 89,90 USD pela fatura INV-20931",
    ]);
    const bought = { ...NO_FACTS, orders: ["8123"] };
    expect(valuesFromCase({ ...twice, variant: "pt-pt", facts: bought, subcategory: "late" }).topic).toBe(
      "o atraso da encomenda 8123",
    );
    expect(
      valuesFromCase({ ...twice, variant: "es-tu", subcategory: "unwanted-renewal" }).what_happened,
    ).toBe("una renovación de 89,90 USD que no querías");
  });

  it("leaves the first reply with one gap: the date that only the agent can promise", () => {
    const values = valuesFromCase(twice);
    for (const variant of VARIANTS) {
      const to = { variant, channel: "mail" } as const;
      const recap = composeReply(scriptOf("gen.ack.recap") as Script, { ...to, values, locale: "en" });
      expect(recap.gaps).toEqual(["by_when"]);
      const ask = composeReply(scriptOf("gen.ask.open") as Script, { ...to, values, locale: "en" });
      expect(ask.gaps).toEqual([]);
    }
  });

  it("invents nothing where facts are missing or compete", () => {
    const bare = valuesFromCase({ ...twice, requesterName: undefined, number: undefined, facts: NO_FACTS });
    expect(bare.what_happened).toBe("two charges");
    for (const slot of ["name", "ref", "amount", "order", "invoice", "purchase", "date", "by_when"]) {
      expect(bare).not.toHaveProperty(slot);
    }
    const two = valuesFromCase({
      ...twice,
      subcategory: "wrong-amount",
      facts: { ...NO_FACTS, amounts: [usd(10), usd(12)], orders: ["A1", "A2"] },
    });
    expect(two).not.toHaveProperty("amount");
    expect(two).not.toHaveProperty("order");
    expect(two.what_happened).toBe("a charge that differs from the price you expected");
  });

  it("takes the single charge when the total of a double charge is named too", () => {
    const facts = { ...NO_FACTS, amounts: [usd(179.8), usd(89.9)] };
    expect(valuesFromCase({ ...twice, facts }).amount).toBe("89.90 USD");
  });

  it("takes a bare figure for the same money as the one with a currency", () => {
    const facts = { ...NO_FACTS, amounts: [{ value: 89.9, currency: "", raw: "89.90" }, usd(89.9)] };
    expect(valuesFromCase({ ...twice, facts, subcategory: "fee" }).amount).toBe("89.90 USD");
  });

  it("opens by what the customer's words show, and otherwise when the emotion is corrected [001-2]", () => {
    for (const variant of VARIANTS) {
      const openings = Emotion.options.map((emotion) => {
        const values = { ...valuesFromCase({ ...twice, variant, emotion }), by_when: "2026-11-27" };
        return composeReply(scriptOf("gen.ack.recap") as Script, {
          variant,
          channel: "mail",
          values,
          locale: "en",
        }).text.split("\n\n")[1];
      });
      expect(new Set(openings).size).toBe(Emotion.options.length);
      for (const emotion of Emotion.options) {
        const feeling = valuesFromCase({ ...twice, variant, emotion }).feeling ?? "";
        expect(lintTone(feeling, languageOf(variant))).toEqual([]);
        for (const [why, pattern] of REGISTERS[variant]) expect(feeling, why).not.toMatch(pattern);
      }
    }
  });

  it("greets in a chat where nobody of us has written before, as the country does", () => {
    const hello = (variant: KnownCase["variant"]) => valuesFromCase({ ...twice, variant, first: true }).hello;
    expect(VARIANTS.map(hello)).toEqual([
      "Hi Margaret.",
      "Hola, Margaret.",
      "Hola, Margaret.",
      "Oi, Margaret.",
      "Olá, Margaret.",
    ]);
    expect(valuesFromCase(twice)).not.toHaveProperty("hello");
  });

  it("asks for the order or invoice only where none was named", () => {
    expect(valuesFromCase(twice)).not.toHaveProperty("q2");
    expect(valuesFromCase({ ...twice, facts: NO_FACTS }).q2).toBe("Which order or invoice is it about?");
    expect(valuesFromCase({ ...twice, facts: NO_FACTS, subcategory: "rude-staff" })).not.toHaveProperty("q2");
  });

  it("keeps a date only where it reads as one in the reply's language", () => {
    const dateOf = (written: string, variant: KnownCase["variant"]) =>
      valuesFromCase({ ...twice, variant, facts: { ...NO_FACTS, dates: [written] } }).date;
    expect(dateOf("3 de noviembre", "es-tu")).toBe("3 de noviembre");
    expect(dateOf("3 de noviembre", "pt-br")).toBeUndefined();
    expect(dateOf("03/11/2026", "pt-pt")).toBe("03/11/2026");
    expect(dateOf("November 3", "en")).toBe("November 3");
    expect(dateOf("yesterday", "en")).toBeUndefined();
  });

  it("calls a plain question by its subject, without the reply marks", () => {
    const question = { ...twice, facts: NO_FACTS, subcategory: "not-a-dispute" } as const;
    expect(valuesFromCase({ ...question, subject: "Re: RE: Opening hours" }).topic).toBe("“Opening hours”");
    expect(valuesFromCase({ ...question, subject: "" }).topic).toBe("your question");
    expect(valuesFromCase({ ...question, subject: "x".repeat(90) }).topic).toBe("your question");
  });

  it("lets the agent's words stand over what was read, also to empty them", () => {
    const values = valuesFromCase({ ...twice, values: { amount: "100 USD", name: " ", by_when: "Friday" } });
    expect(values).toMatchObject({ amount: "100 USD", by_when: "Friday" });
    expect(values).not.toHaveProperty("name");
  });
});

describe("case words", () => {
  it.each(ALL_SUBCATEGORIES)("%s can be said in every variant, with and without facts", (subcategory) => {
    for (const variant of VARIANTS) {
      for (const words of Object.values(caseWords(subcategory, variant))) {
        expect(parseTemplate(words)).toMatchObject({ ok: true });
        for (const [why, pattern] of REGISTERS[variant]) {
          expect(words.replace(/\{[a-z_]+\}/g, ""), why).not.toMatch(pattern);
        }
      }
      for (const facts of [NO_FACTS, { ...twice.facts, orders: ["8123"] }]) {
        const { what_happened, topic, q1, evidence } = valuesFromCase({
          ...twice,
          variant,
          facts,
          subcategory,
        });
        for (const phrase of [what_happened, topic, evidence]) {
          expect(phrase).toMatch(/^[\p{L}“«][^{}[\]]*[^\s.{}[\]]$/u);
          expect(phrase).not.toMatch(/ {2}|\s,/);
        }
        expect(q1).toMatch(/\?$/);
        // Contractions that the sentences around could not know of.
        expect(`${what_happened}; ${topic}`).not.toMatch(
          /\bde el\b|\ba el\b|\bde [ao] (?:fatura|pedido|encomenda)\b/,
        );
      }
    }
  });
});
