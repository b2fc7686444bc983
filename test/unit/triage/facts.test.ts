/** Sums, ids and dates in the many shapes customers write them. */
import { describe, expect, it } from "vitest";
import { readTicket } from "../../../lib/triage/read-ticket";

const factsOf = (text: string, subject?: string) =>
  readTicket({ ...(subject ? { subject } : {}), messages: [{ role: "customer", text }] }).facts;

describe("amounts", () => {
  it.each([
    ["me han cobrado 1.234,56 € de más", 1234.56, "EUR"],
    ["cobraram R$ 89,90 no cartão", 89.9, "BRL"],
    ["I was billed $1,234.50 by you", 1234.5, "USD"],
    ["me cargaron MXN 450 por el envío", 450, "MXN"],
    ["pagué 89 euros por eso", 89, "EUR"],
    ["you took USD 20 from me", 20, "USD"],
    ["you took 89.90 USD from me", 89.9, "USD"],
    ["£45 for a parcel that never came", 45, "GBP"],
    ["paguei 2 mil reais por isso", 2000, "BRL"],
    ["la cuota fue de S/ 690 este mes", 690, "PEN"],
    ["they deducted Rs. 4,500 from my account", 4500, "INR"],
    ["me quieren cobrar 80 dls de multa", 80, "USD"],
    ["pagué la oferta y en caja me clavan 4,10 por botella", 4.1, ""],
    ["di 250.000 de garantía cuando alquilé el carro", 250000, ""],
    ["o kit de 149,90 dá pra parcelar?", 149.9, ""],
  ])("reads %s", (text, value, currency) => {
    const { amounts } = factsOf(text);
    expect(amounts.map((amount) => [amount.value, amount.currency])).toEqual([[value, currency]]);
    expect(text).toContain(amounts[0]?.raw ?? "nothing");
  });

  it.each([
    "call me on 600 123 456 please, my parcel has not arrived",
    "the order 20931 has not arrived",
    "llevo 24 horas esperando, desde el 12/03/2024",
    "a bateria está em 20% e desliga",
    "your fee page breaks in version 3.10 on my phone",
    "paguei a consulta e o carro só tem 12.500 km",
    "the refund form was due at 10.30 and nobody came",
  ])("sees no money in: %s", (text) => {
    expect(factsOf(text).amounts).toEqual([]);
  });
});

describe("ids", () => {
  it.each([
    ["my order #88213 came broken", "orders", ["88213"]],
    ["order number is 99-1234 and it is late", "orders", ["99-1234"]],
    ["los pedidos 4471 y 4472 no han llegado", "orders", ["4471", "4472"]],
    ["a encomenda n.º 77120 não chegou", "orders", ["77120"]],
    ["order 113-1234567-1234567 is missing", "orders", ["113-1234567-1234567"]],
    ["la factura n.º 2024/118 está mal", "invoices", ["2024/118"]],
    ["a fatura FT 2025/117 está errada", "invoices", ["FT 2025/117"]],
    ["invoice INV-20931 is wrong", "invoices", ["INV-20931"]],
    ["tracking number 1Z999AA10123456784 shows nothing", "trackings", ["1Z999AA10123456784"]],
    ["código de rastreio NX123456789BR parado", "trackings", ["NX123456789BR"]],
    ["tracking RM 4410 2276 9GB has not moved", "trackings", ["RM 4410 2276 9GB"]],
    ["fiz o pedido 664-20 agora há pouco", "orders", ["664-20"]],
    ["yo pedí un teclado (A-9917) y llegó una silla", "orders", ["A-9917"]],
    ["pagué exprés en el 71-4409-Z y nada", "orders", ["71-4409-Z"]],
    ["¿leen lo que facturan? La A-2026-0091 está mal", "invoices", ["A-2026-0091"]],
    ["withdraw 2026-INV-774 in writing", "invoices", ["2026-INV-774"]],
  ] as const)("reads %s", (text, kind, wanted) => {
    expect(factsOf(text)[kind]).toEqual(wanted);
  });

  it.each([
    "my ticket number is 445591 and nobody answers",
    "número de protocolo 4410092, sem internet",
    "my account 55667788 is locked",
    "el pedido de 2024 nunca llegó",
    "the order of 3 pizzas was late",
    "compra de 89 euros sin entregar",
    "el modelo KX-70012 no enciende",
    "the app shows error E-50312 on start",
  ])("sees no order in: %s", (text) => {
    const facts = factsOf(text);
    expect([...facts.orders, ...facts.invoices, ...facts.trackings]).toEqual([]);
  });

  it("finds a number that the mail's wrap parted from its name", () => {
    expect(factsOf("I am writing about the late order number\n77120-B which has not come").orders).toEqual([
      "77120-B",
    ]);
  });

  it("takes a labelled order from the subject", () => {
    expect(factsOf("it has not arrived yet, please help", "Order 77120 missing").orders).toEqual(["77120"]);
  });
});

describe("dates", () => {
  it.each([
    ["it was due on 3 November and never came", ["3 November"]],
    ["llegó el 12/03/2024 todo roto", ["12/03/2024"]],
    ["era para chegar dia 10 e nada", ["dia 10"]],
    ["el 7 no vino nadie", ["el 7"]],
    ["I returned it on the 16th and heard nothing", ["16th"]],
    ["desde marzo de 2024 me cobran de más", ["marzo de 2024"]],
    ["your support is never there 24/7", []],
  ])("reads %s", (text, wanted) => {
    expect(factsOf(text).dates).toEqual(wanted);
  });
});
