/** What a ticket says of the transaction and of itself: read, said back, never guessed. */
import { describe, expect, it } from "vitest";
import { heardRecap } from "../../../../lib/resolution/gather/heard";
import { readAmount, readCountry, readPayment } from "../../../../lib/resolution/transaction/read";
import { type Facts, NO_FACTS } from "../../../../lib/triage/reading";

const facts = (changes: Partial<Facts>): Facts => ({ ...NO_FACTS, ...changes });

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
