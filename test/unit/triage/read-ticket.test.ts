/** Reading whole tickets: the seed mails, threads, quotations, and input that says little. */
import { describe, expect, it } from "vitest";
import type { TicketMessage } from "../../../lib/ticket";
import { readTicket } from "../../../lib/triage/read-ticket";
import { Reading } from "../../../lib/triage/reading";
import { BROKEN_COFFEE_MAKER, DOUBLE_CHARGE, NOT_ARRIVED } from "./seed-tickets";

const customer = (text: string, author?: string): TicketMessage => ({
  role: "customer",
  text,
  ...(author ? { author } : {}),
});

describe("the seed tickets", () => {
  it("reads the English double charge with its anger, threats and facts", () => {
    const reading = readTicket(DOUBLE_CHARGE);
    expect(Reading.parse(reading)).toEqual(reading);
    expect(reading).toMatchObject({
      language: "en",
      category: "billing",
      subcategory: "duplicate-charge",
      emotion: "angry",
    });
    expect(reading.sureness).not.toBe("unsure");
    for (const trigger of ["chargeback-threat", "repeat-contact", "churn-threat", "deadline"])
      expect(reading.triggers).toContain(trigger);
    expect(reading.ask).toContain("refund");
    expect(reading.ask).not.toContain("cancel");
    expect(reading.facts.amounts).toEqual([{ value: 89.9, currency: "USD", raw: "89.90 USD" }]);
    expect(reading.facts.invoices).toEqual(["INV-20931"]);
    expect(reading.facts.orders).toEqual(["20931"]);
    expect(reading.facts.dates).toEqual(["3 November", "4 November"]);
  });

  it("reads the Spanish broken parcel", () => {
    const reading = readTicket(BROKEN_COFFEE_MAKER);
    expect(reading).toMatchObject({ language: "es", category: "product", subcategory: "damaged" });
    expect(reading.triggers).toContain("deadline");
    expect(reading.ask).toEqual(expect.arrayContaining(["refund", "replacement"]));
    expect(reading.facts.orders).toEqual(["MX-48213"]);
  });

  it("reads the Portuguese parcel that has not come", () => {
    const reading = readTicket(NOT_ARRIVED);
    expect(reading).toMatchObject({
      language: "pt",
      variety: "pt-BR",
      category: "service",
      subcategory: "not-delivered",
    });
    expect(reading.facts.orders).toEqual(["BR-77120"]);
    expect(reading.facts.dates).toEqual(["dia 10"]);
  });

  it("shows the customer's own words for the kind, cut out of the message", () => {
    for (const ticket of [DOUBLE_CHARGE, BROKEN_COFFEE_MAKER, NOT_ARRIVED]) {
      const reading = readTicket(ticket);
      const why = reading.evidence.filter((one) => one.label === reading.subcategory);
      expect(why.length).toBeGreaterThan(0);
      for (const one of reading.evidence)
        expect(one.text).toBe(ticket.messages[one.message]?.text.slice(one.start, one.end));
    }
  });
});

describe("who speaks", () => {
  it("lets no agent, note or quotation speak for the customer", () => {
    const alone = readTicket({ messages: [customer("The lamp arrived broken, the box was crushed.")] });
    const thread = readTicket({
      messages: [
        {
          role: "agent",
          text: "You were charged twice, invoice INV-1 over $900, and will take us to court?",
        },
        { role: "note", text: "Fraud suspected. Order 123456." },
        customer(
          "The lamp arrived broken, the box was crushed.\n\nOn Mon, 3 Nov 2025 at 10:12, Desk wrote:\n> You were charged twice\n> Order 999888",
        ),
      ],
    });
    expect(thread.subcategory).toBe(alone.subcategory);
    expect(thread.facts).toEqual(alone.facts);
    expect(thread.triggers).toEqual(alone.triggers);
  });

  it("quotes a denial with the word that denies", () => {
    const text =
      "I NEVER AGREED TO THIS RENEWAL. I CANCELLED MY SUBSCRIPTION IN SEPTEMBER AND YOU TOOK $119.99.";
    const quotes = readTicket({ messages: [customer(text)] }).evidence.map((one) => one.text);
    const agreed = quotes.filter((quoted) => quoted.includes("AGREED"));
    expect(agreed.length).toBeGreaterThan(0);
    for (const quoted of agreed) expect(quoted).toContain("NEVER");
  });

  it("reads the matter from the earlier message when the latest is only a nudge", () => {
    const reading = readTicket({
      messages: [
        customer(
          "My washing machine stopped working after two weeks, it does not turn on, it is under warranty.",
        ),
        { role: "agent", text: "We will look into it." },
        customer("Any news?"),
      ],
    });
    expect(reading.subcategory).toBe("defective");
  });
});

describe("an ultimatum for today", () => {
  it.each([
    "It is Friday. I sent you what you asked for six days ago. If the second payment isn't refunded today I'm going to my bank and disputing it.",
    "Me cobraron dos veces la misma compra. Si no me devuelven el dinero hoy, voy a mi banco.",
    "Fui cobrado duas vezes pela mesma compra. Se não devolverem o dinheiro hoje, vou ao banco.",
  ])("is a deadline, whatever else names a day: %s", (text) => {
    const { triggers, evidence } = readTicket({ messages: [customer(text)] });
    expect(triggers).toContain("deadline");
    expect(triggers).toContain("chargeback-threat");
    expect(evidence.find(({ label }) => label === "deadline")?.text).toMatch(/today|hoy|hoje/);
  });
});

describe("what it can't know", () => {
  it.each([
    ["no message", []],
    ["an empty message", [customer("")]],
    ["one emoji", [customer("👍")]],
    ["only a signature", [customer("--\nJane Roe\nHead of Sales, Roe Ltd\n+44 20 7946 0011")]],
    ["only an agent", [{ role: "agent" as const, text: "How can I help you with your refund?" }]],
  ])("is unsure about %s", (_name, messages) => {
    const reading = readTicket({ messages });
    expect(reading).toMatchObject({ category: "none", sureness: "unsure", emotion: "calm", evidence: [] });
  });

  it.each([
    [
      "German",
      "Guten Tag, meine Bestellung ist nicht angekommen und ich habe keine Antwort auf die E-Mail erhalten.",
    ],
    ["Russian", "Здравствуйте, мой заказ не пришёл, верните деньги."],
    ["Arabic", "مرحبا، لم يصل طلبي وأريد استرداد أموالي"],
    ["base64", "VGhpcyBpcyBub3QgYSBtZXNzYWdl QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVo= c29tZSBtb3JlIGJ5dGVz"],
  ])("is unsure about %s, and still offers choices", (_name, text) => {
    const reading = readTicket({ messages: [customer(text)] });
    expect(reading.sureness).toBe("unsure");
    expect(reading.alternatives).toHaveLength(2);
  });

  it("reads a word cut by zero-width spaces as whole", () => {
    const split = "I was char\u200bged tw\u200bice for the same order, please re\u200bfund one payment.";
    expect(readTicket({ messages: [customer(split)] }).subcategory).toBe("duplicate-charge");
  });
});

it("finds no second contact in praise", () => {
  const text =
    "Buenas tardes. Les escribo solamente para felicitar a la señorita Yuliana, que me atendió ayer con mucha paciencia.";
  const { category, triggers } = readTicket({
    subject: "Felicitaciones",
    messages: [{ role: "customer", text }],
  });
  expect(category).toBe("none");
  expect(triggers).toEqual([]);
});
