/** Order, invoice and tracking numbers beside numbers of other kinds, in lists, in groups and behind carriers. */
import { describe, expect, it } from "vitest";
import { readTicket } from "../../../lib/triage/read-ticket";

/** Each id with the letter of its kind: o, i or t. */
const idsOf = (text: string) => {
  const { orders, invoices, trackings } = readTicket({ messages: [{ role: "customer", text }] }).facts;
  return [
    ...orders.map((id) => `o ${id}`),
    ...invoices.map((id) => `i ${id}`),
    ...trackings.map((id) => `t ${id}`),
  ];
};

describe("a number of another kind", () => {
  it.each([
    "mi número de póliza es AB-445566 y no me pagan",
    "the case number for my order is 5512987",
    "the claim number of my order is 5512987",
    "la impresora HP-2700 no imprime desde ayer",
    "POL-998123 was never paid out to me",
    "promo code XY-12345 failed at the checkout",
    "I live in apartment A-1204 and nobody rang",
    "bought the TX-55110 tv and it is broken",
    "my voucher V-20391 is not accepted",
    "o número do protocolo do meu pedido é 20261103445",
    "the order paid with 5412 7512 3412 3456 never came",
    "order: 5412 7512 3412 3456",
    "DHL called me on 612345678 and never came",
  ])("is no order in: %s", (text) => {
    expect(idsOf(text)).toEqual([]);
  });

  it.each([
    ["quiero hacer una reclamación del pedido 20931", ["o 20931"]],
    ["complaint about order 20931", ["o 20931"]],
    ["só fiz um pedido, o 5512087", ["o 5512087"]],
    ["me pone q mi paquete PQ7H2K00419820 está entregado", ["t PQ7H2K00419820"]],
    ["o aspirador novo (9914-AV) não liga", ["o 9914-AV"]],
    ["pedido:55123/nf:8891 veio quebrado", ["o 55123", "i 8891"]],
    ["la factura de mi pedido 20931 no llegó", ["o 20931"]],
    ["there is no tracking for order #20931", ["o 20931"]],
    ["tracking number for my order is 7712345678", ["t 7712345678"]],
  ])("does not hide the one that is named: %s", (text, wanted) => {
    expect(idsOf(text)).toEqual(wanted);
  });
});

describe("a number by what names it", () => {
  it.each([
    ["conf # 882131 never came", ["o 882131"]],
    ["my itinerary 72210984 was changed", ["o 72210984"]],
    ["job no. 44712 was left half done", ["o 44712"]],
    ["the order, 20931, is missing", ["o 20931"]],
    ["my order (number 20931) is missing", ["o 20931"]],
    ["order nbr 20931 is late", ["o 20931"]],
    ["the order of 3 November, no. 20931, is late", ["o 20931"]],
    ["your invoice dated 3 Nov, no. 44712, is wrong", ["i 44712"]],
    ["la factura del 3 de noviembre, número 44712, está mal", ["i 44712"]],
    ["invoice INV 0099812 is wrong", ["i 0099812"]],
    ["inv. 2231 is wrong", ["i 2231"]],
    ["SO12345 never came", ["o SO12345"]],
    ["la orden de servicio 88-4471 sigue abierta", ["o 88-4471"]],
    ["lo que compré en la orden 20-77-3391 fue otra cosa", ["o 20-77-3391"]],
    ["iam instalar hoje, OS 117-204, e nada", ["o 117-204"]],
    ["minha passagem, localizador KTRW8P, foi cancelada", ["o KTRW8P"]],
    ["my booking ref K7TQ2M is gone", ["o K7TQ2M"]],
    ["el envío PE440918X sale entregado", ["t PE440918X"]],
    ["consignment note 7781220345 says delivered", ["t 7781220345"]],
  ])("is found: %s", (text, wanted) => {
    expect(idsOf(text)).toEqual(wanted);
  });

  it.each([
    "the order placed on 12-11 is late",
    "my job is number one to me",
    "vi os 2024-2025 modelos e não gostei",
    "foram os 3-4 dias mais longos",
    "minha reserva quatro noites não existe",
    "I made a purchase of 15000 points",
    "la compra del 3 de noviembre no llegó",
  ])("is not made up: %s", (text) => {
    expect(idsOf(text)).toEqual([]);
  });
});

describe("an id", () => {
  it.each([
    ["pedido E12345 no llega", ["o E12345"]],
    ["order A20931 is late", ["o A20931"]],
    ["factura A0001-00012345 está mal", ["i A0001-00012345"]],
  ])("may begin with a letter that is a word elsewhere: %s", (text, wanted) => {
    expect(idsOf(text)).toEqual(wanted);
  });

  it.each([
    "la factura de 1200 me parece mal",
    "la factura de 12500 me parece mal",
    "the order for 15000 flyers came late",
    "the invoice was 15000 last month",
    "my order with 15000 points did not arrive",
  ])("is no sum or count: %s", (text) => {
    expect(idsOf(text)).toEqual([]);
  });

  it.each([
    ["Factura FS 12/8812 está mal", ["i FS 12/8812"]],
    ["your bill no. 7712345 says 54213", ["i 7712345"]],
    ["bill #20261101 is double what I used", ["i 20261101"]],
    ["confirmation number ABX991 for the car rental", ["o ABX991"]],
    ["order#55123 missing", ["o 55123"]],
    ["the bill of 7712345 is wrong", []],
  ])("is known by its label: %s", (text, wanted) => {
    expect(idsOf(text)).toEqual(wanted);
  });
});

describe("a list of ids", () => {
  it.each([
    ["orders 20931, 20932 and 20940 came without chargers", ["o 20931", "o 20932", "o 20940"]],
    ["Pedido: 5512 / 5513 chegaram trocados", ["o 5512", "o 5513"]],
    ["order 55123/55124 is late", ["o 55123", "o 55124"]],
    ["Order: #1001 (2x), #1002 (1x)\nBoth broken", ["o 1001", "o 1002"]],
    ["orders 9999 and 10000 are late", ["o 9999", "o 10000"]],
    ["el pedido n.º 2026/11/0045 no llega", ["o 2026/11/0045"]],
    ["order 20931, 90210 Beverly Hills", ["o 20931"]],
    ["order 20931 and 2024 was a bad year", ["o 20931"]],
    ["order 20931, 612345678 is my phone", ["o 20931"]],
    ["order 20931 50 euros", ["o 20931"]],
  ])("ends where other numbers begin: %s", (text, wanted) => {
    expect(idsOf(text)).toEqual(wanted);
  });
});

describe("an id in groups", () => {
  it.each([
    ["Tracking number: 9400 1118 9922 3197 4284 90 is stuck", ["t 9400 1118 9922 3197 4284 90"]],
    ["tracking 7489 2231 0045 nada de nada", ["t 7489 2231 0045"]],
    ["UPS tracking 1Z 999 AA1 01 2345 6784 stuck", ["t 1Z 999 AA1 01 2345 6784"]],
    ["código de rastreio NX 123 456 789 BR não atualiza", ["t NX 123 456 789 BR"]],
    ["el de la orden 8167 2234 5561 0098 (AliExpress)", ["o 8167 2234 5561 0098"]],
    ["My order number: 55 123 889 hasn't shipped", ["o 55 123 889"]],
  ])("is taken whole: %s", (text, wanted) => {
    expect(idsOf(text)).toEqual(wanted);
  });
});

describe("a carrier's name", () => {
  it.each([
    ["FedEx 771234567890 says delivered", ["t 771234567890"]],
    ["Correos: PQ4F6P0400012340128001B, en reparto", ["t PQ4F6P0400012340128001B"]],
    ["A encomenda DPD 09981234567890 está parada", ["t 09981234567890"]],
    ["FedEx order 771234567 is late", ["o 771234567"]],
  ])("labels the number behind it: %s", (text, wanted) => {
    expect(idsOf(text)).toEqual(wanted);
  });
});
