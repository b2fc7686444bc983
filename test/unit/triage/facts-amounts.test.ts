/** Sums in other currencies, in slang and without a sign; and numbers beside money that are none. */
import { describe, expect, it } from "vitest";
import { readTicket } from "../../../lib/triage/read-ticket";

const sumsOf = (text: string) =>
  readTicket({ messages: [{ role: "customer", text }] }).facts.amounts.map(({ value, currency }) =>
    `${value} ${currency}`.trim(),
  );

describe("a currency named behind the number", () => {
  it.each([
    ["I was charged $50 CAD twice for one bag", ["50 CAD"]],
    ["compré una licuadora por $1,899.00 MXN y no enciende", ["1899 MXN"]],
    ["me cobraron $450.00 M.N. sin avisar", ["450 MXN"]],
    ["you charged $30 US for the parcel", ["30 USD"]],
    ["you charged $30 us customers never agreed to", ["30 USD"]],
    ["me han subido a 15'50 € sin avisar", ["15.5 EUR"]],
    ["me cobraron 45€50 en vez de 40€", ["45.5 EUR", "40 EUR"]],
    ["el precio decía 100€/50€ en la tienda", ["100 EUR", "50 EUR"]],
    ["me aparece un cargo de -45,00 € que no es mío", ["45 EUR"]],
    ["son 35 dólares los que faltan", ["35 USD"]],
    ["paguei 40 dólares canadenses e 20 reais de frete", ["40 USD", "20 BRL"]],
    ["cobraron 20.000 colones de más", ["20000 CRC"]],
    ["Bs. 350 de compra y nunca llegó", ["350"]],
    ["I paid 120 zł and got nothing", ["120 PLN"]],
    ["they charged N5,000 for delivery", ["5000 NGN"]],
  ])("is read in: %s", (text, wanted) => {
    expect(sumsOf(text)).toEqual(wanted);
  });
});

describe("slang for money", () => {
  it.each([
    ["pagué 60 eurillos y nada", ["60 EUR"]],
    ["60 paus por um frango frio, pelo amor", ["60 BRL"]],
    ["son 25 pavos de más en la cuenta", ["25 EUR"]],
    ["me regresaban 1,250 varos y nada", ["1250 MXN"]],
    ["pedí 2 pavos para Navidad y no llegaron", []],
    ["o livro de 12 contos não chegou", []],
  ])("is told from its other meaning in: %s", (text, wanted) => {
    expect(sumsOf(text)).toEqual(wanted);
  });
});

describe("a sum without a currency", () => {
  it.each([
    ["I was billed 14.99 again this month", ["14.99"]],
    ["You refunded 30 instead of 45.", ["30", "45"]],
    ["You paid 300 and not the 900 agreed.", ["300", "900"]],
    ["cobraram 89 em vez de 59!", ["89", "59"]],
    ["you charged 2 instead of 1.", []],
    ["me cobraron 15 en vez de 16 dias", []],
  ])("is read where the words speak of paying: %s", (text, wanted) => {
    expect(sumsOf(text)).toEqual(wanted);
  });
});

describe("a number beside money", () => {
  it.each([
    "Me cobraron de más. Mi CC es 1.020.345.678 y espero",
    "DNI nº 30.456.789, me cobraron dos veces la cuota",
    "Paguei e nada. Meu telefone é 912.345.678",
    "the fee is 2.25 percent on your page",
    "tu comisión era 2,50 por ciento",
    "the 10,000 steps challenge never paid out",
    "it is rated 4.80 and I paid for this",
    "Pagué la factura a las 22.30 del 03.11 y sigue pendiente",
    "I paid at 10.45 and 11.20 and it failed",
    "la factura de 1200 me parece mal",
  ])("is no money in: %s", (text) => {
    expect(sumsOf(text)).toEqual([]);
  });
});
