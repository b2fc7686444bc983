/** What is quoted as the reason for a label: never a cut word or number, never a denial without its "not". */
import { describe, expect, it } from "vitest";
import { finished } from "../../../lib/triage/evidence";
import { wholeWords } from "../../../lib/triage/excerpt";
import { prepare } from "../../../lib/triage/prepare";
import { readTicket } from "../../../lib/triage/read-ticket";
import type { Evidence } from "../../../lib/triage/reading";
import { lookedAt } from "../../bench/triage-tickets";

const customer = (text: string) => ({ role: "customer" as const, text });
const quotesOf = (text: string): Evidence[] => readTicket({ messages: [customer(text)] }).evidence;

const CHAR = /[\p{L}\p{N}]/u;
const isChar = (char: string | undefined): boolean => CHAR.test(char ?? "");

/** Whether a cut at `at` would fall inside a word or a number. */
const cuts = (text: string, at: number): boolean => {
  const around = text.slice(Math.max(0, at - 1), at + 1);
  return (
    (isChar(text[at - 1]) && isChar(text[at])) ||
    /^\d[.,:]\d/.test(text.slice(at - 1, at + 2)) ||
    /^[.,:]\d/.test(around) ||
    (/\d[.,:]$/.test(text.slice(at - 2, at)) && /\d/.test(text[at] ?? "")) ||
    (/\d$/.test(text.slice(0, at)) && /^ ?€(?! ?\d)/.test(text.slice(at))) ||
    (/[$€£]$/.test(text.slice(0, at)) && /\d/.test(text[at] ?? "")) ||
    (isChar(text[at - 1]) && text[at] === "-" && isChar(text[at + 1])) ||
    (isChar(text[at - 2]) && text[at - 1] === "-" && isChar(text[at]))
  );
};

const expectWhole = (text: string, quotes: readonly { start: number; end: number; text: string }[]) => {
  for (const { start, end, text: quoted } of quotes) {
    expect(cuts(text, start), `begins inside a word: ${quoted}`).toBe(false);
    expect(cuts(text, end), `ends inside a word: ${quoted}`).toBe(false);
    expect(quoted).toMatch(/\p{L}/u);
  }
};

/** The place of `words` in `text`, widened to whole words. */
const widened = (text: string, words: string): string => {
  const start = text.indexOf(words);
  return text.slice(...wholeWords(text, start, start + words.length));
};

/** What a rule that saw `words` in a text of one sentence is shown by. */
const ruleQuote = (text: string, words: string): string => {
  const messages = [customer(text)];
  const { tokens } = prepare({ messages });
  const start = text.indexOf(words);
  const seen = { label: "any", message: 0, start, end: start + words.length, text: words };
  return finished(seen, tokens, { from: 0, to: tokens.length }, messages).text;
};

const NUMBERS = [
  "Necesito el pedido antes del 30 de noviembre, si no no me sirve.",
  "Me prometieron 50 € de descuento y me han cobrado 74,50 € en la factura.",
  "Preciso da encomenda até 31 de dezembro, porque viajo nesse dia.",
  "Cobraram uma taxa de R$ 30,90 que ninguém me explicou.",
  "I need it before 21 November, and the app has crashed since version 4.2.1.",
  "You charged me $1,299.00 twice for order PO-7714, on 3 May at 19:04 and 19:06.",
];

const DENIALS: [text: string, words: string, not: RegExp][] = [
  ["No me cobraron dos veces.", "cobraron dos veces", /^No me/],
  ["No voy a denunciar a la tienda.", "denunciar", /^No voy a/],
  ["Não vou cancelar a assinatura.", "cancelar", /^Não vou/],
  ["Não me cobraram duas vezes.", "cobraram duas vezes", /^Não me/],
  ["I'm not going to sue the shop.", "sue", /^not going to/],
  ["I don't want to cancel my order.", "cancel", /^don't want to/],
];

describe("a quote", () => {
  it.each(NUMBERS)("cuts no word and no number of: %s", (text) => {
    const quotes = quotesOf(text);
    expect(quotes.length).toBeGreaterThan(0);
    expectWhole(text, quotes);
  });

  it.each([
    ["antes del 30 de noviembre", "antes del 3", "antes del 30"],
    ["cobraram uma taxa de R$ 30,90.", "taxa de R", "taxa de R$ 30,90"],
    ["since version 4.2.1.", "version 4", "version 4.2.1"],
    ["me prometió 50 € y nada", "prometió 50", "prometió 50 €"],
    ["pagué 1.234,56 € ayer", "234", "1.234,56 €"],
    ["I paid $24.99 each", "24", "$24.99"],
    ["order PO-7714 is late", "order PO", "order PO-7714"],
    ["the lamp broke.Then", "lamp", "lamp"],
    ["paguei 40, e nada", "paguei 40", "paguei 40"],
  ])("of %s is widened to whole words and numbers", (text, words, whole) => {
    expect(widened(text, words)).toBe(whole);
  });

  it.each(DENIALS)("keeps the word that denies: %s", (text, words, not) => {
    expect(ruleQuote(text, words)).toMatch(not);
    for (const quote of quotesOf(text)) {
      const before = text.slice(0, quote.start);
      if (quote.text.includes(words)) expect(before).not.toMatch(/(?<!\p{L})(?:no|não|not|don't)(?!\p{L})/iu);
    }
  });

  it.each([
    ["No, I was charged twice.", "charged twice"],
    ["No, me cobraron dos veces.", "cobraron dos veces"],
    ["Não, fui cobrada duas vezes.", "cobrada duas vezes"],
  ])("takes no answer for a denial: %s", (text, words) => {
    expect(ruleQuote(text, words)).toBe(words);
  });

  it.each([
    "Llámenme al 612 345 678. El paquete no ha llegado y nadie contesta.",
    "O meu número é 99876-5432. A encomenda não chegou.",
    "Call 020 7946 0011. My parcel 5531872 9982 1121 has not arrived.",
    "612 345 678",
  ])("is never digits alone: %s", (text) => {
    expectWhole(text, quotesOf(text));
  });

  it.each([
    "I want this in writing, and if it is not credited by Friday, I will go to my bank.",
    "Quiero el reembolso por escrito, y si no me lo abonan, iré a consumo.",
    "Quero o estorno, e se não for creditado, vou ao Procon.",
  ])("ends at no seam between clauses: %s", (text) => {
    const quotes = quotesOf(text);
    expect(quotes.length).toBeGreaterThan(0);
    for (const { text: quoted } of quotes)
      expect(quoted).not.toMatch(/^(?:and|y|e)\s|[\s,](?:and|if|y|si|e|se)$/i);
  });

  it("of a rule goes on to a word that says something", () => {
    expect(ruleQuote("Please cancel the subscription now.", "cancel the")).toBe("cancel the subscription");
    expect(ruleQuote("Quiero cancelar la suscripción ya.", "cancelar la")).toBe("cancelar la suscripción");
    expect(ruleQuote("Quero cancelar a assinatura já.", "cancelar a")).toContain("assinatura");
  });
});

describe("every ticket looked at", () => {
  it("is quoted in whole words and numbers, and in letters", () => {
    for (const ticket of lookedAt())
      for (const quote of readTicket(ticket).evidence)
        expectWhole(ticket.messages[quote.message]?.text ?? "", [quote]);
  });

  it("has the customer's words for every threat, need and wish that is told, even where its subject states it", () => {
    const bare = lookedAt().flatMap((ticket) => {
      const { triggers, ask, evidence } = readTicket(ticket);
      const told = [...triggers, ...ask].filter((label) => label !== "none");
      return told
        .filter((label) => evidence.every((quote) => quote.label !== label))
        .map((label) => `${ticket.id} ${label}`);
    });
    expect(bare).toEqual([]);
  });
});
